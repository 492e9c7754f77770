/// A PNG file as a row of chunks (PNG specification, section 5).
struct PNGFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private struct Chunk {
    let whole: Range<Int>
    let body: Range<Int>
  }

  private let reader: ByteReader
  private let chunks: [Chunk]

  init(_ reader: ByteReader) {
    self.reader = reader
    var chunks: [Chunk] = []
    var index = Self.signature.count
    while let length = reader.number32(index, bigEndian: true), index + 12 + length <= reader.count {
      chunks.append(Chunk(whole: index..<index + 12 + length, body: index + 8..<index + 8 + length))
      index += 12 + length
    }
    self.chunks = chunks
  }

  private func isNamed(_ name: String, _ chunk: Chunk) -> Bool {
    reader.has(name, at: chunk.whole.lowerBound + 4)
  }

  var facts: PictureFacts? {
    guard let header = chunks.first, isNamed("IHDR", header),
      let width = reader.number32(header.body.lowerBound, bigEndian: true),
      let height = reader.number32(header.body.lowerBound + 4, bigEndian: true)
    else { return nil }
    return PictureFacts(
      width: width, height: height, isTurned: (exif?.orientation ?? 1) >= 5,
      holdsPosition: exif?.holdsPosition == true || chunks.contains(where: isText))
  }

  private var exif: ExifData? { chunks.first { isNamed("eXIf", $0) }.map { ExifData(reader, in: $0.body) } }

  /// Texts that hold XMP or the Exif data of older programs. Compressed ones are not looked into but taken out.
  private func isText(_ chunk: Chunk) -> Bool {
    let start = chunk.body.lowerBound
    if isNamed("iTXt", chunk), reader.has("XML:com.adobe.xmp", at: start) {
      return reader.byte(start + 18) == 1 || XMPData.holdsPosition(reader, in: chunk.body)
    }
    guard isNamed("tEXt", chunk) || isNamed("zTXt", chunk) else { return false }
    return ["exif", "APP1", "xmp"].contains { reader.has("Raw profile type \($0)", at: start) }
  }

  /// Without Exif, but for which side is up, and without the texts that may hold a position.
  var withoutPosition: [UInt8] {
    var result = Self.signature
    for (number, chunk) in chunks.enumerated() where !isNamed("eXIf", chunk) && !isText(chunk) {
      result += reader.bytes[chunk.whole]
      if number == 0, let orientation = exif?.orientation, orientation != 1 {
        result += Self.chunk("eXIf", ExifData.onlyOrientation(orientation))
      }
    }
    return result
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let checked = Array(name.utf8) + body
    return number(UInt32(clamping: body.count)) + checked + number(checksum(checked))
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// The CRC of a chunk's name and body (PNG specification, section 5.5).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }
}

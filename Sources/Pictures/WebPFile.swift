/// A WebP file as a row of chunks (RFC 9649).
struct WebPFile {
  private struct Chunk {
    let whole: Range<Int>
    let body: Range<Int>
  }

  private let reader: ByteReader
  private let chunks: [Chunk]

  init(_ reader: ByteReader) {
    self.reader = reader
    var chunks: [Chunk] = []
    var index = 12
    while let length = reader.number32(index + 4, bigEndian: false), index + 8 + length <= reader.count {
      // Chunks begin at even places.
      let end = min(index + 8 + length + length % 2, reader.count)
      chunks.append(Chunk(whole: index..<end, body: index + 8..<index + 8 + length))
      index = end
    }
    self.chunks = chunks
  }

  private func isNamed(_ name: String, _ chunk: Chunk) -> Bool {
    reader.has(name, at: chunk.whole.lowerBound)
  }

  /// The Exif data; some programs put JPEG's sign before them.
  private func exif(_ chunk: Chunk) -> ExifData? {
    guard isNamed("EXIF", chunk) else { return nil }
    let sign = reader.has("Exif", at: chunk.body.lowerBound) ? 6 : 0
    guard chunk.body.count >= sign else { return nil }
    return ExifData(reader, in: chunk.body.dropFirst(sign))
  }

  private func holdsPosition(_ chunk: Chunk) -> Bool {
    if let exif = exif(chunk) { return exif.holdsPosition }
    return isNamed("XMP ", chunk) && XMPData.holdsPosition(reader, in: chunk.body)
  }

  var facts: PictureFacts? {
    // Browsers do not turn WebP by its Exif data.
    guard let first = chunks.first, var facts = size(first) else { return nil }
    facts.holdsPosition = chunks.contains(where: holdsPosition)
    return facts
  }

  private func size(_ chunk: Chunk) -> PictureFacts? {
    let start = chunk.body.lowerBound
    if isNamed("VP8X", chunk), let width = reader.number24(start + 4), let height = reader.number24(start + 7)
    {
      return PictureFacts(width: width + 1, height: height + 1)
    }
    if isNamed("VP8L", chunk), let bits = reader.number32(start + 1, bigEndian: false) {
      return PictureFacts(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    guard isNamed("VP8 ", chunk), let width = reader.number16(start + 6, bigEndian: false),
      let height = reader.number16(start + 8, bigEndian: false)
    else { return nil }
    return PictureFacts(width: width & 0x3FFF, height: height & 0x3FFF)
  }

  /// Without Exif and XMP; the flags that announce them are cleared, the length of the whole is set anew.
  var withoutPosition: [UInt8] {
    var body = Array("WEBP".utf8)
    for chunk in chunks where !isNamed("EXIF", chunk) && !isNamed("XMP ", chunk) {
      var bytes = Array(reader.bytes[chunk.whole])
      if isNamed("VP8X", chunk), bytes.count > 8 { bytes[8] &= ~0b1100 }
      body += bytes
    }
    let length = UInt32(clamping: body.count)
    return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) } + body
  }
}

/// A JPEG file as a row of segments (ITU-T T.81, annex B).
struct JPEGFile {
  private struct Segment {
    let marker: Int
    /// With marker and length.
    let whole: Range<Int>
    /// What stands in it.
    let body: Range<Int>
  }

  private static let exifSign = Array("Exif\0\0".utf8)
  private static let xmpSign = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
  /// The XMP that does not fit into one segment.
  private static let moreXMPSign = Array("http://ns.adobe.com/xmp/extension/\0".utf8)

  private let reader: ByteReader
  private let segments: [Segment]

  init(_ reader: ByteReader) {
    self.reader = reader
    segments = Self.segments(of: reader)
  }

  /// The segments before the picture's own data.
  private static func segments(of reader: ByteReader) -> [Segment] {
    var segments: [Segment] = []
    var index = 2
    while reader.byte(index) == 0xFF, let marker = reader.byte(index + 1) {
      if marker == 0xFF {
        index += 1
        continue
      }
      guard marker != 0xDA, marker != 0xD9, let length = reader.number16(index + 2, bigEndian: true),
        length >= 2,
        index + 2 + length <= reader.count
      else { break }
      segments.append(
        Segment(marker: marker, whole: index..<index + 2 + length, body: index + 4..<index + 2 + length))
      index += 2 + length
    }
    return segments
  }

  var facts: PictureFacts? {
    // Frame headers, all processes; C4, C8 and CC are none.
    guard
      let frame = segments.last(where: {
        (0xC0...0xCF).contains($0.marker) && ![0xC4, 0xC8, 0xCC].contains($0.marker)
      }),
      let height = reader.number16(frame.body.lowerBound + 1, bigEndian: true),
      let width = reader.number16(frame.body.lowerBound + 3, bigEndian: true)
    else { return nil }
    return PictureFacts(
      width: width, height: height, isTurned: orientation >= 5,
      holdsPosition: segments.contains(where: holdsPosition))
  }

  private func exif(_ segment: Segment) -> ExifData? {
    guard segment.marker == 0xE1, reader.has(Self.exifSign, at: segment.body.lowerBound) else { return nil }
    return ExifData(reader, in: segment.body.lowerBound + Self.exifSign.count..<segment.body.upperBound)
  }

  private func isXMP(_ segment: Segment) -> Bool {
    segment.marker == 0xE1
      && (reader.has(Self.xmpSign, at: segment.body.lowerBound)
        || reader.has(Self.moreXMPSign, at: segment.body.lowerBound))
  }

  private func holdsPosition(_ segment: Segment) -> Bool {
    if let exif = exif(segment) { return exif.holdsPosition }
    return isXMP(segment) && XMPData.holdsPosition(reader, in: segment.body)
  }

  private var orientation: Int { segments.lazy.compactMap(exif).first?.orientation ?? 1 }

  /// Without Exif and XMP, but for which side is up.
  var withoutPosition: [UInt8] {
    var result = Array(reader.bytes.prefix(2))
    if orientation != 1 {
      let exif = Self.exifSign + ExifData.onlyOrientation(orientation)
      result += [0xFF, 0xE1, 0, UInt8(clamping: exif.count + 2)] + exif
    }
    var end = 2
    for segment in segments {
      if exif(segment) == nil, !isXMP(segment) { result += reader.bytes[segment.whole] }
      end = segment.whole.upperBound
    }
    return result + reader.bytes[end...]
  }
}

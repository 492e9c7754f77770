/// The two things of a picture's Exif data that matter here (Exif 2.32, section 4.6: a TIFF file within the file).
struct ExifData {
  /// How the picture is turned, 1 to 8; 1 is upright, from 5 on width and height change places.
  private(set) var orientation = 1
  /// Whether it has a block of position data (GPS IFD) that is not empty.
  private(set) var holdsPosition = false

  /// The data in that range, which begins with the byte order. What is broken counts as missing.
  init(_ reader: ByteReader, in range: Range<Int>) {
    let start = range.lowerBound
    let bigEndian: Bool
    if reader.has("MM", at: start) {
      bigEndian = true
    } else if reader.has("II", at: start) {
      bigEndian = false
    } else {
      return
    }
    guard let offset = reader.number32(start + 4, bigEndian: bigEndian),
      let count = reader.number16(start + offset, bigEndian: bigEndian)
    else { return }
    for entry in 0..<count {
      let place = start + offset + 2 + entry * 12
      guard place + 12 <= range.upperBound, let tag = reader.number16(place, bigEndian: bigEndian) else {
        return
      }
      switch tag {
      case 0x0112:
        if let value = reader.number16(place + 8, bigEndian: bigEndian), (1...8).contains(value) {
          orientation = value
        }
      case 0x8825:
        // A block that is said to lie elsewhere counts as one: better to take out too much than too little.
        let block = reader.number32(place + 8, bigEndian: bigEndian) ?? 0
        holdsPosition = reader.number16(start + block, bigEndian: bigEndian).map { $0 > 0 } ?? true
      default: break
      }
    }
  }

  /// Exif data that say nothing but how the picture is turned.
  static func onlyOrientation(_ orientation: Int) -> [UInt8] {
    [
      0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(clamping: orientation), 0,
      0,
    ]
      + [0, 0, 0, 0]
  }
}

/// XMP data: XML that cameras and picture programs write beside Exif.
enum XMPData {
  /// Whether they hold a position (XMP specification part 2, Exif namespace).
  static func holdsPosition(_ reader: ByteReader, in range: Range<Int>) -> Bool {
    reader.contains("GPSLatitude", in: range) || reader.contains("GPSLongitude", in: range)
  }
}

/// A GIF file (GIF89a, section 18). It knows no Exif.
struct GIFFile {
  private let reader: ByteReader

  init(_ reader: ByteReader) { self.reader = reader }

  var facts: PictureFacts? {
    guard let width = reader.number16(6, bigEndian: false), let height = reader.number16(8, bigEndian: false)
    else {
      return nil
    }
    return PictureFacts(width: width, height: height)
  }
}

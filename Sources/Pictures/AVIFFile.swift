/// An AVIF file: boxes within boxes (ISO 14496-12; AV1 Image File Format, section 2).
struct AVIFFile {
  private let reader: ByteReader

  init(_ reader: ByteReader) { self.reader = reader }

  /// The largest of the sizes that the file gives to its images: the others are thumbnails and parts.
  var facts: PictureFacts? {
    guard let meta = box("meta", in: 0..<reader.count), meta.count > 4,
      let properties = box("iprp", in: meta.dropFirst(4)), let list = box("ipco", in: properties)
    else { return nil }
    var best: PictureFacts?
    var turns = 0
    forEachBox(in: list) { name, body in
      if name("irot") { turns = (reader.byte(body.lowerBound) ?? 0) & 3 }
      guard name("ispe"), let width = reader.number32(body.lowerBound + 4, bigEndian: true),
        let height = reader.number32(body.lowerBound + 8, bigEndian: true)
      else { return }
      if width > best?.width ?? 0 { best = PictureFacts(width: width, height: height) }
    }
    best?.isTurned = turns % 2 == 1
    best?.holdsPosition = holdsPosition(meta)
    return best
  }

  /// Where Exif data lie is written in tables of their own; whether there are any is enough to be careful.
  private func holdsPosition(_ meta: Range<Int>) -> Bool {
    guard let items = box("iinf", in: meta.dropFirst(4)), reader.contains("Exif", in: items) else {
      return false
    }
    var index = 0
    var tries = 0
    while index + 4 <= reader.count, tries < 16 {
      if reader.has("MM\0*", at: index) || reader.has([0x49, 0x49, 42, 0], at: index) {
        if ExifData(reader, in: index..<reader.count).holdsPosition { return true }
        tries += 1
      }
      index += 1
    }
    // What looks like Exif so often is made to mislead.
    return tries == 16
  }

  private func box(_ name: String, in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    forEachBox(in: range) { isNamed, body in if found == nil, isNamed(name) { found = body } }
    return found
  }

  private func forEachBox(in range: Range<Int>, _ visit: ((String) -> Bool, Range<Int>) -> Void) {
    var index = range.lowerBound
    while index + 8 <= range.upperBound, let size = reader.number32(index, bigEndian: true) {
      let end = size == 0 ? range.upperBound : index + size
      guard size == 0 || size >= 8, end <= range.upperBound else { return }
      let start = index
      visit({ reader.has($0, at: start + 4) }, index + 8..<end)
      index = end
    }
  }
}

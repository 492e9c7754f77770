/// A drawing: the size that its root element gives it (SVG 2, sections 7.2 and 8.2).
struct SVGFile {
  private let reader: ByteReader

  init(_ reader: ByteReader) { self.reader = reader }

  /// `width` and `height` where both are given in pixels, else the size of `viewBox`.
  var facts: PictureFacts? {
    guard let tag = rootTag else { return nil }
    if let width = Self.pixels(Self.attribute("width", of: tag)),
      let height = Self.pixels(Self.attribute("height", of: tag))
    {
      return PictureFacts(width: width, height: height)
    }
    let box =
      Self.attribute("viewBox", of: tag)?
      .split { $0 == "," || $0 == " " || $0 == "\n" || $0 == "\t" }.map { Double($0) } ?? []
    guard box.count == 4, let width = box[2].flatMap(Self.whole), let height = box[3].flatMap(Self.whole)
    else {
      return nil
    }
    return PictureFacts(width: width, height: height)
  }

  /// The text between `<svg` and the next `>`. It stands near the start, after comments and declarations at most.
  private var rootTag: Substring? {
    let head = String(decoding: reader.bytes.prefix(1 << 16), as: UTF8.self)
    var rest = head[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.hasPrefix("<svg") {
        return rest.firstIndex(of: ">").map { rest[..<$0].dropFirst(4) }
      } else if rest.hasPrefix("<!--") {
        guard let end = rest.utf8.indices.first(where: { rest[$0...].hasPrefix("-->") }) else { return nil }
        rest = rest[end...]
      } else if rest.hasPrefix("<?") || rest.hasPrefix("<!") {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return nil
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    var rest = tag
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last.map(String.init)
      let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
      let text = value.dropFirst()
      guard let end = text.firstIndex(of: quote) else { return nil }
      if key == name { return String(text[..<end]) }
      rest = text[text.index(after: end)...]
    }
    return nil
  }

  /// The number of a length in pixels; nil for other units and for what is relative.
  private static func pixels(_ length: String?) -> Int? {
    guard let length else { return nil }
    return Double(length.hasSuffix("px") ? String(length.dropLast(2)) : length).flatMap(whole)
  }

  private static func whole(_ number: Double) -> Int? {
    number.isFinite && number >= 0.5 && number < 1e6 ? Int(number.rounded()) : nil
  }
}

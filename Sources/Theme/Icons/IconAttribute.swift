/// Holds the attributes of an icon to what can neither run nor fetch anything.
enum IconAttribute {
  /// Reports what is wrong with an attribute whose value stands in that range.
  static func check(
    _ name: String, _ text: [UInt8], _ range: Range<Int>, at start: Int, _ problems: inout [IconProblem]
  ) {
    let lower = name.lowercased()
    func report(_ message: String, help: String) {
      problems.append(IconProblem(offset: start, message: message, help: help))
    }
    if lower.hasPrefix("on") {
      report("‘\(name)’ would run a script", help: "take the attribute out")
    } else if lower == "style" {
      report(
        "‘style’ does not work in pages, which allow no style of their own",
        help: "write each property as an attribute: fill=\"none\"")
    } else if lower.hasPrefix("xmlns") {
      checkNamespace(name, text[range], report)
    } else if lower.contains(":"), lower != "xlink:href", lower != "xml:space", lower != "xml:lang" {
      report(
        "‘\(name)’ belongs to the program that made the file",
        help: "export the icon as plain SVG, or take the attribute out")
    } else if lower == "href" || lower == "xlink:href", text[range].first != UInt8(ascii: "#") {
      report("an icon can link to nothing but its own parts", help: "write #id, or take the link out")
    } else if lower == "src" || lower == "srcset" || lower == "base" {
      report("an icon can fetch nothing", help: "take ‘\(name)’ out")
    }
    checkValue(text, range, start, &problems)
  }

  /// A program's own namespace is of no use here, and HTML knows only these two.
  private static func checkNamespace(
    _ name: String, _ value: ArraySlice<UInt8>, _ report: (_ message: String, _ help: String) -> Void
  ) {
    let known = ["xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink"]
    if known[name].map({ value.elementsEqual($0.utf8) }) != true {
      report(
        "‘\(name)’ belongs to the program that made the file",
        "export the icon as plain SVG, or take the attribute out")
    }
  }

  private static func checkValue(
    _ text: [UInt8], _ range: Range<Int>, _ start: Int, _ problems: inout [IconProblem]
  ) {
    checkReferences(text, range, &problems)
    let value = String(decoding: text[range], as: UTF8.self).lowercased()
    var rest = value[...]
    while let found = rest.firstIndex(of: "(") {
      let function = rest[..<found]
      rest = rest[rest.index(after: found)...]
      guard function.hasSuffix("url") || function.hasSuffix("image") || function.hasSuffix("src") else {
        continue
      }
      let address = rest.drop { $0 == " " || $0 == "'" || $0 == "\"" }
      if function.hasSuffix("url"), address.first == "#" { continue }
      problems.append(
        IconProblem(
          offset: start, message: "an icon can link to nothing but its own parts",
          help: "write url(#id), or take the link out"))
      return
    }
    // Escapes of CSS and tags have no honest use in an icon, and could hide what was looked for above.
    if let sign = text[range].first(where: { "\\<".utf8.contains($0) }) {
      problems.append(
        IconProblem(
          offset: start, message: "the value of an attribute can’t hold ‘\(UnicodeScalar(sign))’",
          help: "take it out"))
    }
  }

  /// Reports character references other than the five of XML: they could hide what is looked for.
  static func checkReferences(_ text: [UInt8], _ range: Range<Int>, _ problems: inout [IconProblem]) {
    let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]
    for offset in range where text[offset] == UInt8(ascii: "&") {
      let rest = text[offset..<min(range.upperBound, offset + 6)]
      if known.contains(where: { rest.starts(with: $0.utf8) }) { continue }
      problems.append(
        IconProblem(
          offset: offset, message: "this ‘&’ begins no sign that an icon can hold",
          help: "write &amp; for the sign itself, and other signs as they are"))
    }
  }
}

/// The elements of SVG that an icon may hold.
enum SVGNames {
  static let elements: Set<String> = [
    "svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect", "defs", "use", "symbol",
    "title", "desc", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "text",
    "tspan",
  ]
  /// Those that hold text.
  static let textElements: Set<String> = ["title", "desc", "text", "tspan"]
  /// Those that hold nothing else.
  static let plainTextElements: Set<String> = ["title", "desc"]
}

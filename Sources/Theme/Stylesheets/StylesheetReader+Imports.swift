import Diagnostics

// Rules that begin with `@`.

extension StylesheetReader {
  mutating func atKeyword() {
    let start = index
    index += 1
    let name = readName()
    switch name {
    case "import": importRule(from: start)
    // What is published is UTF-8, and says so in no other way than by being ASCII or UTF-8.
    case "charset" where start == 0: skipRule()
    case "namespace":
      // The address of a namespace is a name, which nothing fetches.
      skipRule()
      writer.write(text[start..<index])
    default: writer.write(text[start..<index])
    }
  }

  private mutating func importRule(from start: Int) {
    let isFirst = writer.isEmpty
    skipGaps()
    let target = importedName(from: start)
    skipGaps()
    let end = index
    skipRule()
    guard let target else { return }
    guard isFirst else {
      return problem(
        at: start, "an @import has no effect after other rules",
        help:
          "move it to the top of the file; a @layer line before it belongs into a stylesheet that is imported first"
      )
    }
    guard index - end <= 1 else {
      return problem(
        at: end, "an @import can’t have conditions here, because the stylesheet is put in its place",
        help: "write the condition inside ‘\(target.path)’: @media … { … }")
    }
    if targets.stylesheets.contains(target) {
      imports.append(Stylesheet.Import(target: target, position: position(of: start)))
    } else {
      reportMissing(target, target.path, at: start, among: targets.stylesheets)
    }
  }

  /// The stylesheet that an import names; nil where that can't be read, which is reported.
  private mutating func importedName(from start: Int) -> AssetName? {
    let begin = index
    var value: [UInt8]?
    if peek(0) == UInt8(ascii: "\"") || peek(0) == UInt8(ascii: "'") {
      value = readString()
    } else if begin < text.count, startsName(begin), readName() == "url", peek(0) == UInt8(ascii: "(") {
      value = readURL(from: begin)
    } else {
      problem(at: start, "this @import names no stylesheet", help: "write @import \"name.css\";")
    }
    return value.flatMap { asset(at: String(decoding: $0, as: UTF8.self), begin) }
  }

  private mutating func skipGaps() {
    while index < text.count {
      if isSpace(text[index]) {
        index += 1
      } else if text[index] == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        comment()
      } else {
        return
      }
    }
  }

  /// Goes on behind the `;` that ends the rule.
  private mutating func skipRule() {
    while index < text.count, text[index] != UInt8(ascii: ";") {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = readString()
      default: index += 1
      }
    }
    if index < text.count { index += 1 }
  }
}

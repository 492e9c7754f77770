import Diagnostics

/// Reads an SVG file into markup that can stand in any page.
///
/// Drawing elements only, from a closed list, each closed where it should be: no script, no style (pages allow
/// none), nothing that is fetched. What the file says of itself (prolog, comments) is left out.
struct IconReader {
  let text: [UInt8]
  var index = 0
  private var output: [UInt8] = []
  private var open: [(name: String, start: Int)] = []
  private var isDone = false
  var problems: [IconProblem] = []

  private init(_ text: [UInt8]) { self.text = text }

  /// The markup of the icon; nil where anything is wrong with it, which is reported.
  static func read(_ text: [UInt8], path: String, log: inout DiagnosticLog) -> [UInt8]? {
    var reader = IconReader(text)
    reader.run()
    var positions = LinePositions(path: path, text: text)
    for problem in reader.problems {
      log.error(.badIcon, at: positions.position(of: problem.offset), problem.message, help: problem.help)
    }
    return reader.problems.isEmpty ? reader.output : nil
  }

  private mutating func run() {
    while index < text.count {
      if text[index] != UInt8(ascii: "<") {
        characters()
      } else if starts("<!--") {
        skip(past: "-->", "this comment is never closed")
      } else if starts("<?") {
        skip(past: "?>", "this is never closed")
      } else if starts("<!") {
        problem(at: index, "an icon can have no document type", help: "take this declaration out")
        skip(past: ">", "this is never closed")
      } else if starts("</") {
        endTag()
      } else {
        startTag()
      }
    }
    // After anything else that is wrong, an open element is most likely its consequence.
    guard problems.isEmpty else { return }
    if let element = open.last {
      problem(at: element.start, "‘\(element.name)’ is never closed", help: "add </\(element.name)>")
    } else if !isDone {
      problem(at: 0, "this file holds no icon", help: "an icon is an SVG file: <svg …> … </svg>")
    }
  }

  /// Text; between elements that draw, only white space, which draws nothing.
  private mutating func characters() {
    let start = index
    while index < text.count, text[index] != UInt8(ascii: "<") { index += 1 }
    let isBlank = text[start..<index].allSatisfy { $0.isXMLSpace }
    if let element = open.last?.name, SVGNames.textElements.contains(element) {
      output.append(contentsOf: text[start..<index])
      IconAttribute.checkReferences(text, start..<index, &problems)
    } else if !isBlank {
      problem(at: start, "there is text outside of a text element", help: "put it into <title> or <text>")
    }
  }

  private mutating func endTag() {
    let start = index
    index += 2
    let name = readName()
    skipSpace()
    guard index < text.count, text[index] == UInt8(ascii: ">") else {
      skip(past: ">", "this tag is never closed")
      return
    }
    index += 1
    guard let element = open.last, element.name == name else {
      let wanted = open.last.map { "</\($0.name)> comes first" } ?? "nothing is open here"
      return problem(at: start, "‘</\(name)>’ closes nothing: \(wanted)", help: "check the elements above")
    }
    open.removeLast()
    output.append(contentsOf: "</\(name)>".utf8)
    if open.isEmpty { isDone = true }
  }

  private mutating func startTag() {
    let start = index
    index += 1
    let name = readName()
    checkElement(name, at: start)
    var attributes: [UInt8] = []
    while true {
      skipSpace()
      guard index < text.count else {
        return problem(at: start, "this tag is never closed", help: "add the > at its end")
      }
      if text[index] == UInt8(ascii: ">") || text[index] == UInt8(ascii: "/") { break }
      guard let attribute = readAttribute() else {
        skip(past: ">", "this tag is never closed")
        return
      }
      // A file needs it to be SVG; within a page it goes without saying, and a page has dozens of icons.
      if text[attribute].starts(with: "xmlns=".utf8) { continue }
      attributes.append(UInt8(ascii: " "))
      attributes.append(contentsOf: text[attribute])
    }
    endStartTag(name, attributes, from: start)
  }

  private mutating func endStartTag(_ name: String, _ attributes: [UInt8], from start: Int) {
    let closesItself = text[index] == UInt8(ascii: "/")
    index += closesItself ? 2 : 1
    guard index <= text.count, text[index - 1] == UInt8(ascii: ">") else {
      index = min(index, text.count)
      return problem(at: start, "this tag is never closed", help: "add the > at its end")
    }
    output.append(contentsOf: "<\(name)".utf8)
    output.append(contentsOf: attributes)
    output.append(contentsOf: (closesItself ? "/>" : ">").utf8)
    if closesItself {
      if open.isEmpty { isDone = true }
    } else {
      open.append((name, start))
    }
  }

  private mutating func checkElement(_ name: String, at start: Int) {
    if open.isEmpty, isDone || name != "svg" {
      problem(at: start, "an icon is one ‘svg’ element, with all else inside", help: "move this into it")
    } else if let element = open.last?.name, SVGNames.plainTextElements.contains(element) {
      problem(at: start, "‘\(element)’ can hold only text", help: "take the elements out of it")
    } else if !SVGNames.elements.contains(name) {
      problem(
        at: start, "an icon can’t hold ‘\(name.prefix(40))’",
        help: "export it as plain SVG, with shapes and nothing else, or take the element out")
    }
  }

  /// Reads `name="value"` and returns where it stands; nil where that can't be read, which is reported.
  private mutating func readAttribute() -> Range<Int>? {
    let start = index
    let name = readName()
    guard !name.isEmpty, index + 1 < text.count, text[index] == UInt8(ascii: "="),
      text[index + 1] == UInt8(ascii: "\"") || text[index + 1] == UInt8(ascii: "'")
    else {
      problem(at: start, "this attribute can’t be read", help: "write attributes as name=\"value\"")
      return nil
    }
    let quote = text[index + 1]
    index += 2
    let valueStart = index
    while index < text.count, text[index] != quote { index += 1 }
    guard index < text.count else {
      problem(
        at: start, "the value of this attribute is never closed", help: "add the quotation mark at its end")
      return nil
    }
    IconAttribute.check(name, text, valueStart..<index, at: start, &problems)
    index += 1
    return start..<index
  }
}

/// What is wrong at one place of an icon.
struct IconProblem {
  let offset: Int
  let message: String
  let help: String
}

import Diagnostics

/// Finds which tags of a JSON template stand inside a string, where text is escaped, and which outside, where
/// only a number, yes or no may stand.
struct JSONPlaces {
  private(set) var tokens: [Token]
  private(set) var problems = DiagnosticLog()

  private let path: String
  private let text: [UInt8]
  private let start: Int
  private var isInString = false
  private var open: [(index: Int, isInString: Bool)] = []

  init(path: String, text: [UInt8], start: Int, tokens: [Token]) {
    self.path = path
    self.text = text
    self.start = start
    self.tokens = tokens
  }

  mutating func run() {
    var textStart = start
    for index in tokens.indices {
      read(textStart..<tokens[index].range.lowerBound)
      textStart = tokens[index].range.upperBound
      if tokens[index].kind == .silent { continue }
      if tokens[index].kind == .end {
        close()
      } else {
        tokens[index].place = isInString ? .plainText : .jsonValue
      }
      if tokens[index].opens {
        open.append((index, isInString))
        // A filling begins afresh.
        if tokens[index].kind == .parent { isInString = false }
      }
    }
    read(textStart..<text.count)
    if isInString {
      problems.error(
        .templateSyntax, at: SourcePosition(path: path), "the template ends inside a JSON string",
        help: "close the string with a quotation mark")
    }
  }

  private mutating func close() {
    guard let (index, before) = open.popLast() else { return }
    if tokens[index].kind != .parent, isInString != before {
      problems.error(
        .templateSyntax, at: SourcePosition(path: path, tag: tokens[index].position),
        "what this tag encloses begins \(before ? "inside" : "outside") a JSON string and does not end so",
        help: "open and close quotes on the same side of the tag")
    }
    isInString = before
  }

  private mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == UInt8(ascii: "\"") { isInString.toggle() }
      if text[index] == UInt8(ascii: "\\"), isInString { index += 1 }
      index += 1
    }
  }
}

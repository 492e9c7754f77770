import Diagnostics

/// Joins what opens with what closes, and reports what has no other half.
struct TagMatcher {
  /// Deeper templates are refused. Rendering and checking recurse this deep in one template at most.
  static let deepest = 64

  private(set) var tokens: [Token]
  private(set) var problems = DiagnosticLog()

  private let path: String
  private let text: [UInt8]
  /// Indices of the tags that are open here.
  private var openTags: [Int] = []

  init(path: String, text: [UInt8], tokens: [Token]) {
    self.path = path
    self.text = text
    self.tokens = tokens
  }

  mutating func run() {
    for index in tokens.indices {
      if tokens[index].opens {
        open(index)
      } else if tokens[index].kind == .end {
        close(index)
      }
    }
    for index in openTags.reversed() { unclosed(index, before: nil) }
    dropUnmatched()
  }

  private mutating func open(_ index: Int) {
    if openTags.count == Self.deepest {
      problems.error(
        .tooDeep, at: position(index), "sections stand more than \(Self.deepest) deep in one another here",
        help: "move the inner ones into a partial")
    }
    openTags.append(index)
  }

  private mutating func close(_ index: Int) {
    guard let top = openTags.last else {
      return problem(
        index, "‘\(tag(index))’ closes nothing",
        help: "take it out, or write the tag that it closes before it")
    }
    if let depth = openTags.suffix(Self.deepest).lastIndex(where: { names(index) == names($0) }) {
      for inner in openTags[(depth + 1)...].reversed() { unclosed(inner, before: index) }
      join(openTags[depth], index)
      openTags.removeSubrange(depth...)
      return
    }
    let expected = text.string(tokens[top].name)
    problem(
      index,
      "‘\(tag(index))’ closes nothing that is open; the last tag opened is ‘\(tag(top))’ of line "
        + "\(tokens[top].position.line)",
      help: "write ‘{{/\(tokens[top].isDynamic ? "*" : "")\(expected)}}’ to close it")
    // Most likely a slip in the name: then it did close the last one, and saying more would only confuse.
    if NearestWord.nearest(to: text.string(tokens[index].name), among: [expected]) != nil {
      join(top, index)
      openTags.removeLast()
    }
  }

  private mutating func join(_ open: Int, _ close: Int) {
    tokens[open].partner = close
    tokens[close].partner = open
  }

  private mutating func unclosed(_ index: Int, before other: Int?) {
    let place = other.map { " before ‘\(tag($0))’ of line \(tokens[$0].position.line)" } ?? ""
    problem(
      index, "‘\(tag(index))’ is not closed\(place)",
      help: "write ‘{{/\(names(index).name)}}’ where it ends")
  }

  /// What has no other half, or stands too deep, plays no part, so that later steps may rely on pairs.
  private mutating func dropUnmatched() {
    var depth = 0
    for index in tokens.indices {
      if tokens[index].opens {
        if tokens[index].partner < 0 {
          tokens[index].kind = .silent
        } else {
          depth += 1
          if depth > Self.deepest { tokens[index].kind = .silent }
        }
      } else if tokens[index].kind == .end {
        let partner = tokens[index].partner
        if partner >= 0 { depth -= 1 }
        if partner < 0 || tokens[partner].kind == .silent { tokens[index].kind = .silent }
      }
    }
  }

  private func names(_ index: Int) -> TagName {
    TagName(isDynamic: tokens[index].isDynamic, name: text.string(tokens[index].name))
  }

  private struct TagName: Equatable {
    let isDynamic: Bool
    let name: String
  }

  /// The tag as a person would write it. Delimiters of the template's own are left out of messages.
  private func tag(_ index: Int) -> String {
    let token = tokens[index]
    let sigil =
      switch token.kind {
      case .section: "#"
      case .inverted: "^"
      case .block: "$"
      case .parent: "<"
      case .end: "/"
      default: ""
      }
    return "{{\(sigil)\(token.isDynamic ? "*" : "")\(text.string(token.name))}}"
  }

  private func position(_ index: Int) -> SourcePosition {
    SourcePosition(path: path, tag: tokens[index].position)
  }

  private mutating func problem(_ index: Int, _ message: String, help: String) {
    problems.error(.templateSyntax, at: position(index), message, help: help)
  }
}

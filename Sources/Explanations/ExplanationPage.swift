import Diagnostics

/// Reads a page of docs/errors/: a heading, then a section for each id. Examples are fenced blocks below a line that
/// begins with Wrong, Right or and, and ends with the path of the file between backticks.
enum ExplanationPage {
  static func read(_ text: String, name: String) -> ExplanationArea {
    var title = ""
    var explanations: [Explanation] = []
    var section: Section?
    func finish() {
      if let explanation = section?.explanation { explanations.append(explanation) }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if section?.isInExample != true {
        if line.hasPrefix("# ") {
          title = String(line.dropFirst(2))
          continue
        }
        if line.hasPrefix("## ") {
          finish()
          section = Section(id: String(line.dropFirst(3)))
          continue
        }
      }
      section?.add(line)
    }
    finish()
    return ExplanationArea(name: name, title: title, explanations: explanations)
  }

  private struct Section {
    let id: String
    private var story: [Substring] = []
    private var files: [(isWrong: Bool, file: Explanation.File)] = []
    private var isWrong = true
    private var path = ""
    private var fence: Substring?
    private var lines: [Substring] = []

    init(id: String) { self.id = id }

    var isInExample: Bool { fence != nil }

    /// Nil for an id that there is not.
    var explanation: Explanation? {
      DiagnosticID(rawValue: id).map { id in
        Explanation(
          id: id, story: story.joined(separator: "\n").trimmed, wrong: files.filter(\.isWrong).map(\.file),
          right: files.filter { !$0.isWrong }.map(\.file))
      }
    }

    mutating func add(_ line: Substring) {
      if let fence {
        if line == fence {
          let text = lines.map { $0 + "\n" }.joined()
          files.append((isWrong, Explanation.File(path: path, text: text)))
          self.fence = nil
        } else {
          lines.append(line)
        }
      } else if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
        lines = []
      } else if line.hasSuffix("`:"), let word = line.split(separator: " ").first,
        ["Wrong,", "Right,", "and"].contains(word)
      {
        if word != "and" { isWrong = word == "Wrong," }
        path = String(line.split(separator: "`").dropLast().last ?? "")
      } else {
        story.append(line)
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
    return String(text)
  }
}

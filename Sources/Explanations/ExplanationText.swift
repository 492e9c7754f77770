import Diagnostics

/// Explanations as a terminal shows them.
public enum ExplanationText {
  /// One explanation, with its examples indented.
  public static func text(_ explanation: Explanation) -> String {
    var text = "\(explanation.id.rawValue)\n\n" + wrapped(plain(explanation.story)) + "\n"
    for (word, files) in [("Wrong", explanation.wrong), ("Right", explanation.right)] {
      for (index, file) in files.enumerated() {
        text += "\n\(index == 0 ? "\(word), in" : "and in") \(file.path):\n\n"
        for line in file.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
          text += line.isEmpty ? "\n" : "    \(line)\n"
        }
      }
    }
    return text
  }

  /// All ids by area, each with the first sentence of its story.
  public static var list: String {
    var text =
      "Every error and warning has a name, which stands in brackets behind it.\n"
      + "`waymark explain NAME` tells its story, with an example.\n"
    for area in ExplanationArea.all {
      text += "\n\(area.title)\n"
      let width = area.explanations.map { $0.id.rawValue.utf8.count }.max() ?? 0
      for explanation in area.explanations {
        let id = explanation.id.rawValue
        let blanks = String(repeating: " ", count: width - id.utf8.count + 2)
        text += "  \(id)\(blanks)\(firstSentence(plain(explanation.story)))\n"
      }
    }
    return text
  }

  private static func firstSentence(_ text: String) -> String {
    for mark in [". ", ": "] {
      if let range = text.firstRange(of: mark), text[..<range.lowerBound].count <= 90 {
        return String(text[..<range.lowerBound])
      }
    }
    guard text.count > 90 else { return text.hasSuffix(".") ? String(text.dropLast()) : text }
    return String(text.prefix(90).prefix(upTo: text.prefix(90).lastIndex(of: " ") ?? text.endIndex)) + " …"
  }

  /// The text without Markdown's marks for links; code keeps its backticks.
  private static func plain(_ markdown: String) -> String {
    var result = ""
    var rest = markdown[...]
    while let open = rest.firstIndex(of: "[") {
      result += rest[..<open]
      let behind = rest[rest.index(after: open)...]
      guard let close = behind.firstRange(of: "]("), let end = behind[close.upperBound...].firstIndex(of: ")")
      else {
        result += "["
        rest = behind
        continue
      }
      result += behind[..<close.lowerBound]
      rest = behind[behind.index(after: end)...]
    }
    return result + rest
  }

  /// Lines of at most 80 characters.
  private static func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.count + 1 + word.count > 80 {
          lines.append(line)
          line = ""
        }
        line += line.isEmpty ? String(word) : " \(word)"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}

import Diagnostics

/// The kinds of option that a theme may declare.
enum OptionType: String, Sendable, CaseIterable {
  case color, text
  case yesNo = "yes-no"
  case choice, file

  /// The value that `text` writes.
  func value(of text: String, choices: [String]) throws(ValueProblem) -> OptionValue {
    switch self {
    case .color: return .color(try Color(text))
    case .text: return .text(text)
    case .yesNo:
      switch text.lowercased() {
      case "yes", "true": return .flag(true)
      case "no", "false": return .flag(false)
      default: throw ValueProblem(.badThemeOption, "is neither yes nor no", help: "write yes or no")
      }
    case .choice:
      if choices.contains(text) { return .choice(text) }
      let all = "write one of: " + choices.joined(separator: ", ")
      let hint = NearestWord.suggestion(for: text, among: choices)
      throw ValueProblem(
        .badThemeOption, "is not one of the words that this option knows",
        help: hint.map { "\($0) (\(all))" } ?? all)
    case .file: return .file(try Self.path(of: text))
    }
  }

  /// The path of a file of the site below its base path: `images/logo.svg` for `/images/logo.svg`.
  private static func path(of text: String) throws(ValueProblem) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    let isPath =
      text.utf8.first == UInt8(ascii: "/") && !parts.isEmpty
      && !parts.contains { ["", ".", ".."].contains($0) }
      && !text.utf8.contains { $0 <= 0x20 || $0 == 0x7F || "\\?#".utf8.contains($0) }
    guard isPath else {
      throw ValueProblem(
        .badThemeOption, "is not the path of a file of this site",
        help:
          "put the file into content/files/ and write its path there with a slash in front: /images/logo.svg")
    }
    return String(text.dropFirst())
  }
}

/// The value of an option.
enum OptionValue: Hashable, Sendable {
  case color(Color)
  case text(String)
  case flag(Bool)
  case choice(String)
  /// A path below the site's base path.
  case file(String)
}

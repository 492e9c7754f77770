/// Takes private values out of diagnostics before anybody sees them.
///
/// A log of a public repository's build is public too. Each occurrence of a private value in a message or a help
/// line becomes “…”, whatever the case of its letters (of ASCII). Paths stay as they are.
///
/// Whoever gathers the values decides which are too short or too common to hide anything: `18` would
/// vanish from every message.
public struct Redactor: Sendable {
  private let finder: TextFinder

  /// Hides those values. Empty ones are passed over.
  public init(privateValues: some Sequence<String>) {
    finder = TextFinder(patterns: privateValues, ignoringCase: true)
  }

  /// The text without private values.
  public func redacted(_ text: String) -> String {
    let ranges = finder.coveredRanges(in: text.utf8)
    guard !ranges.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result = ""
    var end = 0
    // Values are whole characters of UTF-8, so each cut falls between characters.
    for range in ranges {
      result += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self) + "…"
      end = range.upperBound
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
  }

  /// The diagnostic without private values.
  public func redacted(_ diagnostic: Diagnostic) -> Diagnostic {
    guard !finder.isEmpty else { return diagnostic }
    return Diagnostic(
      diagnostic.id, diagnostic.severity, at: diagnostic.position, redacted(diagnostic.message),
      help: diagnostic.help.map(redacted), dependsOnToday: diagnostic.dependsOnToday)
  }
}

public import Content
import Diagnostics

/// Asks for the essentials of a new file, one question after the other; an empty answer leaves one for later.
public struct Interview {
  private let ask: () -> String?
  private let tell: (String) -> Void
  private let names: ContentNames

  /// An interview that reads a line by `ask` (nil at the end of input) and writes by `tell`.
  public init(names: ContentNames, ask: @escaping () -> String?, tell: @escaping (String) -> Void) {
    self.names = names
    self.ask = ask
    self.tell = tell
  }

  /// Completes what is known of a new file. What was said already is not asked again.
  public func complete(_ details: inout FileDetails, of kind: NewFileKind) {
    tell("A few questions; press Enter to leave one for later.\n\n")
    switch kind {
    case .group: completeGroup(&details)
    case .article, .page, .program: answer(.summary, &details)
    case .place:
      answer(.city, &details, isNeeded: true)
      answer(.street, &details)
    }
  }

  private func completeGroup(_ details: inout FileDetails) {
    answer(.summary, &details)
    if details.meets == nil, details.place == nil, details.platform == nil { details.meets = way() }
    if details.meets == .inPerson || details.meets == .both { askPlace(&details) }
    if details.meets == .online || details.meets == .both { answer(.platform, &details) }
    answer(.every, &details)
    if details.every != nil {
      if MeetingDraft.needsFirstDate(details) { answer(.from, &details) }
      answer(.at, &details)
      answer(.length, &details)
    }
    if names.languages.count > 1 { answer(.language, &details, hint: names.languages) }
  }

  private func askPlace(_ details: inout FileDetails) {
    let places = (names.slugs[.place] ?? []).sorted()
    if places.isEmpty {
      tell(
        "There is no place yet: the file notes that one is missing. Make it with: waymark new place NAME\n\n")
    } else {
      answer(.place, &details, hint: places)
    }
  }

  private func way() -> MeetingWay? {
    let words = MeetingWay.allCases.map(\.rawValue)
    tell("How do people come together? (\(words.joined(separator: ", ")))\n")
    while let line = line() {
      if line.isEmpty { return nil }
      let plain = line.lowercased().replacing("-", with: " ")
      if let way = MeetingWay(rawValue: plain) ?? (plain == "hybrid" ? .both : nil) { return way }
      tell("  ‘\(line)’ is none of these: \(words.joined(separator: ", "))\n")
    }
    return nil
  }

  /// Asks for a detail until the answer is understood.
  /// - Parameter isNeeded: whether it can't be left for later.
  private func answer(
    _ detail: Detail, _ details: inout FileDetails, hint: [String] = [], isNeeded: Bool = false
  ) {
    guard detail.get(details) == nil else { return }
    let hint =
      hint.isEmpty ? "as in: \(detail.example)" : "one of: \(hint.prefix(12).joined(separator: ", "))"
    tell("\(detail.question) (\(hint))\n")
    while let line = line() {
      if line.isEmpty {
        guard isNeeded else { return }
        tell("  The file can't do without it.\n")
        continue
      }
      do throws(ValueProblem) {
        try detail.check(line, names)
        return detail.set(&details, line)
      } catch {
        tell("  ‘\(line)’ \(error.what)\(error.help.map { "; \($0)" } ?? "")\n")
      }
    }
  }

  /// A line without the blanks around it; nil at the end of input.
  private func line() -> String? {
    tell("> ")
    guard let line = ask() else { return nil }
    var text = line[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

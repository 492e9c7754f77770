import Content
import Scheduling
import YAML

/// The meeting of a new group: what somebody said of it, and examples in the place of what is left for later.
struct MeetingDraft {
  /// Its fields in YAML, as the only one of a schedule.
  let yaml: String
  /// Whether an example stands among them.
  let isUnfinished: Bool

  /// Nil where nothing of it is known.
  init?(_ details: FileDetails) {
    guard details.every ?? details.from ?? details.at ?? details.length != nil else { return nil }
    var fields = [
      ("every", details.every, "tuesday"), ("at", details.at, Detail.at.example),
      ("for", details.length, Detail.length.example),
    ]
    if details.from != nil || Self.needsFirstDate(details) {
      fields.append(("from", details.from, Detail.from.example))
    }
    let lines = fields.map { name, known, example in
      known.map { "\(name): \(YAMLText.quoted($0))" }
        ?? "\(name): \(example)  # an example: write what is right"
    }
    yaml = "\n- " + lines.joined(separator: "\n  ")
    isUnfinished = fields.contains { $0.1 == nil }
  }

  /// Whether the days count from a first one, and nobody has said which: every other Tuesday.
  static func needsFirstDate(_ details: FileDetails) -> Bool {
    guard details.from == nil, let every = details.every else { return false }
    return (try? RecurrenceRule(phrase: every))?.needsFirstDate ?? false
  }
}

public import Scheduling

/// Somebody who leads a group, for a time or always.
public struct Facilitator: Sendable {
  /// The name they go by.
  public let name: String
  /// What they do.
  public let role: LocalizedText?
  /// What they learned for it.
  public let training: LocalizedText?
  /// The first day.
  public let from: CivilDate?
  /// The last day.
  public let until: CivilDate?

  /// A facilitator.
  public init(
    name: String, role: LocalizedText?, training: LocalizedText?, from: CivilDate?, until: CivilDate?
  ) {
    self.name = name
    self.role = role
    self.training = training
    self.from = from
    self.until = until
  }

  /// Whether they lead the group on that day.
  public func leads(on today: CivilDate) -> Bool {
    (from.map { $0 <= today } ?? true) && (until.map { today <= $0 } ?? true)
  }
}

/// A part of what happens in a session.
public struct OutlineStep: Sendable {
  /// How long, in minutes.
  public let minutes: Int?
  /// What happens.
  public let what: LocalizedText

  /// A part of a session.
  public init(minutes: Int?, what: LocalizedText) {
    self.minutes = minutes
    self.what = what
  }
}

/// Something worth knowing that no field foresaw.
public struct Detail: Sendable {
  /// What it is about: `Parking`.
  public let label: LocalizedText
  /// The text.
  public let text: LocalizedText

  /// A detail.
  public init(label: LocalizedText, text: LocalizedText) {
    self.label = label
    self.text = text
  }
}

public import Language
public import Prose
public import Scheduling

/// Something to say for a while.
public struct Notice: Sendable {
  /// The words.
  public let say: Localized<Prose>
  /// The first day on which it is shown.
  public let from: CivilDate?
  /// The last day on which it is shown.
  public let until: CivilDate?

  /// A notice.
  public init(say: Localized<Prose>, from: CivilDate?, until: CivilDate?) {
    self.say = say
    self.from = from
    self.until = until
  }

  /// Whether it is shown on that day.
  public func isShown(on today: CivilDate) -> Bool {
    (from.map { $0 <= today } ?? true) && (until.map { today <= $0 } ?? true)
  }
}

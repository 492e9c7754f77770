/// A moment, the same for everybody, in whole seconds.
public struct Instant: Hashable, Sendable, Comparable {
  /// The seconds since 1970-01-01 00:00 UTC, leap seconds left out; negative before it.
  public let secondsSinceEpoch: Int

  /// That moment.
  public init(secondsSinceEpoch: Int) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// Earlier moments first.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }
}

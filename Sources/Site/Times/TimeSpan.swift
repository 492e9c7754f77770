import Scheduling

/// A stretch of time in which something is held or open, in minutes since 1970-01-01 00:00 UTC.
struct TimeSpan: Hashable, Sendable, Comparable {
  /// When it begins.
  let start: Int
  /// How long it takes; nil where that is not said.
  let length: Int?
  /// Until when a visitor can still join the series it belongs to; nil where that is not limited.
  let deadline: Int?

  init(start: Int, length: Int?, deadline: Int? = nil) {
    self.start = start
    self.length = length
    self.deadline = deadline
  }

  /// From one moment to another; without an end, a start alone.
  init(from start: Instant, to end: Instant?, deadline: Instant? = nil) {
    self.init(
      start: start.minutesSinceEpoch,
      length: end.map { $0.minutesSinceEpoch - start.minutesSinceEpoch },
      deadline: deadline.map(\.minutesSinceEpoch))
  }

  /// Earlier ones first, of those that begin together the shorter one.
  static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    (left.start, left.length ?? 0, left.deadline ?? .max)
      < (right.start, right.length ?? 0, right.deadline ?? .max)
  }
}

extension Instant {
  /// The minutes since 1970-01-01 00:00 UTC, seconds cut off.
  var minutesSinceEpoch: Int {
    let (minutes, rest) = secondsSinceEpoch.quotientAndRemainder(dividingBy: 60)
    return rest < 0 ? minutes - 1 : minutes
  }
}

/// Spans of the same length whose starts are a fixed number of minutes apart.
struct TimeRun: Hashable, Sendable {
  /// The first of them.
  let first: TimeSpan
  /// How many there are, from 1.
  let count: Int
  /// The minutes from one start to the next.
  let step: Int

  private static let day = 1440
  private static let week = 7 * day
  /// Steps to look for, the one that needs no writing first.
  private static let usualSteps = [week, day, 2 * week, 3 * week, 4 * week]

  /// Few runs that together are exactly those spans, by their first start.
  ///
  /// Takes the earliest span that is left and the step that gathers the most with it, again and again. That is not always
  /// the shortest way, but takes time in proportion to the spans.
  static func covering(_ spans: [TimeSpan]) -> [TimeRun] {
    var starts: [Shape: Set<Int>] = [:]
    for span in spans { starts[Shape(span), default: []].insert(span.start) }
    var runs: [TimeRun] = []
    for (shape, left) in starts { runs += covering(left, shape) }
    return runs.sorted { ($0.first, $0.step) < ($1.first, $1.step) }
  }

  private static func covering(_ starts: Set<Int>, _ shape: Shape) -> [TimeRun] {
    var left = starts
    var runs: [TimeRun] = []
    let sorted = starts.sorted()
    for (index, start) in sorted.enumerated() where left.contains(start) {
      let next = sorted[(index + 1)...].prefix(2).map { $0 - start }
      var best = (count: 1, step: week)
      for step in usualSteps + next {
        var count = 1
        while left.contains(start + count * step) { count += 1 }
        // Two that happen to be some days apart are better left to longer runs.
        if count > max(best.count, step == week ? 1 : 2) { best = (count, step) }
      }
      for number in 0..<best.count { left.remove(start + number * best.step) }
      runs.append(TimeRun(first: shape.span(at: start), count: best.count, step: best.step))
    }
    return runs
  }

  /// What the spans of a run have in common.
  private struct Shape: Hashable {
    let length: Int?
    let deadline: Int?

    init(_ span: TimeSpan) {
      length = span.length
      deadline = span.deadline
    }

    func span(at start: Int) -> TimeSpan { TimeSpan(start: start, length: length, deadline: deadline) }
  }
}

extension TimeRun: CustomStringConvertible {
  /// `START+LENGTH*COUNT@STEP!DEADLINE`, as ``UpcomingTimes`` describes it.
  var description: String {
    var text = Self.digits(first.start)
    if let length = first.length { text += "+\(Self.digits(length))" }
    if count > 1 {
      text += "*\(Self.digits(count))"
      if step != Self.week { text += "@\(Self.digits(step))" }
    }
    if let deadline = first.deadline { text += "!\(Self.digits(deadline))" }
    return text
  }

  private static func digits(_ number: Int) -> String { String(number, radix: 36) }
}

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
    let sorted = spans.sorted { left, right in
      let (shape, other) = (Shape(left), Shape(right))
      return shape == other ? left.start < right.start : shape < other
    }
    var runs: [TimeRun] = []
    var first = 0
    while first < sorted.count {
      let shape = Shape(sorted[first])
      var starts = [sorted[first].start]
      first += 1
      while first < sorted.count, Shape(sorted[first]) == shape {
        if sorted[first].start != starts.last { starts.append(sorted[first].start) }
        first += 1
      }
      addRuns(covering: starts, shape, to: &runs)
    }
    return runs.sorted { ($0.first, $0.step) < ($1.first, $1.step) }
  }

  /// `starts` are in order, each once.
  private static func addRuns(covering starts: [Int], _ shape: Shape, to runs: inout [TimeRun]) {
    var left = Array(repeating: true, count: starts.count)
    /// How many starts that are left lie on that step, this one included.
    func count(from index: Int, step: Int) -> Int {
      var (count, index) = (1, index)
      while let next = starts.index(of: starts[index] + step, after: index), left[next] {
        (count, index) = (count + 1, next)
      }
      return count
    }
    for (index, start) in starts.enumerated() where left[index] {
      var best = (count: 1, step: week)
      func look(at step: Int) {
        let count = count(from: index, step: step)
        // Two that happen to be some days apart are better left to longer runs.
        if count > max(best.count, step == week ? 1 : 2) { best = (count, step) }
      }
      for step in usualSteps { look(at: step) }
      for next in starts[(index + 1)...].prefix(2) { look(at: next - start) }
      var taken = index
      for _ in 1..<best.count {
        taken = starts.index(of: starts[taken] + best.step, after: taken) ?? taken
        left[taken] = false
      }
      runs.append(TimeRun(first: shape.span(at: start), count: best.count, step: best.step))
    }
  }

  /// What the spans of a run have in common.
  private struct Shape: Comparable {
    let length: Int?
    let deadline: Int?

    init(_ span: TimeSpan) {
      length = span.length
      deadline = span.deadline
    }

    /// In any order.
    static func < (left: Shape, right: Shape) -> Bool {
      (left.length ?? -1, left.deadline ?? .min) < (right.length ?? -1, right.deadline ?? .min)
    }

    func span(at start: Int) -> TimeSpan { TimeSpan(start: start, length: length, deadline: deadline) }
  }
}

extension TimeRun {
  /// Adds `START+LENGTH*COUNT@STEP!DEADLINE`, as ``UpcomingTimes`` describes it.
  func append(to text: inout [UInt8]) {
    Self.append(first.start, to: &text)
    if let length = first.length { Self.append(length, after: UInt8(ascii: "+"), to: &text) }
    if count > 1 {
      Self.append(count, after: UInt8(ascii: "*"), to: &text)
      if step != Self.week { Self.append(step, after: UInt8(ascii: "@"), to: &text) }
    }
    if let deadline = first.deadline { Self.append(deadline, after: UInt8(ascii: "!"), to: &text) }
  }

  /// A number in base 36.
  private static func append(_ number: Int, after mark: UInt8? = nil, to text: inout [UInt8]) {
    if let mark { text.append(mark) }
    text.append(base36: number)
  }
}

extension [Int] {
  /// Where a number stands beyond that index of a list in order.
  fileprivate func index(of number: Int, after index: Int) -> Int? {
    var (low, high) = (index + 1, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number ? low : nil
  }
}

extension NumberRange {
  /// The numbers in both; nil where there are none.
  public func intersection(_ other: NumberRange) -> NumberRange? {
    NumberRange(
      minimum: [minimum, other.minimum].compactMap(\.self).max(),
      maximum: [maximum, other.maximum].compactMap(\.self).min())
  }

  /// The numbers not in it, where they are a range: all below its least or all above its greatest one. Numbers are not
  /// below zero, so of 0 or more nothing is left.
  public var complement: NumberRange? {
    switch (minimum, maximum) {
    case (let minimum?, nil) where minimum > 0: NumberRange(maximum: minimum - 1)
    case (nil, let maximum?) where maximum < .max: NumberRange(minimum: maximum + 1)
    default: nil
    }
  }

  /// The numbers not in it, in at most two ranges.
  var outside: [NumberRange] {
    guard let minimum, let maximum else { return complement.map { [$0] } ?? [] }
    let below = NumberRange(minimum: minimum).flatMap(\.complement)
    let above = NumberRange(maximum: maximum).flatMap(\.complement)
    return [below, above].compactMap(\.self)
  }

  /// The same numbers, with no least one where that is 0: numbers are not below zero.
  var fromZero: NumberRange { minimum == 0 ? NumberRange(maximum: maximum) ?? self : self }

  /// The least range that contains both.
  public func hull(_ other: NumberRange) -> NumberRange {
    var least: Int?
    var greatest: Int?
    if let minimum, let lower = other.minimum { least = min(minimum, lower) }
    if let maximum, let upper = other.maximum { greatest = max(maximum, upper) }
    return NumberRange(minimum: least, maximum: greatest) ?? .any
  }

  /// The numbers of all the ranges, those that overlap or touch joined, from the least on.
  static func united(_ ranges: [NumberRange]) -> [NumberRange] {
    var result: [NumberRange] = []
    for range in ranges.sorted(by: { ($0.minimum ?? .min) < ($1.minimum ?? .min) }) {
      guard let last = result.last, range.touches(after: last) else {
        result.append(range)
        continue
      }
      result[result.count - 1] = last.hull(range)
    }
    return result
  }

  /// Whether it begins within an earlier one or right behind it.
  private func touches(after earlier: NumberRange) -> Bool {
    guard let minimum, let end = earlier.maximum, end < .max else { return true }
    return minimum <= end + 1
  }
}

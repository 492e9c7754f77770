/// Some of the days of a stretch of 64 at most, held as one number: a period of a rule has few, and asking for the next one takes
/// no list.
struct MarkedDays {
  /// The stretch's first day, in days since 1970.
  private let first: Int
  /// Bit 0 is the first day.
  private var bits: UInt64

  /// Those days of a stretch that begins with `first`; days outside the calendar are left out.
  init(from first: Int, _ bits: UInt64) {
    self.first = first
    let (before, room) = (CivilDate.first.daysSinceEpoch - first, CivilDate.last.daysSinceEpoch - first + 1)
    var bits = bits
    if before > 0 { bits &= UInt64.max << UInt64(before) }
    if room < 64 { bits &= room > 0 ? 1 << UInt64(room) - 1 : 0 }
    self.bits = bits
  }

  /// None.
  static let none = MarkedDays(from: 0, 0)

  /// Whether none is left.
  var isEmpty: Bool { bits == 0 }
  /// How many are left.
  var count: Int { bits.nonzeroBitCount }

  /// Takes the first one out.
  mutating func popFirst() -> CivilDate? {
    guard bits != 0 else { return nil }
    let number = bits.trailingZeroBitCount
    bits &= bits &- 1
    return CivilDate(daysSinceEpoch: first + number)
  }

  /// Keeps those whose number satisfies the condition; the first one has the number after `position`.
  mutating func keep(after position: Int, where isKept: (_ number: Int) -> Bool) {
    var (rest, kept, number) = (bits, UInt64(0), position)
    while rest != 0 {
      number += 1
      if isKept(number) { kept |= rest & ~(rest &- 1) }
      rest &= rest &- 1
    }
    bits = kept
  }

  /// The same seven bits for every week of the stretch.
  static func everyWeek(_ days: UInt64) -> UInt64 { days &* 0x8102_0408_1020_4081 }
}

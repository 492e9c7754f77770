/// Numbers that count from the start or, where negative, from the end: what `BYMONTHDAY` and its kin hold. Asking is one
/// look-up, however long the list was.
struct SignedNumberSet {
  private let limit: Int
  private var isMember: [Bool]
  let isEmpty: Bool

  /// The numbers within ±`limit`; others are left out.
  init(_ numbers: some Sequence<Int>, limit: Int) {
    self.limit = limit
    isMember = []
    for number in numbers where (-limit...limit).contains(number) {
      if isMember.isEmpty { isMember = Array(repeating: false, count: 2 * limit + 1) }
      isMember[number + limit] = true
    }
    isEmpty = isMember.isEmpty
  }

  /// Whether the item number `position`, 1… `count`, is in it, counted from either end.
  func contains(_ position: Int, of count: Int) -> Bool { has(position) || has(position - count - 1) }

  private func has(_ number: Int) -> Bool {
    !isEmpty && (-limit...limit).contains(number) && isMember[number + limit]
  }
}

/// Groups of digits with nothing between them but what people write within a telephone number.
struct DigitRun {
  /// What stands before a group.
  enum Mark: Equatable {
    /// Nothing of the run.
    case start
    case space, hyphen, dot, slash
    /// `)`, with a space or hyphen behind it or without.
    case bracket
    /// More than a number has.
    case other
  }

  struct Group {
    let range: Range<Int>
    let mark: Mark
    /// Whether a `+` stands directly before it.
    let hasPlus: Bool
    let first: UInt8

    var count: Int { range.count }
  }

  private(set) var groups: [Group] = []

  /// The runs of a text, in order. Digits that are a part of a word, a price or an address are in none.
  static func all(in bytes: [UInt8]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var current = DigitRun()
    var index = 0
    var last = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      let gap = bytes[last..<index]
      let mark = current.groups.isEmpty ? Mark.start : Mark(gap)
      if mark == .other || mark == .start, !current.groups.isEmpty || !gap.isEmpty {
        runs.append(current)
        current = DigitRun()
      }
      let isPart = gap.last.map(isWordByte) ?? false
      let goesOn = end < bytes.count && (isWordByte(bytes[end]) || bytes[end] == UInt8(ascii: "%"))
      if isPart || goesOn {
        // As `A4`, `$20` or `5th`: what stands beside it is no number either.
        runs.append(current)
        current = DigitRun()
      } else {
        let isFirst = current.groups.isEmpty
        current.groups.append(
          Group(
            range: index..<end, mark: isFirst ? .start : mark, hasPlus: gap.last == UInt8(ascii: "+"),
            first: bytes[index]))
      }
      last = end
      index = end
    }
    runs.append(current)
    return runs.filter { !$0.groups.isEmpty }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether digits beside it belong to something else: letters, signs of money, paths.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte != 0x20 || "$#=_@&".utf8.contains(byte)
  }
}

extension DigitRun.Mark {
  init(_ gap: ArraySlice<UInt8>) {
    self =
      switch String(decoding: gap.prefix(8), as: UTF8.self) {
      case " ", "\u{A0}", "\u{202F}": .space
      case "-", "\u{2011}", "\u{2010}", "\u{2013}": .hyphen
      case ".": .dot
      case "/": .slash
      case ")", ") ", ")-", ")\u{A0}": .bracket
      // Before the code of an area, and before a number that follows a country's code.
      case " (", "\u{A0}(", "-(": .space
      case " +", " (+": .space
      default: .other
      }
  }
}

// MARK: - Forms of numbers

extension DigitRun {
  /// How many groups from `index` on are one telephone number; nil where none begins there.
  func phone(at index: Int) -> Int? {
    if groups[index].hasPlus { return international(at: index) }
    // A digit joined to it by more than a space makes it something else.
    if index > 0, groups[index].mark != .space, groups[index].mark != .start { return nil }
    return [northAmerican(at: index), mexican(at: index), withTrunkZero(at: index)].compactMap(\.self).first
  }

  private func counts(_ index: Int, _ expected: Int...) -> Bool {
    index + expected.count <= groups.count && zip(groups[index...], expected).allSatisfy { $0.count == $1 }
  }

  /// Whether a number of `count` groups from `index` on ends there: no more digits are joined to it.
  private func ends(_ index: Int, _ count: Int) -> Bool {
    guard index + count < groups.count else { return true }
    return groups[index + count].mark == .space || groups[index + count].hasPlus
  }

  /// E.164: at most 15 digits, at least eight.
  private func international(at index: Int) -> Int? {
    var digits = 0
    var count = 0
    for group in groups[index...] {
      if count > 0, group.hasPlus || group.mark == .slash || digits + group.count > 15 { break }
      // Another number, or a year, may follow: a number is not longer than it needs to be.
      if digits >= 10, group.count == 4 || group.count == 3 && digits >= 11, group.mark == .space { break }
      digits += group.count
      count += 1
    }
    return (8...15).contains(digits) ? count : nil
  }

  /// `603-555-0142`, `(603) 555-0142`, `1 603 555 0142`: neither the area nor the exchange begins with 0 or 1.
  private func northAmerican(at index: Int) -> Int? {
    let start = counts(index, 1, 3, 3, 4) && groups[index].first == UInt8(ascii: "1") ? index + 1 : index
    guard counts(start, 3, 3, 4), groups[start].first >= UInt8(ascii: "2"),
      groups[start + 1].first >= UInt8(ascii: "2")
    else { return nil }
    let marks = (groups[start + 1].mark, groups[start + 2].mark)
    let isNumber =
      marks.0 == marks.1 && marks.0 != .slash || marks.0 == .bracket
      || marks.0 == .slash && marks.1 == .hyphen
    let count = start - index + 3
    return isNumber && ends(index, count) ? count : nil
  }

  /// `55 1234 5678`.
  private func mexican(at index: Int) -> Int? {
    guard counts(index, 2, 4, 4), groups[index].first >= UInt8(ascii: "2"),
      groups[index + 1].mark == groups[index + 2].mark, [.space, .hyphen].contains(groups[index + 1].mark),
      // A row of groups of four is the number of a card or an account.
      index + 3 >= groups.count || groups[index + 3].count != 4
    else { return nil }
    return ends(index, 3) ? 3 : nil
  }

  /// `0171 1234567`, `020 7946 0958`, `01 23 45 67 89`: ten or eleven digits, the first a 0, the same sign between all groups.
  private func withTrunkZero(at index: Int) -> Int? {
    guard groups[index].first == UInt8(ascii: "0"), (2...5).contains(groups[index].count) else { return nil }
    var digits = groups[index].count
    var count = 1
    for group in groups[(index + 1)...] {
      let isSame = count == 1 || group.mark == groups[index + 1].mark || groups[index + 1].mark == .bracket
      guard digits < 10, isSame, !group.hasPlus else { break }
      digits += group.count
      count += 1
    }
    guard count > 1, (10...11).contains(digits), ends(index, count) else { return nil }
    // A date with its hour: 01-02-2026 10.
    return groups[(index + 1)..<(index + count)].contains { $0.count == 1 } ? nil : count
  }
}

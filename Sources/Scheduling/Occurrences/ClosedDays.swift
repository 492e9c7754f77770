/// Days on which nothing meets, made ready to be asked about many dates: the closures of a site, a program or a place, or the
/// exceptions of a meeting. Make it once and share it; asking takes as long for many closures as for few.
public struct ClosedDays: Sendable {
  /// A run of days, and the run so far that ends last.
  private struct Run {
    let first: CivilDate
    let latest: CivilDate
    let latestEntry: Int
  }

  /// In order of the first day.
  private var runs: [Run] = []
  /// By month and day, the number of the entry that closes it every year; -1 for none. Empty without such entries.
  private var everyYear: [Int32] = []
  /// The days that are closed every year, as places in that table, in order.
  private var yearlySlots: [Int] = []

  /// None.
  public static let none = ClosedDays([])

  /// The days of all the entries; answers name an entry by its place in this list.
  public init(_ entries: [DateSelection]) {
    var spans: [(span: DateSpan, entry: Int)] = []
    for (entry, selection) in entries.enumerated() {
      switch selection {
      case .once(let span): spans.append((span, entry))
      case .everyYear(let span): add(span, entry)
      }
    }
    spans.sort { ($0.span.first, $0.entry) < ($1.span.first, $1.entry) }
    for (span, entry) in spans {
      if let last = runs.last, last.latest >= span.last {
        runs.append(Run(first: span.first, latest: last.latest, latestEntry: last.latestEntry))
      } else {
        runs.append(Run(first: span.first, latest: span.last, latestEntry: entry))
      }
    }
    yearlySlots = everyYear.indices.filter { everyYear[$0] >= 0 }
  }

  private mutating func add(_ span: YearlySpan, _ entry: Int) {
    if everyYear.isEmpty { everyYear = Array(repeating: -1, count: 12 * 31) }
    // A leap year has every day that any year has.
    guard let newYear = CivilDate(year: 2000, month: 1, day: 1) else { return }
    for number in 0..<366 {
      guard let date = newYear.adding(days: number), span.contains(date) else { continue }
      let slot = Self.slot(date)
      if everyYear[slot] < 0 { everyYear[slot] = Int32(truncatingIfNeeded: entry) }
    }
  }

  private static func slot(_ date: CivilDate) -> Int {
    let (_, month, day) = date.components
    return (month - 1) * 31 + day - 1
  }

  /// The entry that closes that date; nil where none does. Of several, one that names the year goes before one that comes
  /// every year, and the one that ends last before the others.
  public func entry(on date: CivilDate) -> Int? {
    let begun = runs.partitionPoint { $0.first <= date }
    if begun > 0, runs[begun - 1].latest >= date { return runs[begun - 1].latestEntry }
    guard !everyYear.isEmpty else { return nil }
    let entry = everyYear[Self.slot(date)]
    return entry < 0 ? nil : Int(entry)
  }

  /// A day up to which, from `date` on, none is closed: the next closed day, or one before it from which to look on.
  func openUntil(from date: CivilDate) -> CivilDate {
    var next = CivilDate.last
    if runs.isEmpty, yearlySlots.isEmpty { return next }
    if !runs.isEmpty {
      let begun = runs.partitionPoint { $0.first <= date }
      if begun > 0, runs[begun - 1].latest >= date { return date }
      if begun < runs.count { next = runs[begun].first }
    }
    guard let firstSlot = yearlySlots.first else { return next }
    let slot = Self.slot(date)
    let index = yearlySlots.partitionPoint { $0 < slot }
    let (year, _, _) = date.components
    let yearly =
      index < yearlySlots.count ? Self.day(yearlySlots[index], of: year) : Self.day(firstSlot, of: year + 1)
    return yearly.map { min($0, next) } ?? next
  }

  /// A day of that year; of a February 29 that is not there, the day after. Nil beyond the calendar.
  private static func day(_ slot: Int, of year: Int) -> CivilDate? {
    let (month, day) = (slot / 31 + 1, slot % 31 + 1)
    return CivilDate(year: year, month: month, day: day) ?? CivilDate(year: year, month: month + 1, day: 1)
  }
}

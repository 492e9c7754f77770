/// The days about clock changes, on which a time of the clock may be missing, or come twice.
struct ClockChangeDays {
  /// In order of both bounds.
  private var spans: [(first: CivilDate, last: CivilDate)] = []
  private let last: CivilDate

  /// Those of a zone from `first` through `last`, each with as many days before it as a meeting of that length can begin
  /// earlier.
  init(of zone: ZoneRules, from first: CivilDate, through last: CivilDate, minutes: Int) {
    self.last = last
    let start = Instant(secondsSinceEpoch: (first.daysSinceEpoch - 2) * 86_400)
    let end = Instant(secondsSinceEpoch: (last.daysSinceEpoch + 3 + minutes / 1440) * 86_400)
    for change in zone.changeInstants(from: start, before: end) {
      let day = change.secondsSinceEpoch / 86_400
      spans.append(
        (
          CivilDate(daysSinceEpoch: day - 2 - minutes / 1440) ?? .first,
          CivilDate(daysSinceEpoch: day + 1) ?? .last
        ))
    }
  }

  /// Whether clocks may change at a meeting of that day; later than the last day nobody knows.
  func contains(_ date: CivilDate) -> Bool { next(onOrAfter: date) == date }

  /// The first such day from `date` on.
  func next(onOrAfter date: CivilDate) -> CivilDate {
    guard date <= last else { return date }
    let over = spans.partitionPoint { $0.last < date }
    let beyond = last.adding(days: 1) ?? .last
    return over < spans.count ? min(max(spans[over].first, date), beyond) : beyond
  }
}

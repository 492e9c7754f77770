/// The days about clock changes, on which a time of the clock may be missing, or come twice.
struct ClockChangeDays {
  private let days: Set<CivilDate>
  private let last: CivilDate

  /// Those of a zone from `first` through `last`, each with as many days before it as a meeting of that length can begin
  /// earlier.
  init(of zone: ZoneRules, from first: CivilDate, through last: CivilDate, minutes: Int) {
    self.last = last
    var days: Set<CivilDate> = []
    let start = Instant(secondsSinceEpoch: (first.daysSinceEpoch - 2) * 86_400)
    let end = Instant(secondsSinceEpoch: (last.daysSinceEpoch + 3 + minutes / 1440) * 86_400)
    for change in zone.transitions(from: start, before: end) {
      let day = change.instant.secondsSinceEpoch / 86_400
      for near in (day - 2 - minutes / 1440)...(day + 1) {
        if let date = CivilDate(daysSinceEpoch: near) { days.insert(date) }
      }
    }
    self.days = days
  }

  /// Whether clocks may change at a meeting of that day; later than the last day nobody knows.
  func contains(_ date: CivilDate) -> Bool { date > last || days.contains(date) }
}

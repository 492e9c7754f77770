/// The dates of a meeting, in the order of the dates that the rule gives.
struct ScheduledDates: IteratorProtocol {
  /// One date.
  struct Element {
    /// The date that the rule or `also` gives.
    let scheduled: CivilDate
    /// Whether only `also` gives it.
    let isExtra: Bool
    /// Whether `also` gives it, alone or beside the rule.
    let isAlso: Bool
    /// Whether it is certain that it is held as always: no exception, closure, move or pause is about it.
    let isUsual: Bool
  }

  /// The day before which, from the last date on, all is as usual.
  private(set) var usualUntil = CivilDate.first
  private let schedule: MeetingSchedule
  private let first: CivilDate
  private var dates: PatternDates
  private var nextOfRule: CivilDate?
  private var also: ArraySlice<CivilDate>
  /// Meetings until a series is complete; nil where it has no such end.
  private var remaining: Int?

  /// Those from `first` to `last`. The dates of a series are counted from its start.
  init(_ schedule: MeetingSchedule, from first: CivilDate, through last: CivilDate) {
    self.schedule = schedule
    self.first = first
    remaining = schedule.time.times
    dates = schedule.pattern.dates(from: remaining == nil ? first : .first, through: last)
    also = schedule.also.isEmpty ? [] : schedule.also.drop { $0 < first }.prefix { $0 <= last }
    nextOfRule = dates.next()
  }

  mutating func next() -> Element? {
    while let element = nextElement() {
      if element.scheduled >= first { return element }
    }
    return nil
  }

  /// Leaves out dates of the rule before that one, unless they have to be counted, but none from a date of `also` on.
  mutating func skip(to date: CivilDate) {
    guard remaining == nil else { return }
    let date = also.first.map { min($0, date) } ?? date
    guard let next = nextOfRule, next < date else { return }
    dates.skip(to: date)
    nextOfRule = dates.next()
  }

  private mutating func nextElement() -> Element? {
    guard let date = nextOfRule else {
      return also.popFirst().map { makeElement($0, isExtra: true, isAlso: true) }
    }
    if let extra = also.first, extra < date {
      also.removeFirst()
      return makeElement(extra, isExtra: true, isAlso: true)
    }
    let isAlso = also.first == date
    if isAlso { also.removeFirst() }
    let element = makeElement(date, isExtra: false, isAlso: isAlso)
    if let remaining { self.remaining = remaining - (schedule.counts(element) ? 1 : 0) }
    nextOfRule = remaining.map { $0 > 0 } ?? true ? dates.next() : nil
    return element
  }

  private mutating func makeElement(_ date: CivilDate, isExtra: Bool, isAlso: Bool) -> Element {
    if date >= usualUntil { usualUntil = schedule.usualUntil(from: date) }
    return Element(scheduled: date, isExtra: isExtra, isAlso: isAlso, isUsual: date < usualUntil)
  }
}

extension MeetingSchedule {
  /// A day up to which, from `date` on, every date is as usual: nothing is said of it, and nothing is closed.
  fileprivate func usualUntil(from date: CivilDate) -> CivilDate {
    if pause.covers(date) { return date }
    var day = min(exceptions.openUntil(from: date), closures.site.openUntil(from: date))
    day = min(day, closures.program.openUntil(from: date), closures.place.openUntil(from: date))
    guard !movedDates.isEmpty else { return day }
    let index = movedDates.partitionPoint { $0 < date }
    return index < movedDates.count ? min(day, movedDates[index]) : day
  }

  /// Whether a date counts towards the length of a series: what is cancelled extends it, unless nobody knows for how long.
  fileprivate func counts(_ element: ScheduledDates.Element) -> Bool {
    pause == .indefinite || fate(of: element).cancellation == nil
  }
}

/// What becomes of a date that the rule or `also` gives.
struct DateFate {
  var date: CivilDate
  var move: Int?
  var cancellation: Cancellation?
  var mode: AttendanceMode
  var closedPlace: Int?
}

extension MeetingSchedule {
  /// What becomes of a date, by the order of exceptions.
  func fate(of element: ScheduledDates.Element) -> DateFate {
    let date = element.scheduled
    var fate = DateFate(date: date, mode: mode)
    if element.isUsual { return fate }
    if !moveNumbers.isEmpty, let number = moveNumbers[date] {
      fate.move = number
      fate.date = moved[number].effectiveDate
      fate.mode = moved[number].mode ?? mode
    } else {
      fate.cancellation = ownCancellation(on: date, isAlso: element.isAlso)
    }
    if pause.covers(fate.date) {
      fate.cancellation = .paused
    } else if fate.cancellation == nil, fate.mode != .online, let closure = placeClosure(fate) {
      if fate.mode.needsPlace {
        fate.cancellation = .place(closure)
      } else {
        fate.mode = .online
        fate.closedPlace = closure
      }
    }
    return fate
  }

  /// The closure of the place it is held in: that of its move, else the meeting's.
  private func placeClosure(_ fate: DateFate) -> Int? {
    guard let move = fate.move, let place = closures.movedPlaces[move] else {
      return closures.place.entry(on: fate.date)
    }
    return place.entry(on: fate.date)
  }

  private func ownCancellation(on date: CivilDate, isAlso: Bool) -> Cancellation? {
    if let entry = exceptions.entry(on: date) { return .exception(entry) }
    if isAlso { return nil }
    if let closure = closures.site.entry(on: date) { return .site(closure) }
    return closures.program.entry(on: date).map(Cancellation.program)
  }
}

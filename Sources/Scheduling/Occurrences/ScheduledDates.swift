/// The dates of a meeting with what becomes of each, in the order of the dates that the rule gives.
struct ScheduledDates: IteratorProtocol {
  /// One date, and what becomes of it.
  struct Element {
    let scheduled: CivilDate
    let isExtra: Bool
    let fate: DateFate
  }

  private let schedule: MeetingSchedule
  private let first: CivilDate
  private var dates: PatternDates
  private var nextOfRule: CivilDate?
  private var also: ArraySlice<CivilDate>
  /// Meetings until a series is complete.
  private var remaining: Int

  /// Those from `first` to `last`. The dates of a series are counted from its start.
  init(_ schedule: MeetingSchedule, from first: CivilDate, through last: CivilDate) {
    self.schedule = schedule
    self.first = first
    remaining = schedule.time.times ?? .max
    dates = PatternDates(
      schedule.time, from: schedule.time.times == nil ? first : .first, through: last, zone: schedule.zone)
    also = schedule.also.drop { $0 < first }.prefix { $0 <= last }
    nextOfRule = dates.next()
  }

  mutating func next() -> Element? {
    while let element = nextElement() {
      if element.scheduled >= first { return element }
    }
    return nil
  }

  private mutating func nextElement() -> Element? {
    guard let date = nextOfRule else { return also.popFirst().map { element($0, isExtra: true) } }
    if let extra = also.first, extra < date {
      also.removeFirst()
      return element(extra, isExtra: true)
    }
    let isAlso = also.first == date
    if isAlso { also.removeFirst() }
    let fate = schedule.fate(of: date, isAlso: isAlso)
    // What is cancelled extends a series, unless nobody knows for how long.
    if fate.cancellation == nil || schedule.pause == .indefinite { remaining -= 1 }
    nextOfRule = remaining > 0 ? dates.next() : nil
    return Element(scheduled: date, isExtra: false, fate: fate)
  }

  private func element(_ date: CivilDate, isExtra: Bool) -> Element {
    Element(scheduled: date, isExtra: isExtra, fate: schedule.fate(of: date, isAlso: true))
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
  func fate(of date: CivilDate, isAlso: Bool) -> DateFate {
    var fate = DateFate(date: date, mode: mode)
    if !moveNumbers.isEmpty, let number = moveNumbers[date] {
      fate.move = number
      fate.date = moved[number].effectiveDate
      fate.mode = moved[number].mode ?? mode
    } else {
      fate.cancellation = ownCancellation(on: date, isAlso: isAlso)
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

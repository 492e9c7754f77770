import Scheduling

/// From and until when pages know what is held: the months turn, the page may not have been built again, and what lies
/// beyond must not be claimed.
struct TimesWindow: Hashable, Sendable {
  /// The first date of which occurrences are looked for, in the zone of each.
  let first: CivilDate
  /// The last one.
  let last: CivilDate

  /// What a page knows that lists dates from `first` through `last`.
  ///
  /// One day more at the start: on the first of the month in Auckland it is still the day before in New York, and what
  /// began yesterday evening may go on.
  init(listing first: CivilDate, through last: CivilDate) {
    self.first = first.adding(days: -1) ?? first
    self.last = last
  }

  /// The moment before which the page says nothing, in minutes since 1970: midnight of the first date, UTC.
  var start: Int { first.daysSinceEpoch * 1440 }

  /// The moment from which on it says nothing: the last date has begun in UTC and is over nowhere.
  var end: Int { last.daysSinceEpoch * 1440 }
}

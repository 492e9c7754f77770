extension English {
  /// Sentences about when a group meets.
  static let schedule: [Word: Message] = [
    // Days and weeks
    .scheduleEveryDay: "every day",
    .scheduleEveryOtherDay: "every other day",
    .scheduleEveryDays: .plural(one: "every {count} day", other: "every {count} days"),
    .scheduleEveryWeekday: "every weekday",
    .scheduleEveryWeek: "every {days}",
    .scheduleEveryOtherWeek: "every other {days}",
    .scheduleEveryWeeks: .plural(one: "every {count} week on {days}", other: "every {count} weeks on {days}"),
    .scheduleWeekdays: "weekdays",
    // Days of a month
    .scheduleTheWeekday: "the {ordinals} {weekday}",
    .scheduleAWeekday: "weekday",
    .scheduleTheDates: .plural(one: "the {dates}", other: "the {dates}"),
    .scheduleTheLastDay: "the last day",
    .scheduleTheDayFromEnd: "the {ordinal} day",
    .scheduleOfEachMonth: "{days} of each month",
    .scheduleOfEveryOtherMonth: "{days} of every other month",
    .scheduleOfEveryMonths: .plural(
      one: "{days}, every {count} month", other: "{days}, every {count} months"),
    .scheduleOfMonths: "{days} of {months}",
    .scheduleInMonths: "{days} in {months}",
    // Any other rule, part by part
    .scheduleRuleDaily: .plural(one: "every day", other: "every {count} days"),
    .scheduleRuleWeekly: .plural(one: "every week", other: "every {count} weeks"),
    .scheduleRuleMonthly: .plural(one: "every month", other: "every {count} months"),
    .scheduleRuleYearly: .plural(one: "every year", other: "every {count} years"),
    .scheduleRuleMonths: "in {months}",
    .scheduleRuleWeeks: .plural(
      one: "in week {numbers} of the year", other: "in weeks {numbers} of the year"),
    .scheduleRuleYearDays: .plural(
      one: "on day {numbers} of the year", other: "on days {numbers} of the year"),
    .scheduleRuleMonthDays: "on {dates} of the month",
    .scheduleRuleWeekdays: "if it is a {days}",
    .scheduleRuleOnDays: "on {days}",
    .scheduleRulePositions: "only the {ordinals} of these",
    .scheduleFromTheEnd: "{number} from the end",
    // Single dates
    .scheduleOn: "on {dates}",
    .scheduleMoreDates: .plural(one: "{date} and {count} more", other: "{date} and {count} more"),
    // The whole sentence
    .scheduleWhen: "{days}, {time}",
    .scheduleWithZone: "{when}, {zone}",
    .scheduleFrom: "{when}, from {date}",
    .scheduleUntil: "{when}, until {date}",
    .scheduleBetween: "{when}, from {first} to {last}",
    .scheduleSeries: .plural(
      one: "{when}, a series of {count} meeting", other: "{when}, a series of {count} meetings"),
    .scheduleJoinUntil: "You can join until {date}.",
    .scheduleJoinedUntil: "This series has begun; you could join it until {date}.",
    .scheduleNextSeriesOn: "The next series starts on {date}.",
    .scheduleNextSeriesUnknown: "The next series has no date yet.",
    .scheduleNextSeriesShort: "Next series from {date}",
    .scheduleNextSeriesShortUnknown: "Next series: no date yet",
    // Opening hours
    .hoursAlways: "Always open",
    .hoursDayRange: "{first} to {last}",
    .hoursPeriod: "{days}, {time}",
  ]
}

import Mustache
import ProgramDirectory
import Wording

extension PageFields {
  /// What the pages of the week get.
  static let schedule: [TemplateField<PageContext<IntroducedContent>>] =
    IntroducedContent.fields + week { _ in true } + [
      .list("days", of: ScheduleDay.type, "The days of the week on which something meets, those of this page")
      {
        $0.page.edition.weekDays(onPage: $0.page.route.page.number)
      },
      .list("all-days", of: ScheduleDay.type, "The days of all pages, for links to them") {
        $0.page.edition.weekDays
      },
      .calendar(),
      .text("as-listed", "From which day on dates are listed, in words") { context in
        context.page.edition.horizon.map { horizon in
          let wording = context.page.edition.wording
          return wording.text(.datesAsListed, ["date": wording.date(horizon.first)])
        } ?? ""
      },
      .text("print-url", "The week on paper, for a notice board") { context in
        context.page.edition.url(.printedSchedule)
      },
      .optionalText(
        "day-starts", "When the days of the coming weeks begin where the site is, as times.js reads it"
      ) {
        $0.page.edition.dayStarts
      },
      .optionalText("first-day", "The first of these days, as `datetime` wants it") { context in
        context.page.edition.timesWindow.map { "\($0.first)" }
      },
    ]

  /// What the pages of the week on paper get.
  static let printedSchedule: [TemplateField<PageContext<IntroducedContent>>] =
    [
      .list("days", of: PrintedDay.type, "The days of the week on which something meets, those of this page")
      {
        $0.page.edition.printedDays(onPage: $0.page.route.page.number)
      },
      .list("legend", of: PrintedLetterView.type, "The letters that occur, with what they mean") {
        $0.page.edition.printedLegend(onPage: $0.page.route.page.number)
      },
      .text("as-of", "The month that its dates are for, in words") { context in
        context.page.edition.horizon.map { horizon in
          let wording = context.page.edition.wording
          return wording.text(.asOf, ["month": wording.date(horizon.first, .month)])
        } ?? ""
      },
      .text("schedule-address", "The absolute address of the week") { $0.page.edition.scheduleAddress },
      .optionalMarkup("schedule-code", "A QR code that leads there, as SVG; it lacks a text alternative") {
        $0.page.edition.scheduleCode
      },
    ] + week { !$0.isDiscreet }

  /// What stands on one page beside its meetings, and where that page is.
  private static func week(
    _ isShown: @escaping @Sendable (Group) -> Bool
  ) -> [TemplateField<PageContext<IntroducedContent>>] {
    [
      .list("open", of: GroupCard.type, "What has opening hours rather than meetings") {
        $0.page.edition.weekGroups(.hours, onPage: $0.page.route.page.number, where: isShown)
      },
      .list("arranged", of: GroupCard.type, "What is by appointment, or at times told to those who sign up") {
        $0.page.edition.weekGroups(.arranged, onPage: $0.page.route.page.number, where: isShown)
      },
      .optionalObject("pagination", of: Pagination.type, "Where one is in the week, if it is long") {
        context in
        let count = context.page.edition.week.pageCount
        guard count > 1 else { return nil }
        return Pagination(
          number: context.page.route.page.number, count: count, list: context.page.route.page.first,
          edition: context.page.edition)
      },
    ]
  }
}

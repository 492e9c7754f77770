import Language
import Mustache
import ProgramDirectory
import Wording

/// The calendar of a page, to subscribe to or to download.
struct CalendarView: EditionView {
  let page: RoutePage
  let edition: Edition

  static let type: ObjectType<CalendarView> = ObjectType(
    "calendar", "The calendar of a page, to subscribe to or to download.",
    [
      .optionalText("what", "What is in it, where that is more than one group's dates: a sentence") { view in
        if case .group = view.page { nil } else { view.edition.wording.text(.calendarOfAll) }
      },
      .text("url", "The file, to download") { $0.edition.url(.calendar(of: $0.page)) },
      .text("subscribe-url", "The same as `webcal:` has it, which calendar programs subscribe to") {
        $0.subscribeURL
      },
      .text("seen-by-others", "What somebody sees who can see the reader's calendar, in a sentence") {
        $0.seenByOthers
      },
    ])

  /// What stands before the host is no part of a `webcal:` address.
  private var subscribeURL: String {
    let host = edition.site.host
    let name = host.utf8.firstIndex(of: UInt8(ascii: ":")).map { host[$0...] } ?? "://"
    return "webcal\(name)\(edition.url(.calendar(of: page)))"
  }

  private var seenByOthers: String {
    if case .group(let slug) = page, edition.index.groups[slug]?.isDiscreet == true {
      return edition.wording.text(.calendarSeenByOthersDiscreet, ["name": edition.discreetName])
    }
    return edition.wording.text(.calendarSeenByOthers)
  }
}

extension TemplateField {
  /// The calendar of a page that lists groups with dates.
  static func calendar<Content>() -> TemplateField where Subject == PageContext<Content> {
    .optionalObject(
      "calendar", of: CalendarView.type, "Its dates as a calendar file; absent where there are none"
    ) { context in
      let (page, edition) = (context.page.route.page.first, context.page.edition)
      guard edition.calendars.has(page, edition.index) else { return nil }
      return CalendarView(page: page, edition: edition)
    }
  }
}

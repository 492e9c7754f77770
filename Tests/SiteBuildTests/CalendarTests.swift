import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite struct CalendarTests {
  /// The file with its lines whole again.
  private static func calendar(_ site: TestSite, _ path: String = "calendar.ics") throws -> String {
    try #require(site.output(path), "there is no \(path)").replacing("\r\n ", with: "").replacing(
      "\r\n", with: "\n")
  }

  /// The lines of the events of that name.
  private static func events(_ calendar: String, _ summary: String) -> [[String]] {
    calendar.components(separatedBy: "BEGIN:VEVENT\n").dropFirst()
      .map { $0.components(separatedBy: "\n") }.filter {
        $0.contains { $0.hasSuffix(":\(summary)") && $0.hasPrefix("SUMMARY") }
      }
  }

  private static let everywhere = [
    "topics.yaml": "health: Health\ngrief:\n  name: Grief\n  parent: health\n",
    "audiences.yaml": "women: Women\nmen: Men\n",
    "programs/online.md": "---\nname: Online\nsummary: Groups online.\naliases:\n  - web\n---\nText.\n",
    "groups/a.yaml": TestSite.group(
      "On Grief", "program: online\ntopics:\n  - grief\naudiences:\n  - women\naliases:\n  - grief-group\n"),
    "groups/b.yaml": "name: By Phone\nsummary: S.\nby-appointment: yes\naudiences:\n  - men\n",
  ]

  @Test func aCalendarStandsEverywhereWhereSomethingMeets() async throws {
    let site = try TestSite(Self.everywhere)
    try site.write("content/site.yaml", TestSite.siteFile + "\nlanguages:\n  - en\n  - es\n")
    #expect(site.places(try await site.build()) == [])
    let paths = try site.outputs().keys.filter { $0.hasSuffix(".ics") }.sorted()
    let here = [
      "audiences/women/calendar.ics", "calendar.ics", "groups/a/calendar.ics",
      "groups/grief-group/calendar.ics",
      "programs/online/calendar.ics", "programs/web/calendar.ics", "topics/grief/calendar.ics",
      "topics/health/calendar.ics",
    ]
    #expect(paths == (here + here.map { "es/\($0)" }).sorted())
  }

  @Test func aCalendarGoesOnAtItsFormerAddress() async throws {
    let site = try TestSite(Self.everywhere)
    _ = try await site.build()
    #expect(site.output("groups/grief-group/calendar.ics") == site.output("groups/a/calendar.ics"))
    #expect(try Self.calendar(site, "programs/web/calendar.ics").contains("/programs/online/calendar.ics\n"))
    #expect(try Self.calendar(site, "sitemap.xml").contains(".ics") == false)
  }

  @Test func anEventKeepsItsIdentityWhenFileNameNameAndHourChange() async throws {
    func uids(_ files: [String: String]) async throws -> [Substring] {
      let site = try TestSite(files)
      #expect(site.places(try await site.build()) == [])
      return try Self.calendar(site).matches(of: /UID:(.*)/).map(\.output.1)
    }
    let meeting = "schedule:\n  - every: tuesday\n    at: 7 pm\n    for: 1 hour\n    id: evening\n"
    let before = try await uids(["groups/a.yaml": "name: A\nsummary: S.\nid: steps\n" + meeting])
    let after = try await uids([
      "groups/renamed.yaml": "name: B\nsummary: T.\nid: steps\n"
        + meeting.replacing("tuesday", with: "friday")
        .replacing("7 pm", with: "8 pm")
    ])
    let other = try await uids(["groups/a.yaml": "name: A\nsummary: S.\nid: other\n" + meeting])
    #expect(before.count == 1)
    #expect(before == after)
    #expect(before != other)
    #expect(
      before[0].wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
  }

  @Test func cancelledAndMovedDatesSayWhy() async throws {
    let site = try TestSite([
      "closures.yaml": "- on: 2026-11-24\n  why: Founders' Day\n",
      "groups/a.yaml": """
      name: First Steps
      summary: A first group.
      updated: 2026-11-02
      verified: 2026-11-09
      online:
        link: https://meet.example/a
      schedule:
        - every: tuesday
          at: 7 pm
          for: 60 minutes
          moved:
            - date: 2026-12-01
              new-date: 2026-12-02
              why: Election day
      """,
    ])
    #expect(site.places(try await site.build()) == [])
    let calendar = try Self.calendar(site)
    let cancelled = try #require(Self.events(calendar, "Cancelled: First Steps").first)
    #expect(cancelled.contains("RECURRENCE-ID;TZID=America/New_York:20261124T190000"))
    #expect(cancelled.contains("STATUS:CANCELLED"))
    #expect(
      cancelled.contains("DESCRIPTION:Cancelled: Founders' Day\\nhttps://example.org/groups/a/"))
    #expect(cancelled.contains { $0.hasPrefix("CONFERENCE") } == false)
    let events = Self.events(calendar, "First Steps")
    #expect(events.count == 2)
    #expect(events[0].contains("RRULE:FREQ=WEEKLY;BYDAY=TU"))
    #expect(events[0].contains("DTSTAMP:20261109T000000Z"))
    #expect(events[0].contains("CONFERENCE;VALUE=URI;LABEL=Join online:https://meet.example/a"))
    #expect(events[1].contains("RECURRENCE-ID;TZID=America/New_York:20261201T190000"))
    #expect(events[1].contains("DTSTART;TZID=America/New_York:20261202T190000"))
    #expect(
      events[1].contains { $0.hasPrefix("DESCRIPTION:Instead of Tuesday\\, December 1. Election day\\n") })
  }

  @Test func aDiscreetGroupGivesNothingAway() async throws {
    let group = """
      name: Grief Circle
      summary: For the bereaved.
      discreet: yes
      place: hall
      online:
        link: https://meet.example/grief
      topics:
        - grief
      verified: 2026-11-09
      schedule:
        - every: tuesday
          at: 7 pm
          for: 1 hour
          note: Bring a photo
          except:
            - on: 2026-12-01
              why: All Souls
      """
    let site = try TestSite([
      "topics.yaml": "grief: Grief\n", "places/hall.yaml": "name: Grief Hall\naddress:\n  city: Griefton\n",
      "groups/grief-circle.yaml": group,
    ])
    #expect(site.places(try await site.build()) == [])
    let own = try Self.calendar(site, "groups/grief-circle/calendar.ics")
    #expect(own.range(of: "grief", options: .caseInsensitive) == nil)
    #expect(own.contains("example") == false)
    #expect(own.contains("photo") == false)
    #expect(own.contains("Souls") == false)
    #expect(own.contains("NAME:Appointment\n"))
    #expect(Self.events(own, "Appointment").count == 1)
    #expect(Self.events(own, "Cancelled: Appointment").count == 1)
    #expect(Self.events(own, "Appointment")[0].contains("CLASS:PRIVATE"))
    let all = try Self.calendar(site).components(separatedBy: "BEGIN:VEVENT").dropFirst().joined()
    #expect(all.range(of: "grief", options: .caseInsensitive) == nil)
  }

  @Test func onlyWhatIsSharedIsInACalendar() async throws {
    let site = try TestSite([
      "places/safe.yaml":
        "name: Safe House\naddress:\n  street: 5 Hidden Lane\n  city: Wrenfield\nlatitude: 41.5\nlongitude: -71.25\nshare: area-only\n",
      "places/hall.yaml":
        "name: The Hall\naddress:\n  street: 1 Main Street\n  city: Wrenfield\nlatitude: 41.5\nlongitude: -71.25\n",
      "groups/a.yaml": TestSite.group(
        "Hidden",
        "place: safe\nonline:\n  link: https://meet.example/x\n  passcode: swordfish\n  share: on-registration\nregistration:\n  how: Ask.\n"
      ),
      "groups/b.yaml": TestSite.group("Open", "place:\n  at: hall\n  room: Room 4\n"),
      "groups/c.yaml": TestSite.group(
        "Quiet", "times:\n  share: on-registration\nregistration:\n  how: Ask.\n"),
      "groups/d.yaml": TestSite.group("Old").replacing("summary", with: "status: ended\nsummary"),
      "groups/e.yaml": TestSite.group("Ours", "partners: no\n"),
    ])
    #expect(site.places(try await site.build()) == [])
    let calendar = try Self.calendar(site)
    for secret in ["Safe House", "Hidden Lane", "meet.example", "swordfish", "Quiet", "SUMMARY:Old"] {
      #expect(!calendar.contains(secret), "\(secret)")
    }
    #expect(calendar.components(separatedBy: "GEO:").count == 2)
    #expect(calendar.contains("LOCATION:Wrenfield\n"))
    #expect(calendar.contains("LOCATION:The Hall\\, Room 4\\, 1 Main Street\\, Wrenfield\n"))
    #expect(calendar.contains("GEO:41.500000;-71.250000\n"))
    // A calendar is for visitors; what partners get is data/.
    #expect(calendar.contains("SUMMARY:Ours\n"))
    #expect(site.output("groups/c/calendar.ics") == nil)
    #expect(site.output("groups/d/calendar.ics") == nil)
  }

  @Test func aPauseWithoutEndCancelsTheRule() async throws {
    let site = try TestSite(["groups/a.yaml": TestSite.group("Resting", "status: paused\n")])
    #expect(site.places(try await site.build()) == [])
    let events = Self.events(try Self.calendar(site), "Cancelled: Resting")
    #expect(events.count == 1)
    #expect(events[0].contains("RRULE:FREQ=WEEKLY;BYDAY=TU"))
    #expect(events[0].contains("STATUS:CANCELLED"))
    #expect(events[0].contains { $0.hasPrefix("DESCRIPTION:This group is taking a break.") })
  }

  @Test func textsAreEscapedAndLinesFolded() async throws {
    let name = "Tea, talk; and \\\\ more"
    let site = try TestSite([
      "groups/a.yaml": TestSite.group(name).replacing(
        "A first group.", with: String(repeating: "Ñandú y pingüino, ", count: 20))
    ])
    #expect(site.places(try await site.build()) == [])
    let file = try #require(site.output("calendar.ics"))
    #expect(file.contains("SUMMARY:Tea\\, talk\\; and \\\\ more\r\n"))
    #expect(file.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }

  @Test func aCalendarChangesOnceAMonthAndNotEveryDay() async throws {
    let site = try TestSite([
      "groups/a.yaml": TestSite.group(), "closures.yaml": "- every-year: 12-20 to 12-31\n  why: Winter\n",
    ])
    _ = try await site.build(asOf: "2026-11-01")
    let before = site.output("calendar.ics")
    _ = try await site.build(asOf: "2026-11-30")
    #expect(site.output("calendar.ics") == before)
  }

  @Test func onePathForACalendarAndAFileIsAnError() async throws {
    let site = try TestSite(["groups/a.yaml": TestSite.group(), "files/calendar.ics": "BEGIN:VCALENDAR"])
    #expect(site.places(try await site.build()) == ["files/calendar.ics route-collision"])
  }
}

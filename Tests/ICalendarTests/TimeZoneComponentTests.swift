import Foundation
import ICalendar
import Scheduling
import Testing

@Suite(
  "Descriptions of time zones",
  .enabled(
    if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/America/New_York")
      || ProcessInfo.processInfo.environment["CI"] != nil, "the time zone files (tzdata) are not installed"))
struct TimeZoneComponentTests {
  private static func component(_ name: String, from year: Int = 2024) throws -> String {
    let file = URL(filePath: ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo")
      .appending(path: name)
    let rules = try ZoneRules(tzif: [UInt8](try Data(contentsOf: file)))
    let component = TimeZoneComponent(
      try TimeZoneName(name), rules: rules, from: try start(of: year), through: try start(of: 2029))
    return String(decoding: component.bytes, as: UTF8.self)
  }

  private static func start(of year: Int) throws -> Instant {
    let date = try #require(CivilDate(year: year, month: 1, day: 1))
    return Instant(secondsSinceEpoch: date.daysSinceEpoch * 86_400)
  }

  /// The observances, each on a line: what it is, when it begins, from which offset to which, and its rule.
  private static func observances(_ name: String, from year: Int = 2024) throws -> [String] {
    try component(name, from: year).components(separatedBy: "\r\nBEGIN:").dropFirst().map { part in
      part.components(separatedBy: "\r\n").filter { !$0.hasPrefix("END:") && !$0.isEmpty }
        .map { $0.replacing(/^[A-Z-]+:/, with: "") }.joined(separator: " ")
    }
  }

  @Test("Two changes a year are two rules")
  func yearly() throws {
    #expect(
      try Self.component("America/New_York") == """
        BEGIN:VTIMEZONE\r
        TZID:America/New_York\r
        BEGIN:DAYLIGHT\r
        DTSTART:20070311T020000\r
        TZOFFSETFROM:-0500\r
        TZOFFSETTO:-0400\r
        TZNAME:EDT\r
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r
        END:DAYLIGHT\r
        BEGIN:STANDARD\r
        DTSTART:20071104T020000\r
        TZOFFSETFROM:-0400\r
        TZOFFSETTO:-0500\r
        TZNAME:EST\r
        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r
        END:STANDARD\r
        END:VTIMEZONE\r

        """)
  }

  @Test(
    "Zones that are unlike others",
    arguments: [
      // Half an hour.
      (
        "Australia/Lord_Howe",
        [
          "STANDARD 20080406T020000 +1100 +1030 +1030 FREQ=YEARLY;BYMONTH=4;BYDAY=1SU",
          "DAYLIGHT 20081005T020000 +1030 +1100 +11 FREQ=YEARLY;BYMONTH=10;BYDAY=1SU",
        ]
      ),
      // The database has Irish winter as the exception.
      (
        "Europe/Dublin",
        [
          "DAYLIGHT 19960331T010000 +0000 +0100 IST FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "STANDARD 19961027T020000 +0100 +0000 GMT FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        ]
      ),
      // No change since 1986, and none ever.
      ("Asia/Kathmandu", ["STANDARD 19860101T000000 +0530 +0545 +0545"]),
      ("Etc/UTC", ["STANDARD 19700101T000000 +0000 +0000 UTC"]),
    ])
  func zones(name: String, expected: [String]) throws {
    // A name such as Etc/UTC is not what content may write, but a database may be asked for it.
    guard (try? TimeZoneName(name)) != nil else { return }
    #expect(try Self.observances(name) == expected)
  }

  @Test("A change before midnight, or after, is one of another day")
  func shifted() throws {
    // Saturday before the last Sunday, at 23:00 or 22:00 by the year of the database.
    let nuuk = try Self.observances("America/Nuuk")
    #expect(nuuk.contains { $0.contains("BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA") })
    // The first Sunday after the first Saturday, at its midnight.
    let santiago = try Self.observances("America/Santiago")
    #expect(santiago.contains { $0.contains("BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU") })
  }

  @Test("Changes that follow no rule are listed")
  func listed() throws {
    let component = try Self.component("Africa/Casablanca")
    #expect(!component.contains("RRULE"))
    #expect(component.components(separatedBy: "BEGIN:STANDARD").count == 2)
    #expect(component.components(separatedBy: "RDATE:").count > 6)
  }

  @Test("What was before the rule is listed from the last change before the first day")
  func past() throws {
    let lines = try Self.observances("America/New_York", from: 2006)
    #expect(
      lines.prefix(2) == [
        "STANDARD 20051030T020000 -0400 -0500 EST 20061029T020000",
        "DAYLIGHT 20060402T020000 -0500 -0400 EDT",
      ])
    #expect(lines.count == 4)
  }
}

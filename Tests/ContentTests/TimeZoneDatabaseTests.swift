import Content
import Foundation
import Scheduling
import Testing

@Suite("The system's time zones") struct TimeZoneDatabaseTests {
  private static let hasZones = FileManager.default.fileExists(
    atPath: "/usr/share/zoneinfo/America/New_York")

  @Test(
    "Rules are read by name",
    .enabled(if: hasZones || ProcessInfo.processInfo.environment["CI"] != nil, "tzdata is not installed"))
  func rules() throws {
    let rules = try TimeZoneDatabase().rules(of: TimeZoneName("America/New_York"))
    #expect(rules.period(at: Instant(secondsSinceEpoch: 1_796_342_400)).abbreviation == "EST")
  }

  @Test("Without a database the error says what to install")
  func noDatabase() throws {
    let zone = try TimeZoneName("America/New_York")
    let error = #expect(throws: (any Error).self) {
      try TimeZoneDatabase(folder: "/nowhere/zoneinfo").rules(of: zone)
    }
    #expect(error.map { "\($0)".contains("apt-get install tzdata") } == true)
  }
}

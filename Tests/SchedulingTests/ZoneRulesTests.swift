import Scheduling
import TestSupport
import Testing

@Suite("Time zones", .enabled(if: ZoneFiles.areUsable, "there are no time zone files (tzdata) here"))
struct ZoneRulesTests {
  private static func local(_ text: String) throws -> LocalTime {
    let parts = text.split(separator: " ")
    return try #require(LocalTime(CivilDate(String(parts[0])), TimeOfDay(end: String(parts[1]))))
  }

  private static func text(_ local: LocalTime?) -> String { local.map { "\($0.date) \($0.time)" } ?? "none" }

  @Test(
    "A wall clock's time is one moment",
    arguments: [
      ("America/New_York", "2026-12-03 19:00", "2026-12-04 00:00"),
      ("America/New_York", "2026-07-02 19:00", "2026-07-02 23:00"),
      // Skipped: the offset before. Doubled: the first.
      ("America/New_York", "2026-03-08 02:30", "2026-03-08 07:30"),
      ("America/New_York", "2026-03-08 03:00", "2026-03-08 07:00"),
      ("America/New_York", "2026-11-01 01:30", "2026-11-01 05:30"),
      ("America/New_York", "2026-11-01 02:00", "2026-11-01 07:00"),
      ("America/New_York", "2525-07-02 19:00", "2525-07-02 23:00"),
      ("America/New_York", "9998-12-03 24:00", "9998-12-04 05:00"),
      ("Australia/Lord_Howe", "2026-01-15 19:00", "2026-01-15 08:00"),
      ("Australia/Lord_Howe", "2026-07-15 19:00", "2026-07-15 08:30"),
      ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03 15:45"),
      ("Asia/Kathmandu", "2026-07-15 19:00", "2026-07-15 13:15"),
      ("Pacific/Apia", "2011-12-29 19:00", "2011-12-30 05:00"),
      ("Pacific/Apia", "2011-12-30 19:00", "2011-12-31 05:00"),  // a day that Samoa skipped
      ("Pacific/Apia", "2011-12-31 19:00", "2011-12-31 05:00"),
      ("Africa/Casablanca", "2026-02-28 19:00", "2026-02-28 19:00"),  // Ramadan: back to winter time
      ("Africa/Casablanca", "2026-06-28 19:00", "2026-06-28 18:00"),
      ("America/Phoenix", "2026-07-02 19:00", "2026-07-03 02:00"),
      ("Europe/Dublin", "2026-07-02 19:00", "2026-07-02 18:00"),  // whose winter time is the exception
      ("UTC", "2026-07-02 19:00", "2026-07-02 19:00"),
    ])
  func instants(zone: String, local: String, utc: String) throws {
    let rules = try ZoneFiles.rules(zone)
    let instant = rules.instant(of: try Self.local(local))
    #expect(Self.text(ZoneRules.utc.localTime(at: instant)) == utc)
  }

  @Test("What a clock shows is the moment it was asked for, where that hour exists")
  func thereAndBack() throws {
    for zone in [
      "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "Asia/Tehran",
    ] {
      let rules = try ZoneFiles.rules(zone)
      var generator = Chance(seed: 3)
      for _ in 0..<4000 {
        let instant = Instant(
          secondsSinceEpoch: Int.random(in: -62_000_000_000...250_000_000_000, using: &generator))
        let local = try #require(rules.localTime(at: instant))
        let back = rules.instant(of: local)
        // Of a doubled hour the first is meant; never another time than asked for.
        #expect(back <= instant)
        #expect(rules.localTime(at: back) == local, "\(zone) \(local)")
      }
    }
  }

  @Test("Clock changes are listed, far ahead as well")
  func transitions() throws {
    let rules = try ZoneFiles.rules("America/New_York")
    func list(_ first: String, _ last: String) throws -> [String] {
      let (first, last) = (try Self.local(first + " 00:00"), try Self.local(last + " 00:00"))
      return rules.transitions(from: rules.instant(of: first), before: rules.instant(of: last)).map {
        "\(Self.text(ZoneRules.utc.localTime(at: $0.instant))) \($0.before.abbreviation) \($0.after.abbreviation)"
      }
    }
    #expect(try list("2026-01-01", "2027-01-01") == ["2026-03-08 07:00 EST EDT", "2026-11-01 06:00 EDT EST"])
    #expect(try list("9026-06-01", "9027-06-01") == ["9026-11-05 06:00 EDT EST", "9027-03-11 07:00 EST EDT"])
    #expect(try list("2000-01-01", "3000-01-01").count == 2000)
    #expect(try list("2026-06-01", "2026-06-01").isEmpty)
    #expect(
      try ZoneFiles.rules("UTC").transitions(
        from: .init(secondsSinceEpoch: .min / 4),
        before: .init(secondsSinceEpoch: .max / 4)
      ).isEmpty)
  }

  @Test("No file makes the reader trap")
  func fuzz() throws {
    var generator = Chance(seed: 11)
    let originals = try ["America/New_York", "Pacific/Apia", "UTC"].map(ZoneFiles.bytes)
    for round in 0..<1500 {
      var bytes = originals[round % originals.count]
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        // Headers and the rule at the end are where lengths stand.
        let place =
          [
            Int.random(in: 0..<bytes.count, using: &generator), .random(in: 0..<44, using: &generator),
            bytes.count - 1 - .random(in: 0..<min(30, bytes.count), using: &generator),
          ].randomElement(using: &generator) ?? 0
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      if round % 5 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator)) }
      guard let rules = try? ZoneRules(tzif: bytes) else { continue }
      for date in [CivilDate.first, .last, try CivilDate("2026-03-08")] {
        let local = try #require(LocalTime(date, .noon))
        _ = rules.localTime(at: rules.instant(of: local))
      }
    }
  }

  @Test("Bytes that are no such file are refused", arguments: [[], Array("hello".utf8), Array("TZif2".utf8)])
  func notTZif(bytes: [UInt8]) {
    #expect(throws: TZifProblem.self) { try ZoneRules(tzif: bytes) }
  }
}

import Testing

@testable import Site

@Suite struct UpcomingTimesTests {
  private static let week = 7 * 1440

  private static let written: [(times: UpcomingTimes, text: String?)] = [
    (.always, "always"),
    (.spans([]), nil),
    (spans([36], length: nil), "10"),
    (spans([36], length: 60), "10+1o"),
    (spans([0, week, 2 * week], length: 60), "0+1o*3"),
    (spans([0, 1440, 2880], length: 60), "0+1o*3@140"),
    (spans([0, 2 * week], length: 60), "0+1o fk0+1o"),
    (spans([0, 2 * week, 4 * week], length: 60), "0+1o*3@fk0"),
    (spans([0, week], length: 60, deadline: 70), "0+1o*2!1y"),
    (.spans([TimeSpan(start: 0, length: 60), TimeSpan(start: week, length: 30)]), "0+1o 7s0+u"),
    (spans([-37], length: 60), "-11+1o"),
  ]

  private static func spans(_ starts: [Int], length: Int?, deadline: Int? = nil) -> UpcomingTimes {
    .spans(starts.map { TimeSpan(start: $0, length: length, deadline: deadline) })
  }

  @Test(arguments: written)
  func aRunIsWrittenAsItsStartLengthCountAndStep(times: UpcomingTimes, text: String?) {
    #expect(times.encoded == text)
  }

  @Test func whatAWeeklyMeetingTakesOfAPage() {
    let clockChange = [(0, 5), (5 * Self.week + 60, 6)].flatMap { start, count in
      (0..<count).map { TimeSpan(start: 30_000_000 + start + $0 * Self.week, length: 60) }
    }
    #expect(UpcomingTimes.spans(clockChange).encoded?.utf8.count == 21)
  }

  @Test func whatWasWrittenIsReadAsTheSameSpans() throws {
    var chance = SystemOfChance(seed: 2026)
    for _ in 0..<3000 {
      let spans = chance.spans()
      let text = UpcomingTimes.spans(spans).encoded ?? ""
      #expect(try Self.decode(text) == Set(spans).sorted(), "\(text)")
    }
  }

  @Test func evenTimesWithoutAnyOrderTakeNoMoreThanOneRunEach() {
    var chance = SystemOfChance(seed: 7)
    let spans = Set((0..<2000).map { _ in TimeSpan(start: chance.number(below: 100_000), length: 60) })
    #expect(TimeRun.covering(Array(spans)).count <= spans.count)
  }

  /// Written from the description of the form, not from the code that writes it.
  private static func decode(_ text: String) throws -> [TimeSpan] {
    struct Unreadable: Error {}
    func number(_ text: Substring) throws -> Int {
      guard let number = Int(text, radix: 36) else { throw Unreadable() }
      return number
    }
    var spans: [TimeSpan] = []
    for run in text.split(separator: " ") {
      let parts = run.split(separator: "!")
      let deadline = parts.count > 1 ? try number(parts[1]) : nil
      let repeated = parts[0].split(separator: "*")
      let span = repeated[0].split(separator: "+")
      let length = span.count > 1 ? try number(span[1]) : nil
      var (count, step) = (1, 10_080)
      if repeated.count > 1 {
        let times = repeated[1].split(separator: "@")
        count = try number(times[0])
        if times.count > 1 { step = try number(times[1]) }
      }
      for index in 0..<count {
        spans.append(TimeSpan(start: try number(span[0]) + index * step, length: length, deadline: deadline))
      }
    }
    return spans.sorted()
  }
}

/// Numbers that look like chance and are the same in every run (SplitMix64).
private struct SystemOfChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  /// Meetings of several kinds over ten weeks, each without some of its dates and with a clock change.
  mutating func spans() -> [TimeSpan] {
    var spans: Set<TimeSpan> = []
    for _ in 0...number(below: 4) {
      let start = 29_000_000 + number(below: 2_000_000)
      let length = [nil, 15, 60, 90, 1440][number(below: 5)]
      let deadline = number(below: 4) == 0 ? start + number(below: 100_000) : nil
      let step = [1440, 10_080, 20_160, 40_320, 7 + number(below: 5000)][number(below: 5)]
      let clockChange = number(below: 70) * 1440
      for index in 0..<(100_800 / step) where number(below: 8) > 0 {
        let shift = index * step < clockChange ? 0 : 60
        spans.insert(TimeSpan(start: start + index * step + shift, length: length, deadline: deadline))
      }
    }
    return spans.sorted()
  }
}

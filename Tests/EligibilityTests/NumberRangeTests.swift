import Diagnostics
import Eligibility
import Testing

@Suite struct NumberRangeTests {
  @Test(
    arguments: [
      ("18+", 18, nil), ("18 +", 18, nil), ("18 or older", 18, nil), ("18 or over", 18, nil),
      ("18 and up", 18, nil),
      ("at least 18", 18, nil), ("18 years or older", 18, nil), ("18+ years", 18, nil),
      ("At Least 18", 18, nil),
      ("aged 18 and over", 18, nil), (">=18", 18, nil), ("0+", 0, nil),
      ("13-17", 13, 17), ("13–17", 13, 17), ("13—17", 13, 17), ("13 - 17", 13, 17), ("13 to 17", 13, 17),
      ("between 13 and 17", 13, 17), ("ages 13 to 17", 13, 17), ("18-18", 18, 18), ("exactly 18", 18, 18),
      ("under 25", nil, 24), ("up to 17", nil, 17), ("17 or younger", nil, 17), ("17 and under", nil, 17),
      ("at most 17", nil, 17), ("younger than 18", nil, 17),
    ] as [(String, Int?, Int?)])
  func aConditionIsARange(text: String, minimum: Int?, maximum: Int?) throws {
    let range = try NumberRange(text)
    #expect(range == NumberRange(minimum: minimum, maximum: maximum))
    #expect(try NumberRange(range.description) == range)
  }

  @Test(arguments: [
    ("over 18", "18+ or 19+"), ("older than 18", "18+ or 19+"), ("more than 30", "30+ or 31+"),
    ("seventeen", "17+"), ("17-13", "13-17"), ("18", "18+"), ("under 0", "18+"), ("", "18+"), ("-5", "18+"),
    ("adults", "18+"), ("18.5", "18+"), ("18++", "18+"), ("99999999999999999999+", "18+"),
    ("13-17-19", "18+"),
  ])
  func aRefusalSaysWhatToWrite(text: String, help: String) {
    do {
      let range = try NumberRange(text)
      Issue.record("‘\(text)’ was read as \(range)")
    } catch {
      #expect(error.help?.contains(help) == true, "\(text): \(error.what); \(error.help ?? "")")
    }
  }

  @Test func rangesContainTheirBounds() {
    let range = NumberRange(minimum: 13, maximum: 17)
    #expect(range?.contains(13) == true && range?.contains(17) == true && range?.contains(12) == false)
    #expect(NumberRange(minimum: 5, maximum: 4) == nil)
  }
}

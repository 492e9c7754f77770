import PersonalDetails
import TestSupport
import Testing

@Suite("Telephone numbers in texts")
struct WrittenPhoneTests {
  @Test(
    "Numbers are found in the forms in which people write them",
    arguments: [
      ("Call 603-555-0142.", "603-555-0142"), ("Call (603) 555-0142!", "603) 555-0142"),
      ("603.555.0142", "603.555.0142"), ("603 555 0142", "603 555 0142"),
      ("1-603-555-0142", "1-603-555-0142"),
      ("+1 603 555 0142", "1 603 555 0142"), ("+1 (603) 555-0142", "1 (603) 555-0142"),
      ("+44 20 7946 0958", "44 20 7946 0958"), ("+34 612 345 678", "34 612 345 678"),
      ("+52 55 1234 5678", "52 55 1234 5678"), ("+4930123456", "4930123456"),
      ("55 1234 5678", "55 1234 5678"),
      ("020 7946 0958", "020 7946 0958"), ("0171 1234567", "0171 1234567"),
      ("01 23 45 67 89", "01 23 45 67 89"),
      ("in 2026 603-555-0142 or", "603-555-0142"), ("603-555-0142 603-555-0143", "603-555-0142|603-555-0143"),
      ("603\u{2011}555\u{2011}0142", "603\u{2011}555\u{2011}0142"), ("603–555–0142", "603–555–0142"),
    ])
  func found(text: String, numbers: String) {
    let bytes = Array(text.utf8)
    let found = WrittenPhone.all(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found.joined(separator: "|") == numbers)
  }

  @Test(
    "What only looks like one is none",
    arguments: [
      "Call 988.", "Text 741741.", "116 123", "Dial 911 or 112", "In 2026, from 2025-2026", "2026-12-05",
      "12/05/2026",
      "05.12.2026", "5 12 2026", "2026-12-05 19:00", "01-02-2026 10", "from 19:00 to 20:30", "$1,200.50",
      "1 200 000",
      "NH 03001-1234", "MD 20852-4345", "28001 Madrid", "ages 13-17", "18+", "Meeting 831 2555 0143",
      "83125550143",
      "4111 1111 1111 1111", "ISBN 0-306-40615-2", "978-3-16-148410-0", "192.168.100.200", "Room 603-555",
      "https://zoom.us/j/6035550142", "10-20-30", "A603-555-0142", "603-555-0142x", "603-155-0142",
      "103-555-0142",
      "603-555-0142-7", "603-555/0142", "12 Canal Street, 3rd floor", "1 in 4, 3 in 10",
      "50% of 1,000,000,000",
      "603-555-01420",
    ])
  func none(text: String) {
    #expect(WrittenPhone.all(in: text).map(\.digits) == [])
  }

  @Test(
    "Services are told by their numbers",
    arguments: [
      ("800-799-7233", true), ("1-833-555-0142", true), ("+1 888 555 0142", true), ("0800 123 4567", true),
      ("+44 800 123 4567", true), ("603-555-0142", false), ("020 7946 0958", false),
      ("+44 20 7946 0958", false),
    ])
  func services(text: String, isService: Bool) throws {
    #expect(try #require(WrittenPhone.all(in: text).first).isService == isService)
  }

  @Test("The same number is the same at home and abroad, however it is written")
  func keys() throws {
    let key = WrittenPhone.key(of: "603-555-0142")
    for other in ["+1 (603) 555-0142", "1.603.555.0142", "603-555-0142 ext. 4"] {
      #expect(WrittenPhone.key(of: other) == key)
    }
    #expect(try #require(WrittenPhone(dialed: "tel:+1-603-555-0142")).key == key)
    #expect(WrittenPhone(dialed: "tel:988") == nil)
    #expect(WrittenPhone(dialed: "sms:741741?body=1234567") == nil)
  }

  @Test("Words beside it explain a number")
  func explained() throws {
    func isExplained(_ text: String) throws -> Bool {
      try #require(WrittenPhone.all(in: text).first).isExplained(in: text)
    }
    #expect(try isExplained("The state’s poison line answers on 603-555-0142."))
    #expect(try isExplained("La línea de ayuda: 603-555-0142"))
    #expect(try isExplained("Meeting ID: 603 555 0142"))
    #expect(try !isExplained("If you can't find us, call Denise on 603-555-0142."))
  }

  @Test("Any text gives numbers of seven digits at least, one behind the other")
  func anything() {
    var chance = Chance(seed: 12)
    let parts = [
      "603", "555", "0142", "+", "1", "(", ")", "-", " ", ".", "/", "\u{A0}", "–", "a", "é", "@", "x.org",
      "0",
    ]
    for _ in 0..<5_000 {
      let text = (0..<chance.number(0...30)).map { _ in chance.pick(parts) }.joined()
      var end = 0
      for phone in WrittenPhone.all(in: text) {
        #expect(phone.range.lowerBound >= end && phone.range.upperBound <= text.utf8.count)
        #expect((8...15).contains(phone.digits.utf8.count))
        _ = phone.isExplained(in: text)
        end = phone.range.upperBound
      }
      for email in WrittenEmail.all(in: text) { #expect(email.range.upperBound <= text.utf8.count) }
    }
  }
}

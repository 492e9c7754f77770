import Foundation
import ICalendar
import Testing

@Suite("Content lines") struct ContentLineTests {
  private static func text(_ write: (inout ContentLines) -> Void) -> String {
    var lines = ContentLines()
    write(&lines)
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test(
    "A text has its special characters escaped",
    arguments: [
      ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
      ("tab\there", "tab\there"), ("bell\u{07} and \u{7F}", "bell and "),
      ("\"quoted\": yes", "\"quoted\": yes"),
      ("\r\n\r\n", "\\n\\n"), ("", ""),
    ])
  func escaping(text: String, written: String) {
    #expect(Self.text { $0.add("SUMMARY", text: text) } == "SUMMARY:\(written)\r\n")
  }

  @Test("The texts of a list keep their commas apart from those between them")
  func list() {
    #expect(Self.text { $0.add("CATEGORIES", texts: ["a,b", "c"]) } == "CATEGORIES:a\\,b,c\r\n")
  }

  @Test(
    "A parameter is quoted where it must be",
    arguments: [
      ("Europe/Dublin", "Europe/Dublin"), ("Call: now", "\"Call: now\""), ("a;b,c", "\"a;b,c\""),
      ("say \"hi\"", "say ^'hi^'"), ("a^b\nc", "a^^b^nc"), ("a\r\u{01}b", "ab"),
    ])
  func parameters(value: String, written: String) {
    #expect(Self.text { $0.add("X", [Parameter("P", value)], value: "1") } == "X;P=\(written):1\r\n")
  }

  @Test("A value that is no text holds no control character, so that it can't end its line")
  func values() {
    #expect(Self.text { $0.add("URL", value: "https://x/\r\nEVIL:1") } == "URL:https://x/EVIL:1\r\n")
  }

  @Test("Lines are folded at 75 octets, between characters, and unfold to what was written")
  func folding() throws {
    let alphabet = ["a", "é", "世", "👩‍👩‍👧", " ", "\u{301}"]
    for length in 0..<260 {
      let text = (0..<length).map { alphabet[($0 * 7 + length) % alphabet.count] }.joined()
      var lines = ContentLines()
      lines.add("DESCRIPTION", text: text)
      let parts = lines.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
      #expect(parts.last == [])
      let isFolded = parts.dropLast().allSatisfy { part in
        part.last == 0x0D && part.count <= 76 && String(validating: part, as: UTF8.self) != nil
      }
      #expect(isFolded, "\(length) characters")
      var unfolded = parts[0].dropLast()
      for part in parts.dropFirst().dropLast() { unfolded += part.dropFirst().dropLast() }
      #expect(String(decoding: unfolded, as: UTF8.self) == "DESCRIPTION:\(text)", "\(length) characters")
    }
  }

  @Test("A line of exactly 75 octets is not folded")
  func exact() {
    let text = String(repeating: "x", count: 73)
    #expect(Self.text { $0.add("X", text: text) } == "X:\(text)\r\n")
    #expect(Self.text { $0.add("X", text: text + "yz") } == "X:\(text)\r\n yz\r\n")
  }
}

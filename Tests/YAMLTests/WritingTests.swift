import Diagnostics
import TestSupport
import Testing

@testable import YAML

@Suite("Writing text")
struct WritingTests {
  @Test(
    "What is safe stands as it is, the rest in the quotes that need the fewest backslashes",
    arguments: [
      ("First Steps", "First Steps"), ("mon, wed", "mon, wed"), ("19:00", "19:00"),
      ("Grief: a group", "\"Grief: a group\""),
      ("say \"hi\"", "say \"hi\""), ("\"hi\" she said", "'\"hi\" she said'"), ("it's: so", "\"it's: so\""),
      ("#5", "\"#5\""), ("room #5", "\"room #5\""), ("a#b", "a#b"), ("- x", "\"- x\""), ("", "\"\""),
      (" x", "\" x\""),
      ("x ", "\"x \""), ("x:", "\"x:\""), ("a\nb", "\"a\\nb\""), ("a\tb", "\"a\\tb\""),
      ("\u{2028}", "\"\\u2028\""),
      ("<<", "\"<<\""), ("...", "\"...\""), ("@home", "\"@home\""),
      ("https://example.org", "https://example.org"),
    ])
  func examples(_ text: String, _ expected: String) {
    #expect(YAMLText.quoted(text) == expected)
  }

  @Test("In brackets, commas and brackets need quotes too")
  func inBrackets() {
    #expect(YAMLText.quoted("mon, wed", inBrackets: true) == "\"mon, wed\"")
    #expect(YAMLText.quoted("a]b", inBrackets: true) == "\"a]b\"")
    #expect(YAMLText.quoted("first steps", inBrackets: true) == "first steps")
  }

  @Test("What was written reads back the same, wherever it stands")
  func roundTrip() {
    var chance = Chance(seed: 3)
    let letters = Array(
      "ab ::-#,[]{}\"'\\|>&*!?%@`~=<.\n\r\té日😀\u{A0}\u{2028}\u{85}\u{FEFF}\u{FFFE}\u{301}".unicodeScalars)
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<chance.number(1...8) { text.unicodeScalars.append(chance.pick(letters)) }
      guard text.utf8.contains(where: { !" \n\r\t".utf8.contains($0) }) else { continue }
      let inBrackets = YAMLText.quoted(text, inBrackets: true)
      let file =
        "k1: \(YAMLText.quoted(text))\nk2:\n  - \(YAMLText.quoted(text))\nk3: [\(inBrackets), {\(inBrackets): \(inBrackets)}]\n\(inBrackets): x\n"
      let (mapping, log) = YAMLReader.read(Array(file.utf8), path: "f")
      #expect(log.diagnostics.isEmpty, "\(file.debugDescription) \(log.diagnostics)")
      var found: [String] = []
      if let mapping { found = texts(.mapping(mapping)) }
      #expect(
        found.filter { $0.unicodeScalars.elementsEqual(text.unicodeScalars) }.count == 6,
        "\(file.debugDescription)")
    }
  }

  /// Names and texts of a tree.
  private func texts(_ node: YAMLNode) -> [String] {
    switch node {
    case .scalar(let scalar): [scalar.text]
    case .sequence(let sequence): sequence.items.flatMap(texts)
    case .mapping(let mapping): mapping.entries.flatMap { [$0.key] + texts($0.value) }
    }
  }
}

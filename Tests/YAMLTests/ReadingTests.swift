import Diagnostics
import Testing

@testable import YAML

/// A tree as one line a node: its place, the place of its text, its name and its text.
func outline(_ mapping: YAMLMapping) -> [String] {
  var lines: [String] = []
  func add(_ node: YAMLNode, _ label: String, _ depth: Int) {
    let place = "\(node.position.line):\(node.position.column)"
    let indent = String(repeating: "  ", count: depth)
    switch node {
    case .scalar(let scalar):
      let text = "\(scalar.textPosition.line):\(scalar.textPosition.column)"
      lines.append("\(indent)\(label) \(place) \(text) \(scalar.style) \(scalar.text.debugDescription)")
    case .sequence(let sequence):
      lines.append("\(indent)\(label) \(place) list")
      for item in sequence.items { add(item, "-", depth + 1) }
    case .mapping(let mapping):
      lines.append("\(indent)\(label) \(place) mapping")
      for entry in mapping.entries {
        let key = "\(entry.keyPosition.line):\(entry.keyPosition.column) \(entry.key):"
        add(entry.value, key, depth + 1)
      }
    }
  }
  add(.mapping(mapping), "top", 0)
  return lines
}

@Suite("Reading a text")
struct ReadingTests {
  func read(_ text: String) -> [String] {
    let (mapping, log) = YAMLReader.read(Array(text.utf8), path: "f")
    #expect(log.diagnostics.isEmpty)
    return mapping.map(outline) ?? []
  }

  @Test("Every kind of value knows where it stands")
  func positions() {
    let text = """
      # A group
      name: First Steps   # comment
      'times': "7 pm"
      list:
      - a
      -  b: 'c'
         d: [e, {f: g}]
      """
    #expect(
      read(text) == [
        "top 2:1 mapping", "  2:1 name: 2:7 2:7 plain \"First Steps\"",
        "  3:1 times: 3:10 3:11 doubleQuoted \"7 pm\"", "  4:1 list: 5:1 list", "    - 5:3 5:3 plain \"a\"",
        "    - 6:4 mapping", "      6:4 b: 6:7 6:8 singleQuoted \"c\"", "      7:4 d: 7:7 list",
        "        - 7:8 7:8 plain \"e\"", "        - 7:11 mapping", "          7:12 f: 7:15 7:15 plain \"g\"",
      ])
  }

  @Test("Columns count characters, not bytes")
  func unicodeColumns() {
    #expect(
      read("{ä: «ö», 😀: e\u{301}, ü: \"ü\"}\n") == [
        "top 1:1 mapping", "  1:2 ä: 1:5 1:5 plain \"«ö»\"", "  1:10 😀: 1:13 1:13 plain \"e\u{301}\"",
        "  1:17 ü: 1:20 1:21 doubleQuoted \"ü\"",
      ])
  }

  @Test(
    "Every value is text",
    arguments: [
      "no", "~", "null", "19:00", "02134", "1_000", "0x1F", "2026-12-05", ".inf", "=", "y", "1e3", "true",
      "-5", "a:b", "a#b",
      "7:30 pm", "https://example.org/#x", "mon, wed", "a & b", "what? yes!", "«x»", "-", "18+",
    ].filter { $0 != "-" })
  func text(_ text: String) {
    #expect(read("a: \(text)\nb: c\n").dropFirst().first?.hasSuffix("plain \(text.debugDescription)") == true)
  }

  @Test(
    "A text below | starts on the next line, in the column of its letters",
    arguments: [
      ("a: |\n  x\n  y\nb: c\n", "1:4 2:3 literal \"x\\ny\\n\""),
      ("a: |-\n    x\n", "1:4 2:5 literal \"x\""),
      ("a: |+\n  x\n\n\n", "1:4 2:3 literal \"x\\n\\n\\n\""),
      ("a: |  # comment\n\n\n  x\n", "1:4 2:3 literal \"\\n\\nx\\n\""),
      ("a: |2\n    x\n  y\n", "1:4 2:3 literal \"  x\\ny\\n\""),
      ("a: >\n  x\n  y\n\n  z\n", "1:4 2:3 folded \"x y\\nz\\n\""),
      ("a: >-\n   x\n   ü\n", "1:4 2:4 folded \"x ü\""),
      ("a: |\n  ä # no comment\n", "1:4 2:3 literal \"ä # no comment\\n\""),
    ])
  func blockText(_ text: String, _ expected: String) {
    #expect(read(text).dropFirst().first == "  1:1 a: \(expected)")
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(read(windows) == read(text))
  }

  @Test("Text may go on below, indented, with or without quotes")
  func severalLines() {
    #expect(read("a: x\n  y\n\n  z\nb: c\n")[1] == "  1:1 a: 1:4 1:4 plain \"x y\\nz\"")
    #expect(read("a: \"x\n  y\\\n  z\"\nb: c\n")[1] == "  1:1 a: 1:4 1:5 doubleQuoted \"x yz\"")
  }

  @Test("A file may start with --- and end with ...")
  func documentMarks() {
    #expect(read("---\na: b\n...\n# end\n") == ["top 2:1 mapping", "  2:1 a: 2:4 2:4 plain \"b\""])
  }

  @Test("What is sound is still read, and what is not is named")
  func soundRest() {
    let (mapping, log) = YAMLReader.read(Array("a:\nb: 1\nb: 2\nc: ''\nd: &x 3\n".utf8), path: "f")
    #expect(mapping?.entries.map(\.key) == ["b", "d"])
    #expect(mapping?.keysWithoutValue == ["a", "c"])
    #expect(log.diagnostics.count == 4)
  }

  @Test("A name is found by its letters, the first of it by its line, however many there are")
  func manyNames() {
    let text = (0..<1000).map { "k\($0): v\($0)\n" }.joined() + "k7: again\nk999: again\n"
    let (mapping, log) = YAMLReader.read(Array(text.utf8), path: "f")
    #expect(mapping?.entries.count == 1000)
    #expect(log.diagnostics.map(\.message).map { $0.hasSuffix("line 8") } == [true, false])
    #expect(log.diagnostics.last?.message.hasSuffix("line 1000") == true)
  }

  @Test("A slice and a file's part read alike")
  func slice() {
    let bytes = Array("xxxa: b".utf8)
    let (mapping, _) = YAMLReader.read(bytes[3...], path: "f", firstLine: 5)
    #expect(mapping?["a"]?.position == SourcePosition(path: "f", line: 5, column: 4))
  }
}

@Suite("Deep and long texts")
struct LimitTests {
  @Test("24 levels are read, 25 are refused")
  func depth() {
    func nested(_ levels: Int) -> [UInt8] {
      Array(
        ("a: " + String(repeating: "[", count: levels - 1) + "x" + String(repeating: "]", count: levels - 1))
          .utf8)
    }
    #expect(YAMLReader.read(nested(24), path: "f").log.diagnostics.isEmpty)
    let (mapping, log) = YAMLReader.read(nested(25), path: "f")
    #expect(mapping == nil)
    #expect(log.diagnostics.map(\.id) == [.tooDeep])
    #expect(log.diagnostics.first?.position?.column == 27)
  }

  @Test(
    "No text makes it run away", .timeLimit(.minutes(1)),
    arguments: [
      "[", "{", "- ", "? ", "{a: ", "[a, ", "a: [", "[? ", "- - ", "a: b\n", "%TAG !a! b\n", "--- a\n",
      "[]\n", "&a ", "!a ", "*a ", "*a, ",
      "\"", "'", "\\", "#", "# a\n", "\n", "\r", " ", "\t", "- -a\n", "[-a, ", "é: [", "a\n", "a\n\n", ":",
      ": ", "? a\n", "- a\n", "- 'a\n\n'\n",
      "- |\n a\n", "a: |\n", "-\n", "{a, ", "a: {b, c}\n", "\u{1}", "- a #b\n", "[a\nb,", "x: - \n", " - a\n",
      "é", "\u{feff}",
    ])
  func runaway(_ unit: String) {
    let count = 100_000 / unit.utf8.count
    for prefix in ["", "a: ", "a: [", "a: \"", "a:\n  "] {
      let bytes = Array((prefix + String(repeating: unit, count: count)).utf8)
      _ = YAMLReader.read(bytes, path: "f")
    }
  }
}

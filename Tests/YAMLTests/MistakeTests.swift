import Diagnostics
import Testing

@testable import YAML

/// A text with a slip, and `line:column id` of each diagnostic it must get.
struct Mistake: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text.debugDescription }
}

@Suite("Every slip is named at its place")
struct MistakeTests {
  @Test("A slip gets its diagnostic", arguments: mistakes)
  func slip(_ mistake: Mistake) {
    let (mapping, log) = YAMLReader.read(Array(mistake.text.utf8), path: "f")
    let found = log.sorted.map { "\($0.position?.line ?? -1):\($0.position?.column ?? -1) \($0.id.rawValue)" }
    #expect(found == mistake.expected)
    #expect(mapping != nil || log.hasErrors)
  }

  @Test("Each diagnostic is a sentence with advice, and quotes no value", arguments: mistakes)
  func style(_ mistake: Mistake) {
    for diagnostic in YAMLReader.read(Array(mistake.text.utf8), path: "f").log.diagnostics {
      #expect(diagnostic.message.first?.isUppercase == false)
      #expect(!diagnostic.message.hasSuffix(".") && !diagnostic.message.contains("\n"))
      #expect(diagnostic.help?.isEmpty == false)
      #expect(!diagnostic.message.contains("SECRET") && diagnostic.help?.contains("SECRET") != true)
    }
  }

  @Test("A text within a file counts from its own first line")
  func firstLine() {
    let (_, log) = YAMLReader.read(Array("a: 1\na: 2\n".utf8), path: "f", firstLine: 7)
    #expect(log.diagnostics.first?.position == SourcePosition(path: "f", line: 8, column: 1))
    #expect(log.diagnostics.first?.message.contains("line 7") == true)
    let empty = YAMLReader.read([], path: "f", firstLine: 2)
    #expect(empty.log.diagnostics.first?.position?.line == 1)
  }

  @Test("CR LF and CR move no slip", arguments: mistakes)
  func lineEnds(_ mistake: Mistake) {
    let plain = YAMLReader.read(Array(mistake.text.utf8), path: "f").log.sorted
    for lineEnd in [[13, 10], [13]] as [[UInt8]] {
      let bytes = mistake.text.utf8.flatMap { $0 == 10 ? lineEnd : [$0] }
      #expect(YAMLReader.read(bytes, path: "f").log.sorted == plain)
    }
  }

  static let mistakes = colons + quotes + indentation + lists + brackets + signs + names + files
}

// MARK: The slips

private let colons = [
  Mistake("summary: Grief: SECRET\n", "1:15 unquoted-text"),
  Mistake("é: ä: SECRET\n", "1:5 unquoted-text"),
  Mistake("- x: SECRET: b\n", "1:12 unquoted-text"),
  Mistake("name: x\n  for people: y\n", "2:13 unquoted-text"),
  Mistake("name:First Steps\n", "1:5 yaml-syntax"),
  Mistake("name:First Steps\nsummary: x\n", "1:5 yaml-syntax"),
  Mistake("a: b\nname:First Steps\nsummary: x\n", "2:5 yaml-syntax"),
  Mistake("a: b\nname:SECRET\n", "2:5 yaml-syntax"),
  Mistake("a: b\nname First Steps\nsummary: x\n", "2:1 yaml-syntax"),
  Mistake("name First\nsummary: x\n", "1:1 yaml-syntax"),
  Mistake("contact:\n  name:First\n  email: x\n", "2:7 yaml-syntax"),
  Mistake("contact:\n  name First\n  email: x\n", "2:3 yaml-syntax"),
  Mistake("name: x\nsummary\n", "2:1 yaml-syntax"),
  Mistake("topics\n  - grief\n", "1:1 yaml-syntax"),
  Mistake(": x\n", "1:1 yaml-syntax"),
  Mistake("a: b\n: x\n", "2:1 yaml-syntax"),
  Mistake("a: b\n" + String(repeating: "x", count: 1100) + ": SECRET\n", "2:1101 yaml-syntax"),
]

private let quotes = [
  Mistake("name: \"First Steps\nsummary: x\n", "1:7 yaml-syntax"),
  Mistake("name: \"First Steps\nsummary: \"A group\"\nx: y\n", "1:7 yaml-syntax"),
  Mistake("name: \"First Steps\nsummary: \"\nx: y\n", "1:7 yaml-syntax"),
  Mistake("name: 'x\n---\n", "1:7 yaml-syntax"),
  Mistake("name: \"First\" SECRET\n", "1:15 yaml-syntax"),
  Mistake("name: 'It's SECRET'\n", "1:11 yaml-syntax"),
  Mistake("- 'It's'\n- x\n", "1:7 yaml-syntax"),
  Mistake("a: \"x\": y\n", "1:7 unquoted-text"),
  Mistake("a: \"C:\\path\"\n", "1:7 yaml-syntax"),
  Mistake("a: \"\\u12\"\n", "1:5 yaml-syntax"),
  Mistake("a: \"\\ud800\"\n", "1:5 yaml-syntax"),
  Mistake("a: \"\\0\"\n", "1:4 yaml-syntax"),
  Mistake("\"\\e[2J\": x\n", "1:1 yaml-syntax"),
  Mistake("a: \"x\ny\"\n", "1:4 yaml-syntax"),
]

private let indentation = [
  Mistake("name: x\n  summary: y\n", "2:3 yaml-syntax"),
  Mistake("contact:\n    name: x\n  email: y\n", "3:3 yaml-syntax"),
  Mistake("a: x\n b: y\n c: z\n", "2:2 yaml-syntax"),
  Mistake("a: |\n  x\n y\nb: c\n", "3:2 yaml-syntax"),
  Mistake("schedule:\n  - every: tuesday\n   at: 7 pm\n", "3:4 yaml-syntax"),
  Mistake("schedule:\n  - every: tuesday\n     at: 7 pm\n", "3:6 yaml-syntax"),
  Mistake("schedule:\n  - every: tuesday\n  at: 7 pm\n", "3:3 yaml-syntax"),
  Mistake("\tname: x\n", "1:1 yaml-syntax"),
  Mistake("a:\n\tb: c\n", "2:1 yaml-syntax"),
  Mistake("a:\n  \tb: c\n", "2:3 yaml-syntax"),
  Mistake("name: x\n\tsummary: y\n", "2:1 yaml-syntax"),
  Mistake("a:\n  - x\n\t- y\n", "3:1 yaml-syntax"),
  Mistake("a:\n  -\tb: c\n", "2:4 yaml-syntax"),
  Mistake("a: |\n\tx\n", "2:1 yaml-syntax"),
]

private let lists = [
  Mistake("topics:\n  - a\n    - b\n", "3:5 yaml-syntax"),
  Mistake("topics:\n  - a\n - b\n", "3:2 yaml-syntax"),
  Mistake("topics:\n  - a\n  -b\n", "3:3 yaml-syntax"),
  Mistake("topics:\n  -a\n  -b\n", "2:3 yaml-syntax"),
  Mistake("- a\nname: b\n", "2:1 yaml-syntax"),
  Mistake("name: x\n- a\n", "2:1 yaml-syntax"),
  Mistake("a:\n  -\n  - ''\n  - \"  \"\n", "2:3 empty-value", "3:5 empty-value", "4:5 empty-value"),
  Mistake("a:\n-\n", "2:1 empty-value"),
]

private let brackets = [
  Mistake("topics: [grief, loss\nname: x\n", "1:9 yaml-syntax"),
  Mistake("topics: [a\n", "1:9 yaml-syntax"),
  Mistake("topics: [a,\n", "1:9 yaml-syntax"),
  Mistake("topics: {a: b\n", "1:9 yaml-syntax"),
  Mistake("topics: {a: ", "1:9 yaml-syntax"),
  Mistake("topics: [a, b}\n", "1:14 yaml-syntax"),
  Mistake("a: [b]]\n", "1:4 unquoted-text"),
  Mistake("{a: b} c\n", "1:8 yaml-syntax"),
  Mistake("a: b\n]\n", "2:1 yaml-syntax"),
  Mistake("a: [b, , c]\n", "1:8 yaml-syntax"),
  Mistake("a: {b: \"x\" SECRET}\n", "1:12 yaml-syntax"),
  Mistake("a: {\n  b: \"x\"\n  c: \"y\"\n}\n", "3:3 yaml-syntax"),
  Mistake("a: [x: y: SECRET]\n", "1:9 unquoted-text"),
  Mistake("a: {b: c, d e: f: SECRET}\n", "1:17 unquoted-text"),
  Mistake("a: {mon:}\n", "1:8 unquoted-text"),
  Mistake("{every: mon, wed, at: 7 pm}\n", "1:14 unquoted-text"),
  Mistake("{every: mon, wed, fri, at: 7 pm, x}\n", "1:14 unquoted-text", "1:34 unquoted-text"),
  Mistake("a: {mon, wed}\n", "1:5 unquoted-text"),
  Mistake("a: {mon: , wed: x}\n", "1:5 empty-value"),
  Mistake("a: [mon: ]\n", "1:5 empty-value"),
  Mistake("a: {b: ''}\n", "1:8 empty-value"),
]

private let signs = [
  Mistake("name: @SECRET\n", "1:7 unquoted-text"),
  Mistake("name: `SECRET`\n", "1:7 unquoted-text"),
  Mistake("name: %SECRET\n", "1:7 unquoted-text"),
  Mistake("name: *SECRET*\n", "1:7 unquoted-text"),
  Mistake("name: *SECRET\n", "1:7 yaml-not-allowed"),
  Mistake("- *SECRET\n- b\n", "1:1 wrong-shape", "1:3 yaml-not-allowed"),
  Mistake("*SECRET : b\n", "1:1 yaml-not-allowed"),
  Mistake("name: &SECRET y\n", "1:7 yaml-not-allowed"),
  Mistake("name: & SECRET\n", "1:7 unquoted-text"),
  Mistake("a: &b [c]\n", "1:4 yaml-not-allowed"),
  Mistake("a: !!map {b: c}\n", "1:4 yaml-not-allowed"),
  Mistake("name: !SECRET\n", "1:7 yaml-not-allowed"),
  Mistake("name: ! x\n", "1:7 yaml-not-allowed"),
  Mistake("name: !a!b x\n", "1:7 unquoted-text"),
  Mistake("name: !<x y\n", "1:7 unquoted-text"),
  Mistake("name: [x] SECRET\n", "1:7 unquoted-text"),
  Mistake("name: {x} SECRET\n", "1:7 unquoted-text"),
  Mistake("name: - SECRET\n", "1:7 unquoted-text"),
  Mistake("name: ? SECRET\n", "1:7 unquoted-text"),
  Mistake("name: > SECRET\n", "1:9 yaml-syntax"),
  Mistake("name: |SECRET\n", "1:8 yaml-syntax"),
  Mistake("name: |0\n  x\n", "1:8 yaml-syntax"),
  Mistake("name: , SECRET\n", "1:7 unquoted-text"),
  Mistake("name: ] SECRET\n", "1:7 unquoted-text"),
  Mistake("a: [|x]\n", "1:5 unquoted-text"),
  Mistake("a: [- x]\n", "1:5 unquoted-text"),
  Mistake("name: # x\n", "1:1 empty-value"),
  Mistake("name: #SECRET\n", "1:1 empty-value"),
  Mistake("name: a #SECRET\n", "1:9 unquoted-text"),
  Mistake("name: ä   #5 # b\n", "1:11 unquoted-text"),
]

private let names = [
  Mistake(
    "a:\nb: ''\nc: |\nd: \"\"\n", "1:1 empty-value", "2:4 empty-value", "3:4 empty-value", "4:4 empty-value"),
  Mistake("a: x\nb: y\na: z\nb: z\na: u\n", "3:1 duplicate-key", "4:1 duplicate-key", "5:1 duplicate-key"),
  Mistake("a: {b: c, b: d}\nb:\n  c: x\n  'c': y\n", "1:11 duplicate-key", "4:3 duplicate-key"),
  Mistake("[a]: b\n", "1:1 yaml-not-allowed"),
  Mistake("{a: b}: c\nd: e\n", "1:1 yaml-not-allowed"),
  Mistake("? [a]\n: b\n", "1:3 yaml-not-allowed"),
  Mistake("a: {{ b }}\n", "1:5 yaml-not-allowed", "1:7 unquoted-text"),
  Mistake("<<: x\n", "1:1 yaml-not-allowed"),
  Mistake("'': x\n", "1:1 yaml-syntax"),
]

private let files = [
  Mistake("", "0:0 empty-file"),
  Mistake("\n \n# x\n", "0:0 empty-file"),
  Mistake("---\n", "0:0 empty-file"),
  Mistake("a: 1\n---\nb: 2\n", "2:1 yaml-not-allowed"),
  Mistake("a: 1\n...\nb: 2\n", "3:1 yaml-not-allowed"),
  Mistake("%YAML 1.1\n---\na: b\n", "1:1 yaml-not-allowed"),
  Mistake("a: b\n%TAG x y\n", "2:1 yaml-not-allowed"),
  Mistake("a: b\n%TAG ! x\n---\nc: d\n", "2:1 yaml-not-allowed"),
  Mistake("- a\n", "1:1 wrong-shape"),
  Mistake("\"text\"\n", "1:1 wrong-shape"),
  Mistake("a: b\u{0}\nc: d\u{1b}\u{7f}\n", "1:5 yaml-syntax", "2:5 yaml-syntax", "2:6 yaml-syntax"),
  Mistake("é: b\u{2028}\nc: \u{85}x\n", "1:5 yaml-syntax", "2:4 yaml-syntax"),
  Mistake("a: \u{ffff}\n", "1:4 yaml-syntax"),
]

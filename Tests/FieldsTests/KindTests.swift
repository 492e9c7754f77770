import Diagnostics
import Fields
import Language
import Testing
import YAML

@Suite("Kinds of value")
struct KindTests {
  @Test(
    "yes and no are read in any case",
    arguments: [("yes", true), ("No", false), ("TRUE", true), ("false", false)])
  func yesNo(text: String, value: Bool) throws {
    let result = try read("value: \(text)\n", as: record(.yesNo))
    #expect(result.value == value && result.problems.isEmpty)
  }

  @Test(
    "Numbers keep to their bounds",
    arguments: [
      ("1", 1), ("12", 12), ("0", nil), ("13", nil), ("1.5", nil), ("two", nil),
      ("99999999999999999999", nil),
    ]
      as [(String, Int?)])
  func number(text: String, value: Int?) throws {
    let result = try read("value: \(text)\n", as: record(.number(1...12)))
    #expect(result.value == value && result.problems.isEmpty == (value != nil))
  }

  @Test(
    "Decimals keep to their bounds",
    arguments: [("-90", -90.0), ("42.25", 42.25), ("90.1", nil), ("nan", nil)] as [(String, Double?)])
  func decimal(text: String, value: Double?) throws {
    let result = try read("value: \(text)\n", as: record(.decimal(-90...90)))
    #expect(result.value == value && result.problems.isEmpty == (value != nil))
  }

  @Test("A word that is none is answered with the nearest one, or a hint, and all of them")
  func choice() throws {
    let kind = record(Kind<String>.word(of: ["open", "full"], hints: ["closed": "do you mean full?"]))
    #expect(try read("value: open\n", as: kind).value == "open")
    #expect(
      try read("value: opne\n", as: kind).problems == [
        "1:8 bad-value ‘opne’ is not one of the words known here | did you mean ‘open’? (write one of: open, full)"
      ])
    #expect(
      try read("value: closed\n", as: kind).problems == [
        "1:8 bad-value ‘closed’ is not one of the words known here | do you mean full? (write one of: open, full)"
      ])
  }

  @Test(
    "A value of another shape is said in words of everyday life",
    arguments: [
      ("value: [a]\n", "1:8 wrong-shape expected yes or no, found a list | write yes or no"),
      ("value: {a: b}\n", "1:8 wrong-shape expected yes or no, found a group of fields | write yes or no"),
    ])
  func shape(text: String, problem: String) throws {
    #expect(try read(text, as: record(.yesNo)).problems == [problem])
  }

  @Test("A list reports each bad entry and keeps the rest")
  func list() throws {
    let result = try read("value: [1, x, 3, y]\n", as: record(Kind<Int>.number(1...9).list()))
    #expect(result.value == [1, 3])
    #expect(
      result.problems.count == 2 && result.problems[0].hasPrefix("1:12 ")
        && result.problems[1].hasPrefix("1:18 "))
  }

  @Test("Names of the author's choice keep their order")
  func mapping() throws {
    let kind = record(Kind<String>.text.mapping(by: .text, describedAs: "word"))
    let entries = try #require(try read("value:\n  b: 1\n  a: 2\n", as: kind).value)
    #expect(entries.map(\.key) == ["b", "a"] && entries.map(\.value) == ["1", "2"])
    #expect(entries[1].keyPosition.line == 3)
  }

  @Test("Either form of a value is read; another one is told of the first")
  func either() throws {
    let kind = record(
      Kind<Int>.either(
        scalar: .number(1...9), sequence: Kind<Int>.number(1...9).list().map { $0.reduce(0, +) }))
    #expect(try read("value: 2\n", as: kind).value == 2)
    #expect(try read("value: [2, 3]\n", as: kind).value == 5)
    #expect(try read("value: {a: b}\n", as: kind).problems.count == 1)
  }

  @Test("Long and many-lined values are quoted by their beginning")
  func quoting() throws {
    let long = String(repeating: "a", count: 100)
    let problems = try read("value: \(long)\n", as: record(.yesNo)).problems
    #expect(problems[0].contains("‘" + String(repeating: "a", count: 60) + "…’"))
    let lines = try read("value: |\n  one\n  two\n", as: record(.yesNo)).problems
    #expect(lines[0].contains("‘one…’"))
  }
}

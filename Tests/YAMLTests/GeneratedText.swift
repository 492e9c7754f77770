@testable import YAML
import TestSupport

/// Writes texts of the dialect by chance, in every style, without knowing how they are read.
struct GeneratedText {
  var chance: Chance

  private static let words = [
    "grief", "a", "First Steps", "it’s", "19:00", "no", "~", "mon, wed", "x#y", "a - b", "é", "日本", "😀 yes",
    "(see below)", "-5", "null",
    "https://example.org/#a", "\"quoted\"", "50%", "a & b", "18+", "2026-12-05", "what? yes!", "a\tb",
  ]

  /// A mapping in block style, that many spaces in.
  mutating func mapping(indent: Int = 0, depth: Int = 0) -> String {
    var text = ""
    for index in 0..<chance.number(1...4) {
      let isFirst = index == 0
      if chance.happens(1, outOf: 6), !isFirst {
        text += chance.pick(["\n", "# a: comment\n", "   # b\n", "  \n"])
      }
      text += spaces(isFirst ? 0 : indent) + key(index) + ":" + value(indent: indent, depth: depth)
    }
    return text
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func key(_ index: Int) -> String {
    let name = chance.pick(["name", "here-for", "ä", "a b", "1"]) + "\(index)"
    return chance.happens(1, outOf: 5) ? "\"\(name)\"" : name
  }

  private mutating func value(indent: Int, depth: Int) -> String {
    switch chance.number(0...(depth < 5 ? 9 : 6)) {
    case 0:
      return " " + chance.pick(["|", "|-", "|+", ">", ">-"]) + "\n"
        + blockLines(indent + chance.number(1...4))
    case 1: return " " + flow(depth: 0) + "\n"
    case 2:
      return chance.pick([" ", "  "]) + chance.pick(["plain words\n", "go on\n"]) + spaces(indent + 2)
        + "below\n"
    case 3...6: return " " + scalar() + chance.pick(["\n", "\n", " # comment\n", "  \n"])
    case 7: return list(indent: indent + chance.number(0...3), depth: depth)
    default:
      let deeper = indent + chance.number(1...4)
      return "\n" + spaces(deeper) + mapping(indent: deeper, depth: depth + 1)
    }
  }

  private mutating func list(indent: Int, depth: Int) -> String {
    var text = "\n"
    for _ in 0..<chance.number(1...3) {
      let gap = chance.number(1...3)
      text += spaces(indent) + "-" + spaces(gap)
      if depth < 5, chance.happens(1, outOf: 3) {
        text += mapping(indent: indent + 1 + gap, depth: depth + 1)
      } else {
        text += chance.happens(1, outOf: 4) ? flow(depth: 0) + "\n" : scalar() + "\n"
      }
    }
    return text
  }

  private mutating func blockLines(_ indent: Int) -> String {
    var text = spaces(indent) + chance.pick(Self.words) + "\n"
    for _ in 0..<chance.number(0...3) {
      text +=
        chance.happens(1, outOf: 4)
        ? "\n" : spaces(indent + chance.number(0...2)) + chance.pick(Self.words) + "\n"
    }
    return text
  }

  private mutating func scalar() -> String {
    let word = chance.pick(Self.words)
    switch chance.number(0...4) {
    case 0:
      return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    case 1: return "\"\(word.filter { $0 != "\"" && $0 != "\t" }) \\u00e9\\n\\\\\""
    default: return YAMLText.quoted(word)
    }
  }

  private mutating func flow(depth: Int) -> String {
    let isMapping = chance.happens(1, outOf: 2)
    var parts: [String] = []
    for index in 0..<chance.number(0...3) {
      let name = isMapping ? "k\(index): " : ""
      let inner =
        depth < 3 && chance.happens(1, outOf: 4)
        ? flow(depth: depth + 1) : YAMLText.quoted(chance.pick(Self.words), inBrackets: true)
      parts.append(name + inner)
    }
    let inside = parts.joined(separator: chance.pick([", ", ",", " , "]))
    return isMapping ? "{\(inside)}" : "[\(inside)]"
  }
}

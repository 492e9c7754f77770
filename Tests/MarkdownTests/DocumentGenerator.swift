import TestSupport

/// Makes documents from pieces of the grammar, put together at random: constructs meet in ways nobody thinks of.
struct DocumentGenerator {
  private var random: Chance

  init(seed: UInt64) { random = Chance(seed: seed) }

  /// A document of a few blocks.
  mutating func document() -> String {
    let blocks = (0..<Int.random(in: 1...6, using: &random)).map { _ in block(depth: 0) }
    return blocks.joined(separator: "\n\n")
      + "\n\nBoth.[^n][^m]\n\n[ref]: https://example.org/ref 'A title'\n\n[pic]: /pic.png\n\n[^n]: A *note*.\n\n[^m]: Another [^n]\n\n    - with a list\n"
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  private mutating func block(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 2 ? 7 : 11), using: &random) {
    case 0: return String(repeating: "#", count: Int.random(in: 1...6, using: &random)) + " " + inlines(2)
    case 1: return inlines(2) + "\n" + pick(["===", "---"])
    case 2:
      return pick(["```\n", "~~~ swift x\n", "``` a&b\n"]) + "code <&> \"q\"\n\n  more\n"
        + pick(["```", "~~~"])
    case 3: return "    indented & code\n\n    more"
    case 4: return pick(["***", "- - -", "___"])
    case 5: return table()
    case 6: return paragraph()
    case 7: return paragraph()
    case 8: return indent(block(depth: depth + 1), first: "> ", rest: pick(["> ", ">"]))
    default: return list(depth: depth)
    }
  }

  private mutating func paragraph() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in inlines(5) }
      .joined(separator: pick(["\n", "  \n", "\\\n", "\n   "]))
  }

  private mutating func list(depth: Int) -> String {
    let mark = pick(["- ", "* ", "1. ", "7) ", "- [ ] ", "- [x] "])
    let width = mark.hasPrefix("-") || mark.hasPrefix("*") ? 2 : 3
    let gap = pick(["\n", "\n", "\n\n"])
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      var item = inlines(3)
      if Bool.random(using: &random) { item += pick(["\n\n", "\n"]) + block(depth: depth + 1) }
      return indent(item, first: mark, rest: String(repeating: " ", count: width))
    }.joined(separator: gap)
  }

  private func indent(_ text: String, first: String, rest: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? first + $1 : ($1.isEmpty && rest == "  " ? "" : rest + $1) }.joined(separator: "\n")
  }

  private mutating func table() -> String {
    let columns = Int.random(in: 1...4, using: &random)
    var rows = [row(columns)]
    rows.append(
      "|" + (0..<columns).map { _ in pick(["---", ":-:", "--:", ":--"]) }.joined(separator: "|") + "|")
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      rows.append(row(Int.random(in: 1...columns, using: &random)))
    }
    return (Bool.random(using: &random) ? "" : inlines(1) + "\n") + rows.joined(separator: "\n")
  }

  private mutating func row(_ columns: Int) -> String {
    "|" + (0..<columns).map { _ in " " + inlines(1) + pick(["", " \\| x"]) + " " }.joined(separator: "|")
      + "|"
  }

  private mutating func inlines(_ count: Int) -> String {
    (0..<Int.random(in: 1...count, using: &random)).map { _ in inline(depth: 0) }.joined(
      separator: pick([" ", ""]))
  }

  private mutating func inline(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 2 ? 5 : 15), using: &random) {
    case 0, 1: return pick(["word", "größer", "日本", "a", "it’s \"so\"", "x < y & z", "🙂"])
    case 2: return pick(["`code`", "`` a`b ``", "`<b>`", "` `"])
    case 3:
      return pick(["\\*", "\\[", "&amp;", "&copy;", "&#35;", "&nope;", "\\a", "&amp;amp;", "&ngE;", "\\\\"])
    case 4: return pick(["[^n]", "[^m]", "[^none]", "! ", "[", "]", "*", "_", "**", "~", "``", "<", "&"])
    case 5: return "*" + inline(depth: depth + 1) + "*"
    case 6: return "**" + inline(depth: depth + 1) + "**"
    case 7: return pick(["_", "__", "***"]) + inline(depth: depth + 1) + pick(["_", "__", "***"])
    case 8: return pick(["~", "~~"]) + inline(depth: depth + 1) + pick(["~", "~~"])
    case 9: return "[" + inline(depth: depth + 1) + "]" + tail()
    case 10:
      return "![" + pick(["word", "*a* `b`", "x < y", "[a]"]) + "]"
        + pick(["(/a.png)", "(<b c.png> 'T')", "[pic]"])
    case 11:
      return pick([
        "<https://example.org/a?b=c&d>", "<me@example.org>", " www.example.org ", " https://a.org/(b) ",
      ])
    case 12: return pick(["<b>", "</b>", "<!-- c -->", "<a href='x'>"])
    case 13: return pick([" me@example.org ", "http://a.org/x.", "www.a.org/_b_"])
    default: return pick(["*a **b* c**", "**a *b** c*", "(b"])
    }
  }

  private mutating func tail() -> String {
    pick([
      "(https://example.org/x?a=1&b='2' \"T & \\\"t\\\"\")", "(/about/)", "(#there)", "[ref]", "[]", "",
      "(<b c.md>)",
      "(/a_(b)_/ 'x')", "( https://example.org/é )", "[none]", "(a b)", "(x.md#a)", "(\n/line/ \"t\n u\")",
    ])
  }
}

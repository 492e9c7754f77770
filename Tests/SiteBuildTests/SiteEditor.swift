import Foundation
import SiteBuild
import TestSupport

/// Somebody who edits a site at random: mostly a word here and there, at times something that breaks it.
struct SiteEditor {
  let site: TestSite
  /// What was done, for messages.
  private(set) var log: [String] = []
  private var random: Chance
  private var texts: [String: String]

  init(seed: UInt64) throws {
    random = Chance(seed: seed)
    texts = Self.start
    site = try TestSite(texts)
  }

  private static let start: [String: String] = [
    "site.yaml": TestSite.siteFile + "\nlanguages: [en, es]\nraw-html: no\n",
    "topics.yaml": "grief: Grief\nhealth: Health\n",
    "programs/north.md":
      "---\nname: North\nsummary: A program.\ndefaults:\n  topics: [grief]\n---\n\n# How\n\nWords.\n",
    "places/hall.yaml": "name: The Hall\naddress:\n  street: 12 Elm Street\n  city: Wrenfield\n",
    "places/home.yaml":
      "name: The Quiet House\naddress:\n  street: 4 Hidden Lane\n  city: Wrenfield\nshare: area-only\n",
    "groups/one.yaml": TestSite.group("One", "topics: [grief]\nplace: hall\nprogram: north\n"),
    "groups/one.es.yaml": "name: Uno\n",
    "groups/two.yaml": TestSite.group(
      "Two",
      "online:\n  link: https://meet.example.org/j/12345678\n  share: on-registration\nregistration:\n  by: email\n  link: https://a.example.org/\n"
    ),
    "groups/three.yaml": TestSite.group("Three", "place: home\nabout: See [one](one.yaml).\n"),
    "articles/hope.md": TestSite.article(
      "Hope", "## A start\n\nSee [more](more.md#a-start) and [two](../groups/two.yaml)."),
    "articles/more.md": TestSite.article("More", "## A start\n\nWords.\n\n```groups\ntopic: grief\n```"),
    "pages/about.md": "---\ntitle: About\nsummary: Us.\n---\nWords on [hope](/articles/hope/).\n",
    "closures.yaml": "- on: 2026-12-25\n  why: Holiday\n",
  ]

  mutating func chance(of hundred: Int) -> Bool { Int.random(in: 0..<100, using: &random) < hundred }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// Edits something, and says what a watcher would say.
  mutating func edit() throws -> SiteChange {
    if chance(of: 10) { return try editTheme() }
    var touched: Set<String> = []
    for _ in 0..<(chance(of: 80) ? 1 : 3) { touched.formUnion(try editFile()) }
    return chance(of: 10) ? .everything : .files(content: touched, themes: false)
  }

  private mutating func editTheme() throws -> SiteChange {
    let breaks = chance(of: 40)
    let text =
      breaks
      ? "{{#group}}{{nothing-of-the-kind}}"
      : "{{<layout}}{{$main}}{{#group}}{{summary}} \(UInt8.random(in: 0...99, using: &random)){{/group}}{{/main}}{{/layout}}"
    try site.write("themes/tiny/templates/group.mustache", text)
    log.append("theme \(breaks)")
    return .files(content: [], themes: true)
  }

  private mutating func editFile() throws -> Set<String> {
    let path = pick(texts.keys.sorted().filter { $0 != "site.yaml" } + ["site.yaml"])
    switch Int.random(in: 0..<12, using: &random) {
    case 0 where path != "site.yaml": return try remove(path)
    case 1 where path != "site.yaml": return try rename(path)
    case 2: return try add()
    case 3: return try write(path, (texts[path] ?? "") + pick(Self.damages))
    case 4: return try write(path, Self.start[path] ?? texts[path] ?? "")
    case 5: return try write(path, (texts[path] ?? "").replacing("Words", with: pick(Self.words)))
    default: return try write(path, exchangeLine(of: texts[path] ?? ""))
    }
  }

  private static let damages = [
    "\n: : :\n", "\nnonsense: yes\n", "\n\nThe passcode is not 12 Elm Street.\n",
    "\n\nMeet at 4 Hidden Lane.\n", "\n\nhttps://meet.example.org/j/12345678\n", "\n[x](nowhere.md)\n",
    "\u{0}",
    "\ndraft: yes\n", "\ntimezone: Europe/Nowhere\n", "\ntimezone: Europe/Madrid\n", "\nshare: area-only\n",
  ]
  private static let words = ["Words", "Words and [a link](#a-start)", "Words ~~gone~~", "More **Words**"]

  /// One line of a file written anew, doubled or taken out.
  private mutating func exchangeLine(of text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = Int.random(in: lines.indices, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: lines.remove(at: index)
    case 1: lines.insert("# a note", at: index)
    case 2: lines.insert(lines[index], at: index)
    default: lines[index] += " x"
    }
    return lines.joined(separator: "\n")
  }

  private mutating func write(_ path: String, _ text: String) throws -> Set<String> {
    log.append("write \(path)")
    texts[path] = text
    try site.write("content/\(path)", text)
    return [path]
  }

  private mutating func remove(_ path: String) throws -> Set<String> {
    log.append("remove \(path)")
    texts[path] = nil
    try site.remove("content/\(path)")
    return [path]
  }

  private mutating func rename(_ path: String) throws -> Set<String> {
    let other = path.replacing(".", with: "-\(Int.random(in: 0..<3, using: &random)).", maxReplacements: 1)
    guard texts[other] == nil, let text = texts[path] else { return [] }
    return try remove(path).union(write(other, text))
  }

  private mutating func add() throws -> Set<String> {
    let number = Int.random(in: 0..<4, using: &random)
    return switch Int.random(in: 0..<3, using: &random) {
    case 0: try write("groups/new-\(number).yaml", TestSite.group("New \(number)", "topics: [health]\n"))
    case 1: try write("articles/new-\(number).md", TestSite.article("New \(number)"))
    default: try write("files/new-\(number).txt", "A file.\n")
    }
  }
}

import Mustache
import Synchronization
import TestSupport
import Testing

/// A thing that can be told from others, and counts how often it is asked for its name.
private final class Card: Sendable {
  let name: String
  let asked = Mutex(0)

  init(_ name: String) { self.name = name }
}

private struct CardView: Sendable {
  let card: Card

  static let type: ObjectType<CardView> = ObjectType(
    "card", "A card.",
    [
      .text("name", "its name") { view in
        view.card.asked.withLock { $0 += 1 }
        return view.card.name
      },
      .texts("tags", "two words") { _ in ["a", "b"] },
    ], identity: { ObjectIdentifier($0.card) })
}

private struct PageView: Sendable {
  let title: String
  let cards: [Card]

  static let type: ObjectType<PageView> = ObjectType(
    "page", "A page.",
    [
      .text("title", "its title") { $0.title },
      TemplateField.text("site", "the same on every page") { _ in "Site" }.shared,
      .list("cards", of: CardView.type, "its cards") { $0.cards.map(CardView.init) },
      .list("first-cards", of: CardView.type, "its cards") { $0.cards.map(CardView.init) },
      .list("pages", of: PageView.type, "pages within") { _ in [] },
    ])
}

@Suite struct MemoryTests {
  private let cards = [Card("Ada"), Card("Bo")]

  private func render(_ templates: [String: String], _ titles: [String], _ memory: FragmentMemory?) throws
    -> [String]
  {
    let library = library(templates)
    return try titles.map { title in
      var output: [UInt8] = []
      try library.render(
        "main", with: PageView.type(PageView(title: title, cards: cards)), into: &output, memory: memory)
      return String(decoding: output, as: UTF8.self)
    }
  }

  @Test func `a partial that needs its thing and shared values alone is rendered once`() throws {
    let pages = try render(
      [
        "main": "{{title}}{{#cards}}{{>card}}{{/cards}}",
        "card": "<p>{{name}}{{#tags}}{{.}}{{site}}{{/tags}}</p>",
      ],
      ["x", "y", "z"], FragmentMemory(leastBytes: 0))
    #expect(pages[2] == "z<p>AdaaSitebSite</p><p>BoaSitebSite</p>")
    #expect(cards.map { $0.asked.withLock(\.self) } == [1, 1])
  }

  @Test(arguments: [
    "<p>{{name}}{{title}}</p>", "<p>{{name}}{{#tags}}{{title}}{{/tags}}</p>", "{{>inner}}",
    "{{name}}{{^title}}{{/title}}{{#title}}{{.}}{{/title}}", "{{#pages}}{{/pages}}{{name}}{{title}}",
  ])
  func `a partial that asks what is around its thing is rendered for each page`(card: String) throws {
    let templates = [
      "main": "{{#cards}}{{>card}}{{/cards}}", "card": card, "inner": "<b>{{name}}</b>{{title}}",
    ]
    let pages = try render(templates, ["x", "y"], FragmentMemory(leastBytes: 0))
    #expect(pages == (try render(templates, ["x", "y"], nil)))
    #expect(pages[0].contains("x"))
    #expect(pages[1].contains("y"))
  }

  @Test func `fillings and indentation around a partial count`() throws {
    let templates = [
      "main": "{{#cards}}{{<frame}}{{$in}}{{title}}{{/in}}{{/frame}}\n  {{>card}}\n{{>card}}\n{{/cards}}",
      "frame": "[{{$in}}{{/in}}{{>card}}]", "card": "<i>{{name}}{{$in}}-{{/in}}</i>\n",
    ]
    let memory = FragmentMemory(leastBytes: 0)
    #expect(try render(templates, ["x", "y", "x"], memory) == (try render(templates, ["x", "y", "x"], nil)))
  }

  @Test(arguments: 1...6)
  func `random templates give the same with and without a memory`(seed: UInt64) throws {
    var random = Chance(seed: seed)
    let pieces = [
      "{{name}}", "{{title}}", "{{site}}", "{{>p}}", "{{>q}}", "{{#cards}}", "{{/cards}}", "{{#tags}}",
      "{{.}}",
      "{{/tags}}", "\n", "  ", "<p>", "{{$b}}", "{{/b}}", "{{<q}}{{$b}}{{title}}{{/b}}{{/q}}",
      "{{#first-cards}}{{>p}}{{/first-cards}}", "{{^title}}{{/title}}", "{{first-cards.count}}",
    ]
    func template() -> String {
      (0..<Int.random(in: 1..<9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
    for _ in 0..<200 {
      let templates = ["main": "{{#cards}}{{>p}}{{/cards}}" + template(), "p": template(), "q": template()]
      let memory = FragmentMemory(leastBytes: 0)
      let remembered = try? render(templates, ["x", "y", "", "x"], memory)
      let anew = try? render(templates, ["x", "y", "", "x"], nil)
      // A template without an end fails either way; only where it does so may differ.
      if let remembered, let anew { #expect(remembered == anew, "\(templates)") }
    }
  }
}

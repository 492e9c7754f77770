import Mustache
import TestSupport
import Testing

private struct Item: Sendable {
  let name: String

  static let type: ObjectType<Item> = ObjectType(
    "item", "An item.",
    [
      .text("name", "its name") { $0.name },
      .object("hidden", of: Item.type, "an object of a name that the page has too") { $0 },
    ])
}

private struct Words: Sendable {
  static let type: ObjectType<Words> = ObjectType(
    "words", "Words.",
    [
      .text("when", "with a letter to escape") { _ in "When & where" },
      .text("nothing", "an empty text") { _ in "" },
      .text("lines", "two lines") { _ in "one\ntwo" },
      .markup("icon", "HTML") { _ in Array("<svg/>".utf8) },
      .flag("yes", "yes") { _ in true },
      .number("seven", "a number") { _ in 7 },
      .text("name", "a name that items have too") { _ in "word" },
    ])
}

private struct Page: Sendable {
  let title: String

  static let type: ObjectType<Page> = ObjectType(
    "page", "A page.",
    [
      .text("title", "its title") { $0.title },
      .object("words", of: Words.type, "the same on all pages") { _ in Words() },
      .object("hidden", of: Words.type, "the same on all pages, but hidden within items") { _ in Words() },
      .list("items", of: Item.type, "some") { _ in [Item(name: "Ada"), Item(name: "Bo")] },
    ])
}

@Suite struct ConstantTests {
  private let constants: TemplateConstants = {
    var constants = TemplateConstants(for: [Page.type.schema])
    constants.add("words", Words.type(Words()))
    constants.add("hidden", Words.type(Words()))
    return constants
  }()

  private func render(_ library: TemplateLibrary, _ title: String = "x") throws -> String {
    String(decoding: try library.render("main", with: Page.type(Page(title: title))), as: UTF8.self)
  }

  @Test(arguments: [
    ("{{words.when}}, {{title}}", "When &amp; where, x"), ("{{{words.when}}}", "When & where"),
    ("{{words.icon}}{{words.seven}}{{words.yes}}", "<svg/>7true"),
    (
      "<p>{{words.when}}</p>{{#words.yes}}<b>{{words.seven}}</b>{{/words.yes}}",
      "<p>When &amp; where</p><b>7</b>"
    ),
    ("{{^words.nothing}}{{words.seven}}{{/words.nothing}}!", "7!"),
    ("{{#items}}{{words.seven}}{{name}}{{hidden.name}} {{/items}}", "7AdaAda 7BoBo "),
    ("{{#words}}{{when}}{{name}}{{/words}}", "When &amp; whereword"),
  ])
  func `filled templates render the same`(template: String, output: String) throws {
    let plain = library(["main": template])
    #expect(try render(plain) == output)
    #expect(try render(plain.filled(with: constants)) == output)
  }

  @Test(arguments: 1...8)
  func `random templates render the same when they are filled`(seed: UInt64) throws {
    var random = Chance(seed: seed)
    let pieces = [
      "{{words.when}}", "{{words.nothing}}", "{{words.lines}}", "{{{words.icon}}}", "{{words.seven}}",
      "{{hidden.when}}", "{{hidden.name}}", "{{title}}", "{{#items}}", "{{/items}}", "{{name}}", "{{>p}}",
      "\n  {{>p}}\n", "{{#words.yes}}", "{{/words.yes}}", "{{^words.nothing}}", "{{/words.nothing}}",
      "{{$b}}", "{{/b}}", "{{<q}}{{$b}}{{words.when}}<i>{{/b}}{{/q}}", "{{>q}}", "\n", "  ", "<p>", "text",
    ]
    func template() -> String {
      (0..<Int.random(in: 1..<10, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
    for _ in 0..<300 {
      let plain = library(["main": template(), "p": template(), "q": template()])
      let rendered = try? render(plain)
      let filled = try? render(plain.filled(with: constants))
      // A template without an end fails either way; only where it does so may differ.
      if let rendered, let filled { #expect(rendered == filled) }
    }
  }
}

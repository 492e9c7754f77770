import Diagnostics
import Mustache

/// A small world of typed values for the tests.
struct Person: Sendable {
  var name = "Ada"
  var age = 36
  var isMember = true
  var nickname: String? = nil
  var shoeSize: Int? = nil
  var about: [UInt8] = Array("<p>Hi</p>".utf8)
  var kind = "club"
  var friends: [Person] = []
  var home: Home? = nil

  static let type: ObjectType<Person> = ObjectType(
    "person", "Somebody.",
    [
      .text("name", "what she is called") { $0.name },
      .number("age", "in years") { $0.age },
      .flag("member", "whether she belongs to us") { $0.isMember },
      .optionalText("nickname", "what friends call her") { $0.nickname },
      .optionalNumber("shoe-size", "European") { $0.shoeSize },
      .markup("about", "her own words") { $0.about },
      .choice("kind", ["club", "forum"], "one of two") { $0.kind },
      .list("friends", of: Person.type, "whom she likes") { $0.friends },
      .texts("tags", "words | signs") { _ in ["a", "b"] },
      .optionalObject("home", of: Home.type, "where she lives") { $0.home },
    ])
}

struct Home: Sendable {
  var city = "Oslo"

  static let type: ObjectType<Home> = ObjectType(
    "home", "A place to live.",
    [
      .text("city", "its city") { $0.city },
      .object("mayor", of: Person.type, "who runs it") { _ in Person(name: "Bea") },
    ])
}

func library(_ templates: [String: String], format: TemplateFormat = .html) -> TemplateLibrary {
  TemplateLibrary(
    templates.sorted { $0.key < $1.key }.map { name, text in
      TemplateSource(
        name: name, path: "\(name).mustache", format: name.hasSuffix(".json") ? .json : format,
        text: Array(text.utf8))
    })
}

func render(_ text: String, _ value: Value = Person.type(Person()), format: TemplateFormat = .html) throws
  -> String
{
  String(decoding: try library(["main": text], format: format).render("main", with: value), as: UTF8.self)
}

extension DiagnosticLog {
  /// `line:column id`, sorted; the file too where it is not `main.mustache`.
  var summary: [String] {
    sorted.map { diagnostic in
      guard let position = diagnostic.position else { return diagnostic.id.rawValue }
      let file = position.path == "main.mustache" ? "" : "\(position.path):"
      return "\(file)\(position.line):\(position.column) \(diagnostic.id.rawValue)"
    }
  }
}

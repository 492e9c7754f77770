import Content
import Diagnostics
import Fields
import Foundation
import SiteBuild
import Testing

/// Every field that names a page, a file or a picture is looked at, also one that somebody adds later: the fields come from
/// the definitions by which content is read.
@Suite("Links and pictures in fields")
struct FieldLinkTests {
  /// The kinds whose files hold links, with the least that a file of theirs says.
  static let leastFile: [ContentKind: String] = [
    .site: """
    name: A
    url: https://a.example/
    timezone: Europe/Paris
    theme: tiny
    crisis:
      - name: L
        call: "112"
    """,
    .group: "name: A\nsummary: S\nby-appointment: yes", .place: "name: P\naddress:\n  city: C",
    .program: "name: P\nsummary: S", .article: "title: T\nsummary: S\ndate: 2026-01-01",
    .page: "title: T\nsummary: S",
  ]

  /// What a record needs beside one of its fields, where its required fields are not all.
  static let company: [String: [String]] = ["meeting": ["every: tuesday", "at: 7 pm", "for: 60 minutes"]]

  /// These say by themselves that no path of the site will do.
  static let forOtherSites: [String: DiagnosticID] = ["site.url": .badValue, "site.quick-exit.to": .badLink]

  /// A way to a field: its kind of file, and the lines that write `/nope/` there.
  struct Place: CustomStringConvertible, Sendable {
    let kind: ContentKind
    let description: String
    let lines: [String]
  }

  static let places: [Place] = leastFile.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { kind in
    links(in: kind.shape, "\(kind)").map { Place(kind: kind, description: $0.name, lines: $0.lines) }
  }

  /// The link fields of a shape, each with the lines that stand behind the field of that shape, deeper ones indented.
  private static func links(in shape: Shape, _ name: String) -> [(name: String, lines: [String])] {
    switch shape {
    case .text(let form): form.name == "link" ? [(name, ["/nope/"])] : []
    case .record(let definition):
      definition.fields.flatMap { field in
        links(in: field.shape, "\(name).\(field.name)").map { link in
          var lines = company[definition.name] ?? []
          for other in definition.fields
          where name.contains(".") && other.isRequired && other.name != field.name {
            lines += other.exampleLines ?? []
          }
          return (link.name, lines + written(field.name, link.lines))
        }
      }
    case .list(let item):
      links(in: item, name).map { link in
        (link.name, link.lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 })
      }
    case .mapping(let key, let value): links(in: value, name).map { ($0.name, written(key, $0.lines)) }
    case .translated(let shape), .notation(_, let shape): links(in: shape, name)
    case .either(let shapes): shapes.flatMap { links(in: $0, name) }
    case .reference, .number, .yesNo, .choice: []
    }
  }

  private static func written(_ name: String, _ lines: [String]) -> [String] {
    lines == ["/nope/"] ? ["\(name): /nope/"] : ["\(name):"] + lines.map { "  " + $0 }
  }

  @Test("A field that leads nowhere is an error at its place", arguments: places)
  func everyField(place: Place) async throws {
    var lines: [String] = []
    var isSkipping = false
    for line in (Self.leastFile[place.kind] ?? "").split(separator: "\n").map(String.init) {
      let key = place.lines[0].prefix { $0 != ":" } + ":"
      if !line.hasPrefix(" ") { isSkipping = line.hasPrefix(key) }
      if !isSkipping { lines.append(line) }
    }
    lines += place.lines
    let text = lines.joined(separator: "\n") + "\n"
    let path = place.kind.folder.map { "\($0)/a.\(place.kind.ending)" } ?? "site.yaml"
    let site = try TestSite([path: place.kind.isMarkdown ? "---\n\(text)---\nText.\n" : text])
    let line = try #require(lines.firstIndex { $0.hasSuffix("/nope/") })
    let column = lines[line].count - "/nope/".count + 1
    let id = Self.forOtherSites[place.description] ?? .deadLink
    let expected = "\(path):\(line + (place.kind.isMarkdown ? 2 : 1)):\(column) \(id.rawValue)"
    let found = site.places(try await site.build { $0.output = nil }).filter {
      $0.hasSuffix(" \(id.rawValue)")
    }
    #expect(found == [expected], "\(text)")
  }

  @Test("The fields are found in the definitions")
  func fieldsAreFound() {
    let names = Self.places.map(\.description)
    for name in [
      "article.image", "group.contact.chat", "group.schedule.moved.online.link", "place.image",
      "program.defaults.registration.link", "program.source.url", "site.crisis.link", "site.menu",
      "site.menu.link", "site.organization.logo",
    ] { #expect(names.contains(name), "\(name)") }
  }

  @Test("What a dead link or picture says, and what to write instead", arguments: messages)
  func message(text: String, message: String) async throws {
    let site = try TestSite([
      "pages/about.md": "---\ntitle: T\nsummary: S\n---\n\(text)\n", "files/circle.jpg": "x",
      "files/rooms/blue.jpg": "x",
    ])
    let root = site.folder.path + "/"
    let found = try await site.build { $0.output = nil }.diagnostics.map { diagnostic in
      "\(diagnostic.message) | \((diagnostic.help ?? "").replacing(root, with: ""))"
    }
    #expect(found == [message])
  }

  static let messages = [
    (
      "![a](/circle.jpg) ![b](../files/rooms/blue.jpg) [c](/circle.jpg) [d](/circle.jpg/)",
      dead("/circle.jpg/")
    ),
    ("![a](/hall.jpg)", "there is no picture at /hall.jpg | put the picture into content/files/hall.jpg"),
    (
      "![a](/rooms/tall-windows.jpg)",
      "there is no picture at /rooms/tall-windows.jpg | put the picture into content/files/rooms/tall-windows.jpg"
    ),
    ("![a](/circel.jpg)", "there is no picture at /circel.jpg | did you mean ‘/circle.jpg’?"),
    (
      "![a](/files/hall.jpg)",
      "there is no picture at /files/hall.jpg | put the picture into content/files/hall.jpg and write /hall.jpg"
    ),
    (
      "![a](/files/circle.jpg)",
      "files/circle.jpg is published without ‘files’ in its address | write it as: /circle.jpg"
    ),
    (
      "![a](hall.jpg)",
      "there is no picture ‘pages/hall.jpg’ | put the picture into content/files/hall.jpg and write /hall.jpg"
    ),
    ("![a](circle.jpg)", "there is no picture ‘pages/circle.jpg’ | write it as: /circle.jpg"),
    ("![a](rooms/bleu.jpg)", "there is no picture ‘pages/rooms/bleu.jpg’ | did you mean ‘/rooms/blue.jpg’?"),
    (
      "![a](../files/hall.jpg)",
      "there is no picture ‘files/hall.jpg’ | put the picture into content/files/hall.jpg and write /hall.jpg"
    ),
    (
      "![a](about.md)",
      "‘pages/about.md’ is no picture | write the path of a file of files/, such as /hall.jpg"
    ),
    ("![a](#x)", "a place on the page is no picture | write the path of a file of files/, such as /hall.jpg"),
    (
      "![a](/groups/)",
      "/groups/ is a page, not a picture | write the path of a file of content/files/, such as /hall.jpg"
    ),
    (
      "![a](C:\\Users\\me\\hall.jpg)",
      "‘C:\\Users\\me\\hall.jpg’ is a place on one computer, where no visitor can look"
        + " | put the file into content/files/hall.jpg and write /hall.jpg"
    ),
    ("[a](/abuot/)", "the site has no page at /abuot/ | did you mean ‘/about/’?"),
  ]

  private static func dead(_ path: String) -> String {
    "the site has no page at \(path) | did you mean ‘/circle.jpg’?"
  }

  @Test("What is not shown is not looked for: a draft, and a link told on registration alone")
  func unpublished() async throws {
    let site = try TestSite([
      "groups/a.yaml": TestSite.group(
        "A", "online:\n  link: /nope/\n  share: on-registration\nregistration:\n  how: Ask."),
      "groups/b.yaml": TestSite.group("B", "draft: yes\nregistration:\n  link: /nope/"),
    ])
    #expect(site.places(try await site.build { $0.output = nil }) == [])
  }

  @Test("A field of a program’s defaults is reported once, however many groups take it")
  func defaults() async throws {
    let program = "---\nname: P\nsummary: S\ndefaults:\n  registration:\n    link: /nope/\n---\n"
    let site = try TestSite([
      "programs/p.md": program, "groups/a.yaml": TestSite.group("A", "program: p"),
      "groups/b.yaml": TestSite.group("B", "program: p"),
    ])
    #expect(site.places(try await site.build { $0.output = nil }) == ["programs/p.md:6:11 dead-link"])
  }

  @Test("A slug in the menu that names no page is reported")
  func menu() async throws {
    let site = try TestSite(["site.yaml": TestSite.siteFile + "\nmenu:\n  - groups\n  - nobody\n"])
    #expect(site.places(try await site.build { $0.output = nil }) == ["site.yaml:10:5 dead-link"])
  }
}

import Content
import ContentSchema
import Foundation
import Testing

/// The schemas of the sample site's content, and what they make of its files.
@Suite(
  "JSON Schema of content",
  .enabled(
    if: SchemaOracle.isThere || ProcessInfo.processInfo.environment["CI"] != nil,
    "needs Python with jsonschema and PyYAML"))
struct SchemaTests {
  static let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content")
    .standardized.path

  static func names() async -> ContentNames { await ContentNames(ContentSource(folder: content)) }

  @Test("Every file of the sample site is valid, however an editor resolves its scalars")
  func sampleSite() async throws {
    let names = await Self.names()
    var files: [String] = []
    var questions: [SchemaOracle.Question] = []
    for kind in ContentKind.allCases {
      let original = ContentSchema(kind, names: names).text
      let translation = ContentSchema(kind, names: names, version: .translation).text
      let folder = kind.folder.map { "\(Self.content)/\($0)" } ?? Self.content
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
        let parts = name.split(separator: ".")
        guard let ending = parts.last, ending == kind.ending, kind.folder != nil || parts[0] == kind.rawValue
        else { continue }
        files.append(name)
        questions.append(
          .init(
            schema: parts.count == 2 ? original : translation,
            text: try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8),
            isMarkdown: kind.isMarkdown))
      }
    }
    #expect(files.count > 80)
    for (file, answers) in zip(files, try SchemaOracle.areValid(questions)) {
      #expect(answers == [true, true, true], "\(file)")
    }
  }

  @Test("What the reader accepts of a form, the schema accepts too")
  func accepts() async throws {
    let schema = ContentSchema(.group, names: await Self.names()).text
    let answers = try SchemaOracle.areValid(
      Self.accepted.map { .init(schema: schema, text: "name: A\nsummary: S\n\($0)\n", isMarkdown: false) })
    for (group, answer) in zip(Self.accepted, answers) { #expect(answer == [true, true, true], "\(group)") }
  }

  static let accepted = [
    "by-appointment: Yes", "by-appointment: \"no\"\nhours: always",
    "hours: [{every: weekday, at: 9:00, to: 17:00}]",
    "schedule: [{every: day, at: 19:00, for: 1 h 30 min}]",
    "schedule: [{every: day, at: noon, to: midnight}]",
    "schedule: [{every: \"mon, wed\", at: 7 PM, for: 90 min}]",
    "schedule: [{on: 2026-12-05, at: 7.30 p.m., to: \"24:00\"}]",
    "schedule: [{on: [2026-12-05, 2026-12-12], at: 07:00, for: 60 minutes}]",
    "schedule: [{rrule: FREQ=WEEKLY, at: 7 pm, for: 1.5 hours, from: 2026-01-01}]",
    "kind: sober-living", "status: ended", "program: online-groups",
    "by-appointment: yes\nplaces-in-group: \"12\"",
    "by-appointment: yes\nlanguages: [no, en, es-MX]", "by-appointment: yes\ncost: 5",
    "by-appointment: yes\nusual-size: 12",
    "by-appointment: yes\nregistration: {required: yes, by: form}",
    "by-appointment: yes\nregistration: {required: no}",
    "by-appointment: yes\neligibility: {age: 18+, here-for: [myself, partner], veteran: yes, note: Hello}",
    "by-appointment: yes\neligibility: {any-of: [{age: 13-17}, {none-of: [{veteran: no}]}]}",
    "by-appointment: yes\nparticipation: optional",
    "by-appointment: yes\nparticipation: {recorded: no, name: any}",
    "by-appointment: yes\nplace: wrenfield-community-hall",
    "by-appointment: yes\nplace: {at: confidential-east, share: area-only}",
    "by-appointment: yes\ncontact: {phone: \"988\", hours: 9 to 5}",
    "by-appointment: yes\ncontact: {phone: 6035550100}",
    "by-appointment: yes\ndetails: {Parking: behind the hall, Floor: 2}",
  ]

  @Test("What a schema can know to be wrong, it refuses, as editors of today resolve scalars")
  func refuses() async throws {
    let names = await Self.names()
    let answers = try SchemaOracle.areValid(
      Self.refused.map {
        .init(schema: ContentSchema($0.0, names: names).text, text: $0.1, isMarkdown: false)
      })
    for ((_, text), answer) in zip(Self.refused, answers) { #expect(answer[1] == false, "\(text)") }
  }

  static let refused: [(ContentKind, String)] =
    [
      "", "tpoics: [grief]", "status: closed", "kind: meeting", "verified: in june", "discreet: maybe",
      "languages: [english language]", "agreements: be kind", "cost: [free]", "topics: [no-such-topic]",
      "program: p",
      "place: p", "articles: [x]", "groups: [x]", "program: Online Groups", "eligibility: {years: 18+}",
      "eligibility: adults", "eligibility: {here-for: you}", "contact: {phone: call me}",
      "contact: {email: me at home}",
      "places-in-group: 0", "places-in-group: many", "details: parking behind the hall",
      "schedule: [{note: Hello}]", "schedule: [{every: tuesday, on: 2026-12-01, at: 7 pm, for: 1 hour}]",
      "schedule: [{every: tuesday, at: 7 pm, for: 1 hour, to: 8 pm}]",
      "schedule: [{every: tuesday, at: seven, for: 1 hour}]",
      "schedule: [{every: tuesday, at: 7 pm, for: an hour}]",
      "schedule: [{every: tuesday, at: 7 pm, for: 1 hour, moved: [{date: 2026-12-22}]}]",
    ].map {
      (
        .group,
        "name: A\nsummary: S\n\($0.isEmpty || $0.hasPrefix("schedule") ? "" : "by-appointment: yes\n")\($0)\n"
      )
    }
    + [
      (.group, "by-appointment: yes\n"), (.site, "name: A\n"),
      (.site, "name: A\nurl: u\ntimezone: E/P\ncrisis: [{name: L}]\n"),
      (.topics, "a: {name: A, parent: zzz}\n"), (.audiences, "a: {name: A, parent: health}\n"),
      (.closures, "a: 2026-12-25\n"), (.closures, "[{why: Rest}]\n"),
      (.closures, "[{on: 2026-12-25, every-year: 12-25}]\n"),
      (.place, "name: P\naddress: {region: NH}\n"), (.place, "name: P\naddress: {city: C}\nlatitude: 43.5\n"),
      (.place, "name: P\naddress: {city: C}\nlatitude: 143\nlongitude: 1\n"),
      (.article, "title: T\nsummary: S\n"),
      (.program, "name: P\nsummary: S\ndefaults: {name: N}\n"), (.eligibility, "a: {ask: A, type: text}\n"),
    ]

  @Test("A translation's schema knows only what is translated")
  func translation() async throws {
    let schema = ContentSchema(.group, names: await Self.names(), version: .translation).text
    let answers = try SchemaOracle.areValid(
      [
        "name: Los martes\n", "schedule: [{id: tuesday-1900, note: Hola}]\n", "status: open\n",
        "schedule: [{at: 7 pm}]\n",
      ]
      .map { .init(schema: schema, text: $0, isMarkdown: false) })
    #expect(answers.map { $0[1] } == [true, true, false, false])
  }

  @Test("A site without vocabularies gets schemas that accept any slug")
  func emptySite() async throws {
    let site =
      "name: A\nurl: https://a.example\ntimezone: Europe/Paris\ncrisis:\n  - name: L\n    call: \"112\"\n"
    let names = await ContentNames(ContentSource(texts: ["site.yaml": site]))
    let schema = ContentSchema(.group, names: names).text
    let answers = try SchemaOracle.areValid([
      .init(
        schema: schema, text: "name: A\nsummary: S\nby-appointment: yes\ntopics: [a]\n", isMarkdown: false),
      .init(
        schema: schema, text: "name: A\nsummary: S\nby-appointment: yes\ntopics: [A B]\n", isMarkdown: false),
    ])
    #expect(answers == [[true, true, true], [false, false, false]])
  }

  @Test("A confidential place is offered by its slug alone")
  func confidentialPlace() async throws {
    let text = ContentSchema(.group, names: await Self.names()).text
    #expect(text.contains("confidential-east"))
    let place = try String(contentsOfFile: "\(Self.content)/places/confidential-east.yaml", encoding: .utf8)
    let name = try #require(place.split(separator: "\n").first { $0.hasPrefix("name: ") }).dropFirst(
      "name: ".count)
    #expect(!text.contains(name))
  }
}

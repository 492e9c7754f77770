import Content
import Diagnostics
import Fields
import Testing

@Suite("Examples of fields")
struct FieldExampleTests {
  /// What an example may leave to a site that it does not know.
  static let leftToSite: Set<DiagnosticID> = [
    .unknownReference, .deadLink, .unknownQuestion, .fieldsConflict, .missingField, .outOfDate, .badDate,
    .scheduleOver, .missingImageText, .languageNotListed,
  ]

  static let minimal: [ContentKind: String] = [
    .group: "name: A\nsummary: S\nby-appointment: yes", .place: "name: P\naddress:\n  city: C",
    .program: "name: P\nsummary: S", .article: "title: T\nsummary: S\ndate: 2026-01-01",
    .page: "title: T\nsummary: S",
    .site:
      "name: A\nurl: https://a.example/\ntimezone: Europe/Paris\ncrisis:\n  - name: L\n    call: \"112\"",
  ]

  @Test(
    "Each example of a field is read without an error",
    arguments: [.site, .program, .group, .place, .article, .page] as [ContentKind])
  func examplesAreRead(kind: ContentKind) async throws {
    let definition = try #require(kind.shape.definition)
    let minimal = try #require(Self.minimal[kind])
    for field in definition.fields {
      guard let lines = field.exampleLines else { continue }
      // The field in place of the one that the least file has.
      var fields = ""
      var isSkipping = false
      for line in minimal.split(separator: "\n") {
        if !line.hasPrefix(" ") { isSkipping = line.hasPrefix("\(field.name):") }
        if !isSkipping { fields += line + "\n" }
      }
      fields += lines.joined(separator: "\n") + "\n"
      let text = kind.isMarkdown ? "---\n\(fields)---\nText.\n" : fields
      let path = kind.folder.map { "\($0)/a.\(kind.ending)" } ?? "site.yaml"
      let result = try await load([path: text])
      let errors = result.log.sorted.filter { $0.severity == .error && !Self.leftToSite.contains($0.id) }
      #expect(errors.map { "\($0.line): \($0.message)" } == [], "\(field.name)")
    }
  }

  @Test("Every field has an example, or is written as one of a few words", arguments: ContentKind.allCases)
  func everyFieldHasAnExample(kind: ContentKind) {
    var missing: [String] = []
    check(kind.shape, "\(kind)", &missing)
    #expect(missing == [])
  }

  private func check(_ shape: Shape, _ place: String, _ missing: inout [String]) {
    switch shape {
    case .record(let definition):
      for field in definition.fields {
        if field.example == nil { missing.append("\(place).\(field.name)") }
        check(field.shape, "\(place).\(field.name)", &missing)
      }
    case .list(let shape), .mapping(_, let shape), .translated(let shape), .notation(_, let shape):
      check(shape, place, &missing)
    case .either(let shapes): for shape in shapes { check(shape, place, &missing) }
    case .text, .reference, .number, .yesNo, .choice: break
    }
  }
}

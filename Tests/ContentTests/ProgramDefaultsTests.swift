import Diagnostics
import Fields
import Language
import Testing
import YAML

@testable import Content

/// What a group takes from its program's `defaults`.
@Suite("Defaults of a program")
struct ProgramDefaultsTests {
  /// Each field that defaults may hold, with a value.
  private static let every = """
    kind: drop-in
    status: paused
    reopens: 2027-01-01
    topics: [work]
    audiences: [men]
    features: [captions]
    languages: [en]
    interpretation: [es]
    format: hybrid
    place: hall
    online: {platform: Zoom}
    area: The valley
    timezone: Europe/Paris
    schedule: [{every: tuesday, at: 7 pm, for: 1 hour}]
    times: {share: public}
    hours: always
    by-appointment: yes
    eligibility: {age: 18+}
    registration: {by: phone}
    participation: optional
    cost: free
    places-in-group: 12
    usual-size: 5 to 10
    facilitators: [{name: Bea}]
    outline: [{what: Talk}]
    agreements: [Be kind]
    content-note: We speak of loss.
    details: {Parking: behind the hall}
    notice: {say: Hello}
    contact: {email: a@example.org}
    verified: 2026-11-01
    updated: 2026-11-02
    articles: [x]
    groups: [y]
    discreet: yes
    partners: no
    draft: yes
    image: /x.jpg
    image-alt: A hall
    about: Come in.

    """

  /// The fields of the descriptor that name one group and no other.
  private static let own: Set<String> = ["name", "summary", "id", "program", "aliases"]

  @Test("A group that has no field of its own takes each of its program's")
  func everyField() throws {
    var log = DiagnosticLog()
    let mapping = try #require(YAMLReader.read(Array(Self.every.utf8), path: "p.md").mapping)
    let names = GroupFields.defaults.fields.map(\.name)
    #expect(mapping.entries.map(\.key).sorted() == names.sorted(), "the text above has every field")
    let read = Kind<GroupDescriptor>.groupDefaults.read(
      FieldInput(.mapping(mapping), language: .english), &log)
    let defaults = try #require(read)
    #expect(log.sorted.map(\.message) == [])
    #expect(Self.missing(in: defaults) == Self.own, "what the text says is read")
    #expect(Self.missing(in: GroupDescriptor().filled(from: defaults)) == Self.own, "and taken over")
  }

  /// The fields of a descriptor that hold nothing.
  private static func missing(in group: GroupDescriptor) -> Set<String> {
    var names: Set<String> = []
    for child in Mirror(reflecting: group).children {
      let value = Mirror(reflecting: child.value)
      if value.displayStyle == .optional, value.children.isEmpty { names.insert(child.label ?? "") }
    }
    return names
  }
}

import Content
import Diagnostics
import Testing

/// One mistake in an otherwise good tree, and where it is reported.
struct Mistake: CustomTestStringConvertible, Sendable {
  let what: String
  let texts: [String: String]
  let expected: [String]

  init(_ what: String, _ texts: [String: String], _ expected: String...) {
    self.what = what
    self.texts = texts
    self.expected = expected
  }

  var testDescription: String { what }
}

@Suite("Mistakes in content")
struct MistakeTests {
  @Test("Each mistake in a group is reported once, at its line and column", arguments: groups)
  func inGroups(mistake: Mistake) async throws {
    let found = try await problems(mistake.texts)
    #expect(found == mistake.expected)
  }

  @Test("Each mistake in another file is reported once, at its line and column", arguments: others)
  func inOthers(mistake: Mistake) async throws {
    let found = try await problems(mistake.texts)
    #expect(found == mistake.expected)
  }

  static func group(_ what: String, _ fields: String, _ expected: String...) -> Mistake {
    var mistake = Mistake(what, ["groups/a.yaml": minimalGroup + fields])
    mistake = Mistake(what, mistake.texts, expected)
    return mistake
  }

  static let groups: [Mistake] = [
    Mistake("an empty file", ["groups/a.yaml": ""], "groups/a.yaml empty-file"),
    Mistake(
      "no name and no summary", ["groups/a.yaml": "by-appointment: yes\n"],
      "groups/a.yaml:1:1 missing-field", "groups/a.yaml:1:1 missing-field"),
    Mistake(
      "an empty name is not missing too", ["groups/a.yaml": "name:\nsummary: S\nby-appointment: yes\n"],
      "groups/a.yaml:1:1 empty-value"),
    Mistake(
      "nothing says when it meets", ["groups/a.yaml": "name: A\nsummary: S\n"],
      "groups/a.yaml:1:1 missing-field"),
    Mistake(
      "an empty schedule is not missing too", ["groups/a.yaml": "name: A\nsummary: S\nschedule:\n"],
      "groups/a.yaml:3:1 empty-value"),
    Mistake(
      "a schedule of one bad entry is not missing too",
      [
        "groups/a.yaml": "name: A\nsummary: S\nschedule:\n  - every: tuesdya\n    at: 7 pm\n    for: 1 hour\n"
      ],
      "groups/a.yaml:4:12 bad-schedule"),
    group("an unknown field", "tpoics: [grief]\n", "groups/a.yaml:4:1 unknown-key"),
    group("a field twice", "cost: free\ncost: 5 dollars\n", "groups/a.yaml:5:1 duplicate-key"),
    group("a status that is none", "status: closed\n", "groups/a.yaml:4:9 bad-value"),
    group("a kind that is none", "kind: meeting\n", "groups/a.yaml:4:7 bad-value"),
    group("reopens without paused", "reopens: 2027-01-01\n", "groups/a.yaml:4:10 fields-conflict"),
    group("a day that does not exist", "verified: 2026-02-30\n", "groups/a.yaml:4:11 bad-date"),
    group("neither yes nor no", "discreet: maybe\n", "groups/a.yaml:4:11 bad-value"),
    group("a language that is none", "languages: [english language]\n", "groups/a.yaml:4:13 bad-value"),
    group("text where a list is expected", "agreements: be kind\n", "groups/a.yaml:4:13 wrong-shape"),
    group("a list where text is expected", "cost: [free]\n", "groups/a.yaml:4:7 wrong-shape"),
    group("a time zone that is none", "timezone: America/New_Yrok\n", "groups/a.yaml:4:11 bad-time-zone"),
    group("a topic that is none", "topics: [grief]\n", "groups/a.yaml:4:10 unknown-reference"),
    group("a program that is none", "program: p\n", "groups/a.yaml:4:10 unknown-reference"),
    group("a place that is none", "place: p\n", "groups/a.yaml:4:8 unknown-reference"),
    group("an article that is none", "articles: [x]\n", "groups/a.yaml:4:12 unknown-reference"),
    group("a group that is none", "groups: [x]\n", "groups/a.yaml:4:10 unknown-reference"),
    group("a slug with capitals", "program: Online Groups\n", "groups/a.yaml:4:10 bad-value"),
    group(
      "a hybrid group with a link alone", "format: hybrid\nonline:\n  platform: Zoom\n",
      "groups/a.yaml:4:9 fields-conflict"),
    group("an in-person group without a place", "format: in-person\n", "groups/a.yaml:4:9 fields-conflict"),
    group("a question that is none", "eligibility:\n  age: 18+\n", "groups/a.yaml:5:3 unknown-question"),
    group("a rule that is text", "eligibility: adults\n", "groups/a.yaml:4:14 bad-rule"),
    group(
      "a link to a script", "registration:\n  link: javascript:alert(1)\n", "groups/a.yaml:5:9 unsafe-link"),
    group("a link to nothing", "about: See [this](x.yaml).\n", "groups/a.yaml:4:12 dead-link"),
    group(
      "a picture of another site", "image: https://example.com/x.jpg\nimage-alt: A hall\n",
      "groups/a.yaml:4:8 remote-image"),
    group("a picture without words", "image: /x.jpg\n", "groups/a.yaml:4:8 missing-image-text (warning)"),
    group("a telephone number that is none", "contact:\n  phone: call me\n", "groups/a.yaml:5:10 bad-value"),
    group(
      "an e-mail address that is none", "contact:\n  email: me at home\n", "groups/a.yaml:5:10 bad-value"),
    group(
      "a notice that ends before it begins", "notice:\n  say: Hi\n  from: 2026-02-01\n  until: 2026-01-01\n",
      "groups/a.yaml:7:3 bad-date"),
    group("hours for a support group", "hours: always\n", "groups/a.yaml:4:8 fields-conflict (warning)"),
    group("too many in a group", "places-in-group: 0\n", "groups/a.yaml:4:18 bad-value"),
    group(
      "a listing verified in the future", "verified: 2027-01-01\n", "groups/a.yaml:4:11 bad-date (warning)"),
    group(
      "a listing verified long ago", "verified: 2026-01-01\n", "groups/a.yaml:4:11 out-of-date (warning)"),
    group(
      "registration by form without one", "registration:\n  bring: [A cup]\n  by: form\n",
      "groups/a.yaml:6:7 missing-field (warning)"),
    group(
      "a way in on registration without registration", "online:\n  share: on-registration\n",
      "groups/a.yaml:5:10 missing-field (warning)"),
    group(
      "times on registration without registration", "times:\n  share: on-registration\n",
      "groups/a.yaml:5:10 missing-field (warning)"),
    group(
      "a meeting's way in on registration without registration",
      "schedule:\n  - every: tuesday\n    at: 7 pm\n    for: 1 hour\n    online:\n      share: on-registration\n",
      "groups/a.yaml:9:14 missing-field (warning)"),
    group("details that are text", "details: parking behind the hall\n", "groups/a.yaml:4:10 wrong-shape"),
    group(
      "a meeting without anything", "schedule:\n  - note: Hello\n",
      "groups/a.yaml:5:5 missing-field", "groups/a.yaml:5:5 missing-field", "groups/a.yaml:5:5 missing-field"),
    group(
      "every and on", "schedule:\n  - every: tuesday\n    on: 2026-12-01\n    at: 7 pm\n    for: 1 hour\n",
      "groups/a.yaml:6:5 fields-conflict"),
    group(
      "for and to", "schedule:\n  - every: tuesday\n    at: 7 pm\n    for: 1 hour\n    to: 8 pm\n",
      "groups/a.yaml:8:5 fields-conflict"),
    group(
      "two meetings of one time",
      "schedule:\n  - every: tuesday\n    at: 7 pm\n    for: 1 hour\n  - every: tuesday\n    at: 7 pm\n    for: 2 hours\n",
      "groups/a.yaml:8:5 duplicate-id"),
    group(
      "an interval without a start",
      "schedule:\n  - every: other tuesday\n    at: 7 pm\n    for: 1 hour\n",
      "groups/a.yaml:5:12 bad-schedule"),
    group(
      "a room without a place",
      "schedule:\n  - every: tuesday\n    at: 7 pm\n    for: 1 hour\n    room: Room 12\n",
      "groups/a.yaml:8:11 fields-conflict"),
    group(
      "a move that changes nothing",
      "schedule:\n  - every: tuesday\n    at: 7 pm\n    for: 1 hour\n    moved:\n      - date: 2026-12-22\n",
      "groups/a.yaml:9:9 missing-field"),
    group(
      "a topic twice", "articles: [b, b]\n",
      "groups/a.yaml:4:12 unknown-reference", "groups/a.yaml:4:15 duplicate-id (warning)"),
  ]
}

extension Mistake {
  fileprivate init(_ what: String, _ texts: [String: String], _ expected: [String]) {
    self.what = what
    self.texts = texts
    self.expected = expected
  }
}

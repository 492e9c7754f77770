import Content
import Diagnostics
import Testing

/// What `waymark check` says of listings that leave a visitor at a loss.
@Suite("Listings read over")
struct ListingCheckTests {
  private static let schedule = "schedule:\n  - every: tuesday\n    at: 7 pm\n    for: 60 minutes\n"
  private static let listing = "name: Evening Circle\nsummary: For everybody.\n"
  private static let hall = ["places/hall.yaml": minimalPlace, "places/annex.yaml": minimalPlace]

  private func found(_ texts: [String: String]) async throws -> [String] {
    try await load(texts, examines: true).lines.filter {
      $0.contains("no-way-in") || $0.contains("duplicate-group")
    }
  }

  @Test(
    "A group that meets and does not say where is told of",
    arguments: [
      (schedule, "groups/a.yaml:4:12 no-way-in (warning)"),
      (schedule + "contact:\n  email: hello@example.org\n", "groups/a.yaml:4:12 no-way-in (warning)"),
      (schedule + "registration:\n  required: no\n", "groups/a.yaml:4:12 no-way-in (warning)"),
      (
        schedule.replacing("60 minutes\n", with: "60 minutes\n    place: hall\n") + """
            - every: friday
              at: 7 pm
              for: 60 minutes
          """, "groups/a.yaml:8:12 no-way-in (warning)"
      ),
    ])
  func noWayIn(fields: String, line: String) async throws {
    let texts = Self.hall.merging(["groups/a.yaml": Self.listing + fields]) { $1 }
    #expect(try await found(texts) == [line])
  }

  @Test(
    "A group that says how one gets in, or keeps it to those who ask, is left alone",
    arguments: [
      "place: hall\n", "online:\n  platform: Zoom\n", "area: The valley\n", "format: online\n",
      "registration:\n  by: referral\n  how: Ask your doctor.\n", "times:\n  share: on-registration\n",
      "by-appointment: yes\n", "discreet: yes\n", "kind: helpline\n", "status: ended\n", "draft: yes\n",
      "program: p\n", "place: nowhere\n", "format: hybird\n",
    ])
  func wayIn(fields: String) async throws {
    let program = "---\nname: P\nsummary: S\ndefaults:\n  place: hall\n---\n"
    let texts = ["groups/a.yaml": Self.listing + Self.schedule + fields, "programs/p.md": program]
    #expect(try await found(texts.merging(Self.hall) { $1 }) == [])
  }

  @Test("A schedule of a program’s defaults is told of at each group that takes it")
  func defaults() async throws {
    let program =
      "---\nname: P\nsummary: S\ndefaults:\n  "
      + Self.schedule.dropLast().replacing("\n", with: "\n  ") + "\n---\n"
    let texts = ["groups/a.yaml": Self.listing + "program: p\n", "programs/p.md": program]
    #expect(try await found(texts) == ["groups/a.yaml:1:1 no-way-in (warning)"])
  }

  @Test(
    "A copied file is told of at the later one, by slug",
    arguments: [
      ("evening", "evening-copy", "groups/evening-copy.yaml"), ("b", "a", "groups/b.yaml"),
      ("a", "a-2", "groups/a-2.yaml"),
    ])
  func duplicate(first: String, second: String, told: String) async throws {
    let text = Self.listing + Self.schedule + "place: hall\n"
    let texts = ["groups/\(first).yaml": text, "groups/\(second).yaml": text].merging(Self.hall) { $1 }
    #expect(try await found(texts) == ["\(told):1:1 duplicate-group (warning)"])
  }

  @Test("Small letters and blanks make no other name, and the other file is named")
  func sameName() async throws {
    let text = Self.listing + Self.schedule + "area: Here\n"
    let copy = text.replacing("Evening Circle", with: "\"evening  circle \"")
    let site = minimalSite.replacing(", es]", with: "]")
    let texts = ["site.yaml": site, "groups/a.yaml": text, "groups/b.yaml": copy]
    let result = try await load(texts, examines: true)
    #expect(
      result.messages == [
        "this group has the name, the times and the place of content/groups/a.yaml | "
          + "if it is a copy, say what is different or delete the file; if both meet, give them different names"
      ])
  }

  @Test(
    "Groups that visitors can tell apart are left alone, and so is what lists do not show",
    arguments: [
      ("Evening Circle", "Morning Circle"), ("tuesday", "monday"), ("7 pm", "8 pm"), ("hall", "annex"),
      ("place: hall", "area: Here"), ("place: hall", "place: hall\nstatus: ended"),
      ("place: hall", "place: hall\ndraft: yes"),
    ])
  func distinct(text: String, other: String) async throws {
    let first = Self.listing + Self.schedule + "place: hall\n"
    let texts = ["groups/a.yaml": first, "groups/b.yaml": first.replacing(text, with: other)]
    #expect(try await found(texts.merging(Self.hall) { $1 }) == [])
  }
}

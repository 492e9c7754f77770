import Content
import Diagnostics
import Scheduling
import Testing

/// The exact words of what people meet most.
@Suite("Messages")
struct MessageTests {
  @Test("A message says what is wrong, its help what to write", arguments: cases)
  func message(fields: String, message: String) async throws {
    let result = try await load([
      "groups/a.yaml": minimalGroup + fields, "groups/first-steps.yaml": minimalGroup,
      "topics.yaml": "grief: Grief\n", "places/town-hall.yaml": minimalPlace,
      "pages/about.md": "---\ntitle: T\nsummary: S\n---\nText.\n",
    ])
    #expect(result.messages == [message])
  }

  static let cases = [
    (
      "tpoics: [grief]\n",
      "‘tpoics’ is not a field of group | did you mean ‘topics’?"
    ),
    ("topics: [greif]\n", "topics.yaml has no ‘greif’ | did you mean ‘grief’?"),
    (
      "topics: [money]\n",
      "topics.yaml has no ‘money’ | add ‘money’ to topics.yaml, or use one of its ids"
    ),
    ("place: townhall\n", "there is no places/townhall.yaml | did you mean ‘town-hall’?"),
    (
      "place: nowhere-at-all\n",
      "there is no places/nowhere-at-all.yaml | write the name of a file of places/ without its ending"
    ),
    ("groups: [frist-steps]\n", "there is no groups/frist-steps.yaml | did you mean ‘first-steps’?"),
    (
      "about: \"[x](../pages/abuot.md)\"\n",
      "there is no ‘pages/abuot.md’ | did you mean ‘pages/about.md’?"
    ),
    (
      "status: closed\n",
      "‘closed’ is not one of the words known here | do you mean ended, full, or registration by referral?"
        + " (write one of: open, waitlist, full, paused, ended)"
    ),
    (
      "discreet: maybe\n",
      "‘maybe’ is neither yes nor no | write yes or no"
    ),
    (
      "timezone: America/New_Yrok\n",
      "‘America/New_Yrok’ is not a known time zone | did you mean ‘America/New_York’?"
    ),
    (
      "format: hybrid\nonline: {platform: Zoom}\n",
      "it is hybrid, so it needs both `place` and `online` | add the one that is missing"
    ),
    (
      "schedule:\n  - {every: monday, at: 7 pm}\n",
      "this meeting does not say how long it takes | add `for: 60 minutes`, or `to: 8 pm`"
    ),
    (
      "program: Online Groups\n",
      "‘Online Groups’ is not a short name: only a–z, 0–9 and single hyphens between words may stand in it"
        + " | write it as: online-groups"
    ),
  ]

  @Test("A site without site.yaml is told how to begin")
  func noSite() async throws {
    let source = ContentSource(texts: [:])
    let result = await ContentLoader(.init(today: try .init("2026-11-20"))).load(source)
    #expect(result.lines == ["site.yaml missing-file"])
  }

  @Test("Whoever is in a folder without a site is told how to start one or where to say it is")
  func noFolder() async throws {
    let source = ContentSource(folder: "/nothing-of-this-name/content")
    let log = await ContentLoader(.init(today: try .init("2026-11-20"))).load(source).log
    #expect(log.diagnostics.map(\.message) == ["there is no site in ‘/nothing-of-this-name/content’"])
    #expect(log.diagnostics.first?.help?.contains("`waymark new site NAME`") == true)
  }

  @Test("Hundreds of names that are not there are all reported, and soon", .timeLimit(.minutes(1)))
  func manyUnknown() async throws {
    var texts: [String: String] = [:]
    for index in 0..<300 {
      texts["groups/group-\(index).yaml"] = minimalGroup + "groups: [grop-\(index), x-\(index)]\n"
    }
    let result = try await load(texts, jobs: 2)
    #expect(result.lines.count == 600)
  }
}

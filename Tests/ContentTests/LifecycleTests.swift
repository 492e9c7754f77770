import Content
import ProgramDirectory
import Scheduling
import Testing

@Suite("Lifecycle and defaults")
struct LifecycleTests {
  static let draftPage = "---\ntitle: T\nsummary: S\ndraft: yes\n---\nText.\n"

  static let drafts = [
    "groups/a.yaml": minimalGroup + "draft: yes\n", "pages/b.md": draftPage,
    "articles/c.md": "---\ntitle: T\nsummary: S\ndate: 2026-01-01\ndraft: yes\n---\nText.\n",
    "programs/d.md": "---\nname: P\nsummary: S\ndraft: yes\n---\n",
  ]

  @Test("Drafts are nowhere")
  func drafts() async throws {
    let directory = try await directory(of: Self.drafts)
    #expect(directory.groups.isEmpty && directory.pages.isEmpty && directory.articles.isEmpty)
    #expect(directory.programs.isEmpty)
  }

  @Test("Drafts are shown where they are asked for")
  func shownDrafts() async throws {
    let directory = try await directory(of: Self.drafts, drafts: true)
    #expect(directory.groups.count == 1 && directory.pages.count == 1 && directory.articles.count == 1)
    #expect(directory.programs.count == 1)
  }

  @Test("A draft is checked like the rest")
  func checkedDrafts() async throws {
    #expect(
      try await problems(["groups/a.yaml": minimalGroup + "draft: yes\ntopics: [x]\n"])
        == ["groups/a.yaml:5:10 unknown-reference"])
  }

  @Test("A group takes whole from its program what it lacks, and nothing of what it has")
  func defaults() async throws {
    let directory = try await directory(of: [
      "programs/p.md": """
      ---
      name: P
      summary: S
      defaults:
        kind: club
        cost: free
        timezone: Europe/Paris
        online: {platform: Zoom, how: We write.}
        contact: {name: Desk, email: desk@example.org}
        agreements: [A, B]
        by-appointment: yes
        discreet: yes
        about: See [the page](../pages/about.md).
      ---
      """,
      "pages/about.md": "---\ntitle: T\nsummary: S\n---\nText.\n",
      "groups/a.yaml": "name: A\nsummary: S\nprogram: p\n",
      "groups/b.yaml":
        "name: B\nsummary: S\nprogram: p\ncontact: {email: b@example.org}\nonline: {platform: Jitsi}\nkind: forum\n",
      "groups/c.yaml": minimalGroup,
    ])
    let (a, b, c) = (directory.groups[0], directory.groups[1], directory.groups[2])
    #expect(a.kind == .club && a.contact?.name == "Desk" && a.attendance.online?.platform == "Zoom")
    #expect(a.attendance.timeZone.name == "Europe/Paris" && a.session.agreements.count == 2 && a.isDiscreet)
    #expect(a.about != nil && a.attendance.isByAppointment)
    #expect(b.kind == .forum && b.contact?.name == nil && b.attendance.online?.how == nil)
    #expect(c.kind == .supportGroup && c.cost == nil)
  }

  @Test("A program that makes drafts of its groups does so for links to them too")
  func draftDefaults() async throws {
    let texts = [
      "programs/p.md": "---\nname: P\nsummary: S\ndefaults: {draft: yes}\n---\n",
      "groups/a.yaml": minimalGroup + "program: p\n", "groups/b.yaml": minimalGroup + "groups: [a]\n",
    ]
    #expect(try await problems(texts) == ["groups/b.yaml:4:10 draft-reference (warning)"])
  }

  @Test("An ended group needs no schedule")
  func ended() async throws {
    let group = try await group("name: A\nsummary: S\nstatus: ended\n")
    #expect(group.status == .ended)
  }
}

import Diagnostics
import Foundation
import Scheduling
import SiteBuild
import Testing

@Suite struct EligibilityTests {
  private static let files = [
    "eligibility.yaml": """
    age: {ask: How old are you?, type: number}
    here-for:
      ask: Who are you here for?
      type: choice
      many: yes
      options:
        myself: {say: Myself, who: people who want recovery for themselves, short: In recovery}
        partner: {say: My partner, who: people whose partner is affected}
        other: Somebody else
    unused: {ask: Never asked?, type: yes-no}

    """,
    "groups/all.yaml": TestSite.group("For All"),
    "groups/adults.yaml": TestSite.group("Adults", "eligibility:\n  age: 18+\n"),
    "groups/partners.yaml": TestSite.group(
      "Partners", "eligibility:\n  age: 18+\n  here-for: partner\nstatus: full\n"),
    "groups/young.yaml": TestSite.group(
      "Young",
      "eligibility:\n  all-of:\n    - age: 18+\n    - age: under 26\n    - here-for: [myself, partner]\n"),
    "groups/over.yaml": TestSite.group("Over", "status: ended\n"),
  ]

  private func ask(
    _ answers: [(question: String, answer: String)], isJSON: Bool = false,
    _ files: [String: String] = EligibilityTests.files
  ) async throws -> EligibleGroups.Report {
    let site = try TestSite(files)
    let today = try CivilDate("2026-11-21")
    return await EligibleGroups(
      content: site.folder.appending(path: "content").path, answers: answers, isJSON: isJSON, jobs: 2,
      today: { _ in today }
    ).run()
  }

  @Test func theCommandSaysWhichGroupsFitAndWhy() async throws {
    let report = try await ask([("age", "30"), ("here-for", "myself")])
    #expect(report.exitCode == 0 && report.diagnostics.isEmpty)
    #expect(
      report.text == """
        You can join (2)
          Adults
            You must be 18 or older.
          For All
            Everyone is welcome.

        Not for you (2)
          Partners
            For people whose partner is affected.
          Young
            You must be between 18 and 25.

        """)
  }

  @Test func asDataItNamesGroupResultAndReasons() async throws {
    let report = try await ask([("here-for", "myself"), ("here-for", "partner")], isJSON: true)
    #expect(
      report.text == """
        [{"group":"adults","result":"maybe","reasons":["It depends on your age."]},\
        {"group":"all","result":"yes","reasons":["Everyone is welcome."]},\
        {"group":"partners","result":"maybe","reasons":["It depends on your age."]},\
        {"group":"young","result":"maybe","reasons":["It depends on your age."]}]

        """)
  }

  @Test(arguments: [
    ("agee", "30", "did you mean ‘age’?"), ("age", "thirty", "write age=30"),
    ("here-for", "partners", "did you mean ‘partner’?"), ("unused", "perhaps", "write yes or no"),
  ])
  func anAnswerThatMakesNoSenseIsWrongUsage(question: String, answer: String, help: String) async throws {
    let report = try await ask([(question, answer)])
    #expect(report.exitCode == 64 && report.text.isEmpty)
    #expect(report.diagnostics.map(\.help) == [help])
  }

  @Test func contentWithErrorsAnswersNothing() async throws {
    let report = try await ask([], ["groups/a.yaml": "name: A\n"])
    #expect(report.exitCode == 1 && report.text.isEmpty)
  }

  @Test func theDataOfThePageNamesEachRequirementOnce() async throws {
    let site = try TestSite(Self.files)
    #expect(site.places(try await site.build()) == [])
    let text = try #require(site.output("eligibility/groups.json"))
    let data = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((data?["requirements"] as? [Any])?.count == 4)
    #expect((data?["questions"] as? [String: String])?.keys.sorted() == ["age", "here-for"])
    #expect(data?["rules"] as? [[Int]] == [[0], [], [0, 1], [2, 3]])
    let groups = try #require(data?["groups"] as? [[Any]])
    #expect(groups.map { $0[0] as? String } == ["adults", "all", "partners", "young"])
    #expect(groups[2].count == 6 && groups[2][5] as? String == "Full")
  }

  @Test("Nobody is promised that everyone is welcome where a group is meant for some")
  func promises() async throws {
    let site = try TestSite([
      "audiences.yaml": "women: Women\n",
      "groups/all.yaml": TestSite.group("All"),
      "groups/some.yaml": TestSite.group("Some", "audiences: [women]"),
    ])
    try site.write(
      "themes/tiny/templates/group.mustache",
      "{{<layout}}{{$main}}{{#group}}{{who-in-short}}{{/group}}{{/main}}{{/layout}}")
    let report = try await site.build()
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    #expect(site.output("groups/all/index.html")?.contains("Everyone is welcome.") == true)
    let some = try #require(site.output("groups/some/index.html"))
    #expect(some.contains("Women") && !some.contains("Everyone is welcome"))
  }
}

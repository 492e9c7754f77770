import Authoring
import Testing

@Suite("Questions on a terminal")
struct InterviewTests {
  private func complete(_ kind: NewFileKind, _ answers: [String]) async throws -> (
    FileDetails, String, left: Int
  ) {
    let site = try NewSiteFixture()
    var place = FileDetails()
    place.city = "Wrenfield"
    try await site.make(.place, "Town Hall", place)
    var answers = answers[...]
    var said = ""
    var details = FileDetails()
    Interview(
      names: await site.names(), ask: { answers.popFirst() }, tell: { said += $0 }
    ).complete(&details, of: kind)
    return (details, said, answers.count)
  }

  @Test("A group is asked for what it needs, and asked again where an answer is not understood")
  func group() async throws {
    let (details, said, left) = try await complete(
      .group,
      [
        "For all.", "somewhere", "both", "hall", "town-hall", "Zoom", "tusday", " tuesday ", "7", "7 pm",
        "60 minutes",
      ])
    #expect(left == 0)
    #expect(details.summary == "For all.")
    #expect(details.meets == .both)
    #expect(details.place == "town-hall")
    #expect(details.platform == "Zoom")
    #expect(details.every == "tuesday")
    #expect(details.at == "7 pm")
    #expect(details.length == "60 minutes")
    #expect(said.contains("did you mean ‘tuesday’?"))
    #expect(said.contains("one of: town-hall"))
  }

  @Test(
    "An empty answer leaves a question for later, and so does the end of input",
    arguments: NewFileKind.allCases)
  func later(kind: NewFileKind) async throws {
    let (details, _, _) = try await complete(kind, Array(repeating: "", count: 20))
    #expect(details == FileDetails())
    let (nothing, _, _) = try await complete(kind, [])
    #expect(nothing == FileDetails())
  }
}

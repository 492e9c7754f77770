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

  @Test("A place needs its city, so that question is asked again, and other answers are kept")
  func city() async throws {
    let (details, said, left) = try await complete(.place, ["", "", "Wrenfield", ""])
    #expect(left == 0)
    #expect(details.city == "Wrenfield")
    #expect(details.street == nil)
    #expect(said.contains("can't do without it"))
  }

  @Test("Days that count from a first one lead to the question when that is")
  func firstDate() async throws {
    let (details, _, left) = try await complete(
      .group, ["", "", "other monday", "soon", "2026-12-07", "7 pm", "60 minutes"])
    #expect(left == 0)
    #expect(details.from == "2026-12-07")
    #expect(details.at == "7 pm")
    let (weekly, _, _) = try await complete(.group, ["", "", "monday", "7 pm", "60 minutes"])
    #expect(weekly.from == nil)
    #expect(weekly.at == "7 pm")
  }

  /// Answers that leave something out, the lines that the file must have, and what is missing.
  static let leftOut: [([String], lines: [String], missing: [String])] = [
    (
      ["For all.", "phone", "tuesday", "", ""], ["- every: tuesday", "at: 7 pm  # an example"], ["schedule"]
    ),
    (
      ["For all.", "online", "Zoom", "tuesday", "6 pm", ""], ["at: 6 pm", "for: 60 minutes  # an"],
      ["schedule"]
    ),
    (
      ["For all.", "phone", "other monday", "", "6 pm", "1 hour"], ["from: 2026-12-05  # an example"],
      ["schedule"]
    ),
    (
      ["For all.", "in person", "", "tuesday", "6 pm", "1 hour"],
      ["#place: town-hall", "it meets in person:"],
      ["place"]
    ),
    (
      ["For all.", "both", "", "", "tuesday", "6 pm", "1 hour"],
      ["#place: town-hall", "it meets in person too:", "#online:", "#  platform: Zoom"], ["place", "online"]
    ),
    (["For all.", "in person"], ["#place: town-hall"], ["place", "schedule"]),
  ]

  @Test("Whatever is left out, what was answered is in the file, and the file builds", arguments: leftOut)
  func gaps(answers: [String], lines: [String], missing: [String]) async throws {
    let site = try NewSiteFixture()
    var place = FileDetails()
    place.city = "Wrenfield"
    try await site.make(.place, "Town Hall", place)
    var left = answers[...]
    var details = FileDetails()
    Interview(names: await site.names(), ask: { left.popFirst() }, tell: { _ in }).complete(
      &details, of: .group)
    let file = try await site.make(.group, "Circle", details, leavesGaps: true)
    #expect(Set(file.missing) == Set(missing))
    for line in lines { #expect(file.text.contains(line), "\(file.text)") }
    #expect(try await site.complaints() == [])
  }

  @Test("In person is not forgotten where the site has no place yet")
  func noPlace() async throws {
    let site = try NewSiteFixture()
    var details = FileDetails()
    details.meets = .inPerson
    let file = try await site.make(.group, "Circle", details, leavesGaps: true)
    #expect(file.text.contains("#place: slug-of-the-place"))
    #expect(file.text.contains("it meets in person"))
    #expect(try await site.complaints() == [])
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

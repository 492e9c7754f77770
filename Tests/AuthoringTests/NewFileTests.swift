import Authoring
import Content
import Diagnostics
import FileSystem
import Foundation
import Scheduling
import Testing

@Suite("New files")
struct NewFileTests {
  /// Names in many scripts and with signs that YAML takes for its own, and the slugs they give.
  static let names: [(String, slug: String)] = [
    ("First Steps", "first-steps"), ("Café José’s «Über»", "cafe-joses-uber"),
    ("Вторник вечером", "vtornik-vecherom"),
    ("Τρίτη βράδυ", "triti-vrady"), ("Straße & Łódź", "strasse-lodz"), ("Tối thứ ba", "toi-thu-ba"),
    ("🌈 Pride 🌈", "pride"), ("Room 2: \"quoted\" # not a comment", "room-2-quoted-not-a-comment"),
    ("- no", "no"), ("{yes}", "yes"), ("*", "group"), ("المجموعة", "group-2"), ("火曜日の会", "group-3"),
    ("@", "group-4"), ("O'Neill's", "oneills"), ("cafe\u{301} noir", "cafe-noir"),
    (
      String(repeating: "very long ", count: 20),
      "very-long-very-long-very-long-very-long-very-long-very-long"
    ),
  ]

  @Test("A group of any name gets a slug that an address can spell")
  func slugs() async throws {
    let site = try NewSiteFixture()
    for (name, slug) in Self.names {
      let file = try await site.make(.group, name)
      #expect(file.isNumbered == (slug.split(separator: "-").first == "group"), "\(name)")
      #expect(file.path == "groups/\(slug).yaml", "\(name)")
    }
  }

  @Test("Files of every kind and of any name build, as drafts and with all they need")
  func everyKindBuilds() async throws {
    let site = try NewSiteFixture()
    var details = FileDetails()
    details.city = "Wrenfield: \"East\""
    try await site.make(.place, "Town Hall", details)
    for (name, _) in Self.names {
      for kind in NewFileKind.allCases { try await site.make(kind, name, details) }
    }
    details.summary = "For everybody: come # in"
    details.every = "other tuesday"
    details.from = "2026-12-08"
    details.at = "7 pm"
    details.length = "1 h 30 min"
    details.language = "es"
    for (number, way) in MeetingWay.allCases.enumerated() {
      var details = details
      details.meets = way
      try await site.make(.group, "Way \(number)", details)
      if way == .online || way == .both { details.platform = "Zoom" }
      if way == .inPerson || way == .both { details.place = "town-hall" }
      let file = try await site.make(.group, "Whole way \(number)", details)
      #expect(file.missing == [])
    }
    try await site.make(.program, "Evenings", details)
    details.program = "evenings"
    try await site.make(.group, "In a program", details)
    let complaints = try await site.complaints()
    #expect(complaints == [])
    let published = try await site.complaints(drafts: false)
    #expect(published == [])
  }

  @Test("Every comment of a new file can be used by taking its # away", arguments: NewFileKind.allCases)
  func comments(kind: NewFileKind) async throws {
    let site = try NewSiteFixture()
    var details = FileDetails()
    details.city = "Wrenfield"
    details.summary = "A sentence."
    try await site.make(.place, "Town Hall", details)
    try await site.make(.program, "Program", details)
    let file = try await site.make(kind, "One", slug: "one", details)
    let lines = file.text.components(separatedBy: "\n")
    // A comment starts with # and a letter; what belongs to it is indented.
    let starts = lines.indices.filter {
      lines[$0].hasPrefix("#") && lines[$0].dropFirst().first?.isLetter == true
    }
    #expect(starts.count >= 2)
    for start in starts {
      var used = lines
      var end = start
      repeat {
        used[end].removeFirst()
        end += 1
      } while end < lines.count && lines[end].hasPrefix("#  ")
      try content(site, file.path, used.joined(separator: "\n"))
      let source = ContentSource(folder: site.content.folder)
      let log = await ContentLoader(.init(today: try CivilDate("2026-11-21"), includesDrafts: true)).load(
        source
      ).log
      let errors = log.sorted.filter { $0.severity == .error }.map(\.id)
      // Fields that need another beside them, and pictures that only the author has.
      #expect(errors.allSatisfy { $0 == .fieldsConflict || $0 == .deadLink }, "\(lines[start]): \(errors)")
    }
  }

  private func content(_ site: NewSiteFixture, _ path: String, _ text: String) throws {
    try site.content.replace(path, Array(text.utf8))
  }

  @Test("Nothing is ever overwritten, and nothing reserved is taken")
  func reserved() async throws {
    let site = try NewSiteFixture()
    try await site.make(.group, "First Steps")
    await #expect(throws: NewFileProblems.self) { try await site.make(.group, "First steps!") }
    #expect(try await site.make(.page, "Groups").path == "pages/groups-page.md")
    #expect(try await site.make(.page, "Groups", slug: "groups").path == "pages/groups.md")
    #expect(try await site.make(.page, "EN").path == "pages/en-page.md")
    #expect(try await site.make(.page, "Data").path == "pages/data-page.md")
    await #expect(throws: NewFileProblems.self) { try await site.make(.page, "Data", slug: "data") }
    await #expect(throws: NewFileProblems.self) { try await site.make(.page, "A", slug: "../a") }
    await #expect(throws: NewFileProblems.self) { try await site.make(.page, " \n ") }
    await #expect(throws: NewFileProblems.self) { try await site.make(.page, "a\u{7}b") }
    #expect(throws: (any Error).self) { try site.content.create("groups/first-steps.yaml", []) }
    #expect(try await site.complaints() == [])
  }

  @Test("What a flag says is read by the parser that reads the file, and all of it is said at once")
  func flags() async throws {
    let site = try NewSiteFixture()
    var details = FileDetails()
    details.from = "soon"
    details.every = "tusday"
    details.at = "25:00"
    details.place = "nowhere"
    let result = NewFile.make(
      .group, name: "A", details: details, names: await site.names(), today: try CivilDate("2026-11-21"))
    guard case .failure(let problems) = result else {
      Issue.record("it was made")
      return
    }
    #expect(
      problems.diagnostics.map(\.id) == [.badSchedule, .badDate, .badTime, .unknownReference, .missingField])
  }

  @Test("Where nobody can be asked, days alone are not enough, and a first date is never guessed")
  func incompleteSchedule() async throws {
    let site = try NewSiteFixture()
    var details = FileDetails()
    details.every = "other monday"
    func messages() async throws -> [String] {
      let result = NewFile.make(
        .group, name: "A", details: details, names: await site.names(), today: try CivilDate("2026-11-21"))
      guard case .failure(let problems) = result else { return [] }
      return problems.diagnostics.map(\.message)
    }
    #expect(try await messages().count == 2)
    details.at = "7 pm"
    details.length = "60 minutes"
    #expect(try await messages() == ["--every counts from a first date, and nothing says which"])
    details.from = "2026-12-07"
    #expect(try await messages() == [])
  }
}

import Content
import Diagnostics
import ProgramDirectory
import Scheduling
import Testing

/// Loads a content tree that stands in the test. A minimal site.yaml, and what a group needs of vocabularies, is there
/// where the test gives none.
func load(
  _ texts: [String: String], on day: String = "2026-11-20", drafts: Bool = false, jobs: Int = 1,
  examines: Bool = false
) async throws -> ContentLoader.Result {
  var tree = texts
  if tree["site.yaml"] == nil { tree["site.yaml"] = minimalSite }
  var options = ContentLoader.Options(today: try CivilDate(day), includesDrafts: drafts, jobs: jobs)
  options.examines = examines
  return await ContentLoader(options).load(ContentSource(texts: tree))
}

/// What is wrong with a tree, a line each: `groups/a.yaml:2:1 missing-field`.
func problems(
  _ texts: [String: String], on day: String = "2026-11-20", drafts: Bool = false
) async throws -> [String] {
  try await load(texts, on: day, drafts: drafts).lines
}

/// The directory of a tree in which nothing is wrong.
func directory(
  of texts: [String: String], on day: String = "2026-11-20", drafts: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) async throws -> ProgramDirectory {
  let result = try await load(texts, on: day, drafts: drafts)
  #expect(result.lines == [], sourceLocation: sourceLocation)
  return try #require(result.directory, sourceLocation: sourceLocation)
}

/// The only group of a tree of that group and `others`, in which nothing is wrong.
func group(
  _ text: String, with others: [String: String] = [:], on day: String = "2026-11-20",
  sourceLocation: SourceLocation = #_sourceLocation
) async throws -> Group {
  let texts = others.merging(["groups/a.yaml": text]) { $1 }
  let directory = try await directory(of: texts, on: day, sourceLocation: sourceLocation)
  return try #require(directory.groups.first { $0.slug.text == "a" }, sourceLocation: sourceLocation)
}

let minimalSite = """
  name: Open Door
  url: https://example.org/
  timezone: America/New_York
  languages: [en, es]
  crisis:
    - name: Lifeline
      call: "988"
  """

/// The least that a group says: its fields before anything else in a test.
let minimalGroup = """
  name: Steady Ground
  summary: For everybody.
  by-appointment: yes

  """

let minimalPlace = """
  name: Town Hall
  address:
    city: Wrenfield

  """

extension ContentLoader.Result {
  /// The diagnostics as `path:line:column id`, sorted, the folder left out.
  var lines: [String] { log.sorted.map(\.line) }

  /// The messages with their help.
  var messages: [String] { log.sorted.map { "\($0.message) | \($0.help ?? "")" } }
}

extension Diagnostic {
  var line: String {
    let place = position.map { String($0.description.dropFirst("content/".count)) } ?? "-"
    return "\(place) \(id.rawValue)\(severity == .warning ? " (warning)" : "")"
  }
}

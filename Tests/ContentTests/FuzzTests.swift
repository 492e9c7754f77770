import Content
import Diagnostics
import Foundation
import Language
import ProgramDirectory
import Prose
import Scheduling
import TestSupport
import Testing

@Suite("Mutated content")
struct FuzzTests {
  /// The repository's own content, as texts.
  static let sample: [String: String] = {
    var texts: [String: String] = [:]
    let source = FileManager.default.enumerator(atPath: FolderTests.sample)
    while let path = source?.nextObject() as? String {
      guard path.hasSuffix(".yaml") || path.hasSuffix(".md") else { continue }
      texts[path] = try? String(contentsOfFile: "\(FolderTests.sample)/\(path)", encoding: .utf8)
    }
    return texts
  }()

  /// A small tree in which everything refers to everything, so that a load is quick.
  static let small: [String: String] = {
    let names = [
      "site.yaml", "topics.yaml", "audiences.yaml", "features.yaml", "eligibility.yaml", "closures.yaml",
      "closures.es.yaml", "groups/first-steps.yaml", "groups/first-steps.es.yaml",
      "groups/after-treatment.yaml",
      "places/confidential-east.yaml", "places/canal-street-library.yaml", "programs/online-groups.md",
      "pages/privacy.md", "articles/grief-in-company.md",
    ]
    return sample.filter { names.contains($0.key) }
  }()

  @Test("No change of the content crashes the loader or keeps it for long", .timeLimit(.minutes(1)))
  func mutations() async throws {
    var random = Chance(seed: 20_261_120)
    let paths = Self.small.keys.sorted()
    try #require(paths.count > 10)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(2.5)
    var loads = 0
    while clock.now < end, loads < 400 {
      var texts = Self.small
      for _ in 0...random.below(2) {
        let path = paths[random.below(paths.count)]
        texts[path] = mutate(texts[path] ?? "", &random)
      }
      let result = try await load(texts, drafts: random.below(2) == 0, examines: random.below(2) == 0)
      #expect(result.directory != nil || result.log.hasErrors)
      loads += 1
    }
    #expect(loads > 0)
  }

  /// The text with a byte, a token or a line changed, doubled, moved or lost.
  private func mutate(_ text: String, _ random: inout Chance) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = random.below(lines.count)
    switch random.below(8) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[random.below(lines.count)], at: line)
    case 2: lines[line] = String(repeating: " ", count: random.below(5)) + lines[line]
    case 3: lines[line] = String(lines[line].dropFirst(random.below(4)))
    case 4: lines.swapAt(line, random.below(lines.count))
    case 5: lines[line] += Self.tokens[random.below(Self.tokens.count)]
    case 6:
      let parts = lines[line].split(separator: ":", maxSplits: 1)
      lines[line] = (parts.first ?? "") + ": " + Self.tokens[random.below(Self.tokens.count)]
    default:
      var bytes = Array(lines.joined(separator: "\n").utf8)
      if !bytes.isEmpty { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      return String(decoding: bytes, as: UTF8.self)
    }
    return lines.joined(separator: "\n")
  }

  static let tokens = [
    ":", "\"", "'", "- ", "{", "[", "}", "#", "|", ">", "&a", "*a", "!t", "\t", "---", "no", "0", "-1",
    "99999999999999999999",
    "9223372036854775807", "2026-13-45", "2026-02-29", "24:00", "25:61", "every", "last day of the month",
    "1e308", "nan",
    "\u{0}", "\u{FEFF}", "é", "🙂", "[[]]", "{a: {b: c}}", "FREQ=YEARLY;BYDAY=-53MO", "javascript:x",
    "../../x", "first-steps",
  ]

  @Test("Neither the number of jobs nor the order of files changes what is said")
  func determinism() async throws {
    var texts = Self.sample
    texts["groups/zz.yaml"] = "name: A\nplace: nowhere\ntopics: [x, y]\n"
    texts["pages/zz.md"] = "---\ntitle: T\n---\nJosephine Wardlow\n"
    let first = try await load(texts, jobs: 1)
    let second = try await load(texts, jobs: 4)
    #expect(first.log.sorted == second.log.sorted && !first.log.sorted.isEmpty)
    #expect(first.log.diagnostics == second.log.diagnostics)
    #expect(outline(first) == outline(second))
  }

  /// What a directory holds, in its order.
  private func outline(_ result: ContentLoader.Result) -> [String] {
    guard let directory = result.directory else { return [] }
    let groups = directory.groups.map { "\($0.slug) \($0.name) \($0.formats) \($0.attendance) \($0.session)" }
    let texts = directory.articles.map { "\($0.slug) \($0.body.versions.map(\.value.plainText))" }
    return groups + texts + directory.programs.map { "\($0.slug)" } + directory.pages.map { "\($0.slug)" }
  }
}

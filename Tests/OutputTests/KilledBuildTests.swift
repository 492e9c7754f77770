import Foundation
import Output
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Builds that end by SIGKILL, at every step and at random moments.
@Suite(.serialized) struct KilledBuildTests {
  let sandbox: OutputSandbox

  init() throws {
    sandbox = try OutputSandbox()
    try sandbox.put("*\n", "output/.gitignore")
    try sandbox.put("ref: refs/heads/main\n", "output/.git/HEAD")
  }

  private static let others = [".git", ".gitignore", "section-1/mine.txt"]

  private func probe(_ version: Int, _ files: Int, _ mode: String, _ step: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = [sandbox.output, "\(version)", "\(files)", mode] + (step.map { [$0] } ?? [])
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// PublishProbe stands beside the test bundle.
  private static let executable: URL? = {
    let places =
      [URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()] + Bundle.allBundles.map(\.bundleURL)
    return places.map { $0.deletingLastPathComponent().appendingPathComponent("PublishProbe") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// What the probe publishes; kept in step with PublishProbe.
  private func site(_ version: Int, _ count: Int) -> [String: String] {
    var files: [String: String] = [:]
    for number in 0..<count where number % 5 != 4 || number % 2 == version % 2 {
      files["section-\(number % 7)/page-\(number)/index.html"] =
        number % 3 == 0 ? "file \(number)" : "file \(number) of version \(version)"
    }
    return files
  }

  /// What others put there, read by its name through whatever links stand there now.
  private func checkOthers(_ note: Comment) {
    #expect(sandbox.text("output/.git/HEAD") == "ref: refs/heads/main\n", note)
    #expect(sandbox.text("output/.gitignore") == "*\n", note)
    #expect(sandbox.text("output/section-1/mine.txt") == "mine", note)
  }

  /// That whoever trusts the record of a build finds the site of that build.
  private func checkRecord(_ files: Int, _ note: Comment) throws {
    let publisher = Publisher(folder: sandbox.output)
    guard let record = publisher.lastRecord else { return }
    let publication = try publisher.begin()
    defer { publication.abandon() }
    guard publication.isAsLeft(by: record) else { return }
    let version = try #require(record.note.first.flatMap { Int($0) })
    #expect(sandbox.site(without: Self.others) == site(version, files), note)
  }

  /// That the next build puts everything right.
  private func checkNextBuild(_ version: Int, _ files: Int, _ mode: Publisher.Mode, _ note: Comment) throws {
    let publication = try Publisher(folder: sandbox.output, mode: mode).begin()
    for (path, text) in site(version, files) { try publication.write(path, Array(text.utf8)) }
    _ = try publication.commit()
    #expect(sandbox.site(without: Self.others) == site(version, files), note)
    checkOthers(note)
    #expect(!sandbox.contents().values.contains { $0.hasPrefix("-> ") }, note)
    #expect(try entriesBeside() == ["output"], note)
    #expect(!sandbox.exists("output/.waymark-staging"), note)
  }

  /// What stands beside the output folder but the record.
  private func entriesBeside() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sandbox.root).filter {
      !$0.hasPrefix(".output.waymark-record")
    }
  }

  @Test(arguments: ["linked", "journalWritten", "exchanged", "foreignMoved", "oldSiteRemoved"])
  func `Killed at this step, a build leaves the old site or the new`(step: String) throws {
    try probe(1, 60, "exchange").waitUntilExit()
    try sandbox.put("mine", "output/section-1/mine.txt")
    let killed = try probe(2, 60, "exchange", step)
    killed.waitUntilExit()
    #expect(killed.terminationStatus == SIGKILL)
    let isNew = step != "linked" && step != "journalWritten"
    #expect(sandbox.site(without: Self.others) == site(isNew ? 2 : 1, 60))
    checkOthers("\(step)")
    try checkRecord(60, "\(step)")
    try checkNextBuild(3, 60, .exchange, "\(step)")
  }

  @Test(arguments: ["manifestWidened", "filePlaced", "staleRemoved"])
  func `Killed in place, a build leaves what the next one puts right`(step: String) throws {
    try probe(1, 60, "in-place").waitUntilExit()
    try sandbox.put("mine", "output/section-1/mine.txt")
    try probe(2, 60, "in-place", step).waitUntilExit()
    checkOthers("\(step)")
    try checkRecord(60, "\(step)")
    try checkNextBuild(3, 60, .inPlace, "\(step)")
  }

  @Test func `What a killed build left is put right by a build of the other mode`() throws {
    for step in ["linked", "exchanged", "foreignMoved"] {
      try probe(1, 60, "exchange").waitUntilExit()
      try sandbox.put("mine", "output/section-1/mine.txt")
      try probe(2, 60, "exchange", step).waitUntilExit()
      try checkNextBuild(3, 60, .inPlace, "\(step)")
    }
  }

  @Test func `A file put into the old site at the last moment is not lost`() throws {
    try probe(1, 60, "exchange").waitUntilExit()
    try sandbox.put("mine", "output/section-1/mine.txt")
    try probe(2, 60, "exchange", "exchanged").waitUntilExit()
    try sandbox.put("late", ".output.waymark-staging/site/section-2/late.txt")
    let publication = try Publisher(folder: sandbox.output).begin()
    publication.abandon()
    #expect(sandbox.text("output/section-2/late.txt") == "late")
    checkOthers("late")
    #expect(!sandbox.exists(".output.waymark-staging"))
  }

  @Test func `Killed at random moments, a build leaves the old site or the new`() throws {
    let files = 120
    try probe(0, files, "exchange").waitUntilExit()
    try sandbox.put("mine", "output/section-1/mine.txt")
    // How long a build takes here decides when to kill.
    let start = ContinuousClock.now
    try probe(1, files, "exchange").waitUntilExit()
    let longest = max(2000, Int((ContinuousClock.now - start) / Duration.microseconds(1)))
    var generator = Chance(seed: 3)
    var current = 1
    for round in 2..<22 {
      let process = try probe(round, files, "exchange")
      usleep(UInt32(Int.random(in: 0...longest, using: &generator)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let found = sandbox.site(without: Self.others)
      if found == site(round, files) {
        current = round
      } else {
        #expect(found == site(current, files), "round \(round)")
      }
      checkOthers("round \(round)")
      if round % 4 == 0 { try checkRecord(files, "round \(round)") }
    }
    try checkNextBuild(99, files, .exchange, "at the end")
  }
}

import FileSystem
import Foundation
import Testing

@testable import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a publication leaves for the next one.
@Suite struct BuildRecordTests {
  let sandbox: OutputSandbox

  init() throws { sandbox = try OutputSandbox() }

  private static let files = ["index.html": "home", "groups/a/index.html": "a", "data/empty": ""]
  private static let modes = [Publisher.Mode.exchange, .inPlace]

  /// Publishes and leaves a note; `onStep` is run after that step of the commit.
  private func publish(
    _ files: [String: String] = files, noting note: [String]? = ["note"], mode: Publisher.Mode = .exchange,
    onStep: @escaping @Sendable (CommitStep) -> Void = { _ in }, beforeCommit: () throws -> Void = {}
  ) throws {
    var publisher = Publisher(folder: sandbox.output, mode: mode)
    publisher.onStep = onStep
    let publication = try publisher.begin()
    for (path, text) in files { try publication.write(path, Array(text.utf8)) }
    try beforeCommit()
    _ = try publication.commit(noting: note)
  }

  private var record: BuildRecord? { Publisher(folder: sandbox.output).lastRecord }

  private func isAsLeft() throws -> Bool {
    let record = try #require(record)
    let publication = try Publisher(folder: sandbox.output).begin()
    defer { publication.abandon() }
    return publication.isAsLeft(by: record)
  }

  // MARK: - The text

  static let records = [
    BuildRecord(note: [], site: "00"), BuildRecord(note: ["one", "", "two words"], site: "abc"),
  ]

  @Test(arguments: records)
  func `A record reads back as it was written`(record: BuildRecord) {
    #expect(BuildRecord(bytes: record.bytes) == record)
  }

  @Test(arguments: records)
  func `A record that was cut short or changed anywhere is none`(record: BuildRecord) {
    let bytes = record.bytes
    for index in bytes.indices {
      #expect(BuildRecord(bytes: Array(bytes[..<index])) == nil)
      var changed = bytes
      changed[index] ^= 1
      #expect(BuildRecord(bytes: changed) == nil, "byte \(index)")
    }
    #expect(BuildRecord(bytes: bytes + [UInt8(ascii: "\n")]) == nil)
  }

  // MARK: - What it holds for

  @Test(arguments: modes)
  func `A site stays as it was left until somebody touches a file of it`(mode: Publisher.Mode) throws {
    try publish(mode: mode)
    #expect(record?.note == ["note"])
    #expect(try isAsLeft())
    // Once more: what looks at it leaves no trace.
    #expect(try isAsLeft())
    try sandbox.put("mine", "output/groups/mine.txt")
    #expect(try isAsLeft())
    try sandbox.put("HOME", "output/index.html")
    #expect(try !isAsLeft())
    try publish(mode: mode)
    #expect(try isAsLeft())
    #expect(sandbox.text("output/groups/mine.txt") == "mine")
  }

  @Test func `Permissions, other names and missing files count too`() throws {
    try publish()
    chmod("\(sandbox.output)/index.html", 0o600)
    #expect(try !isAsLeft())
    try publish()
    link("\(sandbox.output)/index.html", "\(sandbox.root)/copy")
    #expect(try !isAsLeft())
    try publish()
    try FileManager.default.removeItem(atPath: "\(sandbox.output)/data/empty")
    #expect(try !isAsLeft())
  }

  @Test func `A publication without a note leaves the record, which no longer fits`() throws {
    try publish()
    try publish(["index.html": "other"], noting: nil)
    #expect(record?.note == ["note"])
    #expect(try !isAsLeft())
  }

  @Test(arguments: modes)
  func `A record is replaced whole, and nothing else stays beside the folder`(mode: Publisher.Mode) throws {
    try publish(noting: ["one"], mode: mode)
    try sandbox.put("half", ".output.waymark-record-new")
    try publish(noting: ["two"], mode: mode)
    #expect(record?.note == ["two"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sandbox.root).sorted()
        == [".output.waymark-record", "output"])
  }

  @Test func `Without an output folder there is no record`() throws {
    try publish()
    try FileManager.default.removeItem(atPath: sandbox.output)
    #expect(record == nil)
    #expect(!sandbox.exists("output"))
  }

  @Test func `A link or a folder in the record’s place is none`() throws {
    try publish()
    let path = "\(sandbox.root)/.output.waymark-record"
    try FileManager.default.moveItem(atPath: path, toPath: "\(sandbox.root)/elsewhere")
    try sandbox.link(".output.waymark-record", to: "elsewhere")
    #expect(record == nil)
    try publish()
    #expect(record != nil)
    try FileManager.default.removeItem(atPath: path)
    try sandbox.put("mine", ".output.waymark-record/mine.txt")
    #expect(record == nil)
    try publish()
    #expect(sandbox.text(".output.waymark-record/mine.txt") == "mine")
  }

  // MARK: - Somebody else at the same time

  @Test func `A file that somebody writes to after it was compared is not taken for ours`() throws {
    try publish(noting: nil)
    let output = sandbox.output
    try publish(beforeCommit: { try Data("HOME".utf8).write(to: URL(filePath: "\(output)/index.html")) })
    #expect(record == nil)
    try publish()
    #expect(sandbox.text("output/index.html") == "home")
    #expect(try isAsLeft())
  }

  @Test(arguments: modes)
  func `A file that somebody writes to before the commit is over is not taken for ours`(
    mode: Publisher.Mode
  ) throws {
    try publish(["index.html": "old"], mode: mode)
    let file = "\(sandbox.output)/index.html"
    try publish(
      mode: mode,
      onStep: { step in
        guard step == .oldSiteRemoved || step == .staleRemoved else { return }
        usleep(20_000)
        try? Data("HOME".utf8).write(to: URL(filePath: file))
      })
    #expect(try !isAsLeft())
    try publish(mode: mode)
    #expect(sandbox.text("output/index.html") == "home")
  }

  @Test func `A file with a time to come can’t be told from what is written then`() throws {
    try publish(noting: nil)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 3600)], ofItemAtPath: "\(sandbox.output)/index.html")
    try publish()
    #expect(record == nil)
  }

  @Test func `The clock of a file system goes on while it is waited for`() throws {
    let folder = try FileDescriptor.folder(sandbox.root)
    let file = try folder.create("file")
    var last = try file.status().version.latest
    for _ in 0..<5 {
      let tick = try #require(try StampClock.nextTick(file))
      #expect(tick > last)
      last = tick
    }
  }
}

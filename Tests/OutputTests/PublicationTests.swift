import Diagnostics
import FileSystem
import Foundation
import Output
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct PublicationTests {
  let sandbox: OutputSandbox

  init() throws { sandbox = try OutputSandbox() }

  static let modes = [Publisher.Mode.exchange, .inPlace]
  static let first = [
    "index.html": "home", "groups/a/index.html": "a", "groups/b/index.html": "b", "x.txt": "x",
  ]

  @Test(arguments: modes)
  func `The first site makes the folder`(mode: Publisher.Mode) throws {
    let summary = try sandbox.publish(Self.first, mode: mode)
    #expect(sandbox.site() == Self.first)
    #expect(summary == PublicationSummary(files: 4, written: 4, unchanged: 0, removed: 0))
    #expect(
      sandbox.text("output/.waymark-manifest")
        == "waymark-manifest 1\ngroups/a/index.html\ngroups/b/index.html\nindex.html\nx.txt\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root) == ["output"])
  }

  @Test(arguments: modes)
  func `Nothing is written when nothing differs`(mode: Publisher.Mode) throws {
    try sandbox.publish(Self.first, mode: mode)
    let places = ["", "output", "output/groups", "output/index.html", "output/.waymark-manifest"]
    let before = places.map(sandbox.stamp)
    let summary = try sandbox.publish(Self.first, mode: mode)
    #expect(summary == PublicationSummary(files: 4, written: 0, unchanged: 4, removed: 0))
    #expect(places.map(sandbox.stamp) == before)
  }

  @Test(arguments: modes)
  func `What did not change stays the same file`(mode: Publisher.Mode) throws {
    try sandbox.publish(Self.first, mode: mode)
    let same = ["output/index.html", "output/groups/b/index.html"]
    let before = same.map(sandbox.stamp)
    let changed = sandbox.stamp("output/groups/a/index.html")
    var second = Self.first
    second["groups/a/index.html"] = "A"
    second["x.txt"] = nil
    second["new/deep/y.txt"] = "y"
    let summary = try sandbox.publish(second, mode: mode)
    #expect(sandbox.site() == second)
    #expect(same.map(sandbox.stamp) == before)
    #expect(sandbox.stamp("output/groups/a/index.html") != changed)
    #expect(summary == PublicationSummary(files: 4, written: 2, unchanged: 2, removed: 1))
  }

  @Test(arguments: modes)
  func `Folders that a removal empties go as well`(mode: Publisher.Mode) throws {
    try sandbox.publish(Self.first, mode: mode)
    try sandbox.publish(["index.html": "home"], mode: mode)
    #expect(!sandbox.exists("output/groups"))
  }

  @Test(arguments: modes)
  func `A file becomes a folder and a folder a file`(mode: Publisher.Mode) throws {
    try sandbox.publish(["a": "file", "b/c/d": "deep", "b/e": "e"], mode: mode)
    try sandbox.publish(["a/x": "below", "b": "file"], mode: mode)
    #expect(sandbox.site() == ["a/x": "below", "b": "file"])
  }

  @Test(arguments: modes)
  func `Empty and long files arrive whole`(mode: Publisher.Mode) throws {
    let long = String(repeating: "0123456789abcdef", count: 20_000)
    let files = ["empty": "", "long": long]
    try sandbox.publish(files, mode: mode)
    #expect(try sandbox.publish(files, mode: mode).written == 0)
    let other = ["empty": "", "long": String(long.dropLast()) + "x"]
    #expect(try sandbox.publish(other, mode: mode).written == 1)
    #expect(sandbox.site() == other)
  }

  @Test(arguments: modes)
  func `Files are copied, and copied again only when they differ`(mode: Publisher.Mode) throws {
    let text = String(repeating: "picture", count: 30_000)
    try sandbox.put(text, "content/files/p.jpg")
    func publish() throws -> PublicationSummary {
      let publication = try Publisher(folder: sandbox.output, mode: mode).begin()
      let file = try FolderReader("\(sandbox.root)/content/files").file(at: "p.jpg")
      try publication.copy("img/p.jpg", from: file)
      return try publication.commit()
    }
    #expect(try publish().written == 1)
    #expect(sandbox.text("output/img/p.jpg") == text)
    #expect(try publish().written == 0)
    try sandbox.put(text.replacingOccurrences(of: "picture", with: "Picture"), "content/files/p.jpg")
    #expect(try publish().written == 1)
    #expect(sandbox.text("output/img/p.jpg")?.hasPrefix("Picture") == true)
  }

  @Test func `A publication that is given up changes nothing`() throws {
    try sandbox.publish(Self.first)
    let before = sandbox.stamp("output")
    let publication = try Publisher(folder: sandbox.output).begin()
    try publication.write("index.html", Array("half".utf8))
    publication.abandon()
    #expect(sandbox.site() == Self.first)
    #expect(sandbox.stamp("output") == before)
    #expect(!sandbox.exists(".output.waymark-staging"))
    #expect(throws: PublicationError.over) { try publication.write("x", []) }
    #expect(throws: PublicationError.over) { try publication.commit() }
  }

  @Test func `A publication that goes without a commit is given up`() throws {
    do {
      let publication = try Publisher(folder: sandbox.output).begin()
      try publication.write("index.html", Array("half".utf8))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root) == [])
  }

  @Test func `After a failed write nothing is published`() throws {
    try sandbox.publish(Self.first)
    let publication = try Publisher(folder: sandbox.output).begin()
    try publication.write("index.html", Array("new".utf8))
    #expect(throws: PublicationError.self) { try publication.write("../x", []) }
    #expect(throws: PublicationError.self) { try publication.commit() }
    #expect(sandbox.site() == Self.first)
  }

  @Test func `A file that can't be read is not left out silently`() throws {
    try sandbox.put("x", "files/a")
    let file = try FolderReader("\(sandbox.root)/files").file(at: "a")
    try FileManager.default.removeItem(atPath: "\(sandbox.root)/files/a")
    let publication = try Publisher(folder: sandbox.output).begin()
    let error = try #require(throws: PublicationError.self) { try publication.copy("a", from: file) }
    #expect(error.diagnostics.map(\.id) == [.missingFile])
    #expect(throws: PublicationError.self) { try publication.commit() }
  }

  @Test(arguments: [
    "", "/a", "a//b", "a/", "../a", "a/../b", ".", "a/./b", ".git/config", "a/.hidden", ".env", "a\nb",
    "a\0b",
    String(repeating: "x", count: 256), "\u{202E}gpj.exe",
  ])
  func `Paths that lead out or hide something are refused`(path: String) throws {
    let publication = try Publisher(folder: sandbox.output).begin()
    let error = try #require(throws: PublicationError.self) { try publication.write(path, []) }
    #expect(error.diagnostics.map(\.id) == [.outputPath])
  }

  @Test func `Dot names that hosts look for are published`() throws {
    let files = [".well-known/security.txt": "s", ".nojekyll": ""]
    try sandbox.publish(files)
    #expect(sandbox.site() == files)
    try sandbox.publish(["a": "a"])
    #expect(sandbox.site() == ["a": "a"])
  }

  @Test(arguments: [("a", "a"), ("a", "a/b"), ("a/b", "a"), ("a/b/c/d", "a/b"), ("a/b", "a/b/c/d")])
  func `Two files that want one place are refused`(one: String, other: String) throws {
    let publication = try Publisher(folder: sandbox.output).begin()
    try publication.write(one, [1])
    let error = try #require(throws: PublicationError.self) { try publication.write(other, [2]) }
    #expect(error.diagnostics.map(\.id) == [.outputPath])
  }

  @Test(arguments: modes)
  func `Any number of threads may write`(mode: Publisher.Mode) async throws {
    let files = Dictionary(
      uniqueKeysWithValues: (0..<400).map { ("s\($0 % 11)/p\($0 % 37)/\($0).html", "page \($0)") })
    for _ in 0..<2 {
      let publication = try Publisher(folder: sandbox.output, mode: mode).begin()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (path, text) in files { group.addTask { try publication.write(path, Array(text.utf8)) } }
        try await group.waitForAll()
      }
      _ = try publication.commit()
      #expect(sandbox.site() == files)
    }
  }

  @Test func `Files and folders are readable by a web server`() throws {
    let mask = umask(0o022)
    umask(mask)
    try sandbox.publish(Self.first)
    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(sandbox.root)/\(path)")
      return try #require(attributes[.posixPermissions] as? Int)
    }
    #expect(try mode("output/groups/a/index.html") == 0o666 & ~Int(mask))
    #expect(try mode("output/groups/a") == 0o777 & ~Int(mask))
    chmod(sandbox.output, 0o750)
    try sandbox.publish(["index.html": "other"])
    #expect(try mode("output") == 0o750)
  }

  @Test func `The output folder may be a link to a folder`() throws {
    try sandbox.put("", "real/.keep")
    try sandbox.link("output", to: "real")
    try sandbox.publish(Self.first)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.output) == "real")
    #expect(sandbox.text("real/index.html") == "home")
    #expect(sandbox.text("real/.keep") == "")
  }

  @Test func `Two builds at once into one folder are refused`() throws {
    let publication = try Publisher(folder: sandbox.output).begin()
    #expect(throws: PublicationError.busy(folder: sandbox.output)) {
      _ = try Publisher(folder: sandbox.output).begin()
    }
    try publication.write("a", [1])
    _ = try publication.commit()
    #expect(throws: Never.self) { try Publisher(folder: sandbox.output).begin().abandon() }
  }

  @Test func `Random sites follow one another`() throws {
    var generator = Chance(seed: 11)
    let names = ["a", "b", "c", "a/a", "a/b", "b/a", "b/c/d", "c/a/b/c"]
    var written: [String: String] = [:]
    for round in 0..<60 {
      var files: [String: String] = [:]
      for name in names.shuffled(using: &generator).prefix(Int.random(in: 0...5, using: &generator))
      where !files.keys.contains(where: { $0.hasPrefix("\(name)/") || name.hasPrefix("\($0)/") }) {
        files[name] = Bool.random(using: &generator) ? "same" : "round \(round)"
      }
      let summary = try sandbox.publish(files, mode: round % 3 == 2 ? .inPlace : .exchange)
      #expect(sandbox.site() == files)
      #expect(summary.unchanged == files.count { written[$0.key] == $0.value })
      #expect(summary.removed == written.keys.count { files[$0] == nil })
      written = files
    }
  }
}

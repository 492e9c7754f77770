import Diagnostics
import Foundation
import Output
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct ForeignFilesTests {
  let sandbox: OutputSandbox

  init() throws { sandbox = try OutputSandbox() }

  static let modes = PublicationTests.modes

  private func error(_ files: [String: String] = ["index.html": "new"], mode: Publisher.Mode = .exchange)
    throws -> PublicationError
  {
    try #require(throws: PublicationError.self) { try sandbox.publish(files, mode: mode) }
  }

  @Test(arguments: modes)
  func `Dot entries survive as they are`(mode: Publisher.Mode) throws {
    try sandbox.put("*\n", "output/.gitignore")
    try sandbox.put("ref: refs/heads/main\n", "output/.git/HEAD")
    try sandbox.link("output/.link", to: "nowhere")
    let places = ["output/.git", "output/.git/HEAD", "output/.gitignore", "output/.link"]
    let before = places.map(sandbox.stamp)
    for round in 0..<3 {
      try sandbox.publish(["index.html": "round \(round)"], mode: mode)
      #expect(places.map(sandbox.stamp) == before)
      #expect(sandbox.text("output/.git/HEAD") == "ref: refs/heads/main\n")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root) == ["output"])
  }

  @Test(arguments: modes)
  func `Files of others survive in a folder that Waymark made`(mode: Publisher.Mode) throws {
    try sandbox.publish(["groups/a/index.html": "a", "index.html": "home"], mode: mode)
    try sandbox.put("mine", "output/notes/deep/mine.txt")
    try sandbox.put("mine", "output/groups/a/mine.txt")
    try sandbox.put("mine", "output/groups/mine.txt")
    try sandbox.link("output/groups/link", to: "/etc")
    for round in 0..<2 {
      try sandbox.publish(["index.html": "round \(round)"], mode: mode)
      #expect(
        sandbox.site() == [
          "index.html": "round \(round)", "notes/deep/mine.txt": "mine", "groups/a/mine.txt": "mine",
          "groups/mine.txt": "mine", "groups/link": "-> /etc",
        ])
    }
  }

  @Test(arguments: modes)
  func `A name that is not UTF-8 survives`(mode: Publisher.Mode) throws {
    try sandbox.publish(["index.html": "home"], mode: mode)
    let name = Array("\(sandbox.output)/caf".utf8) + [0xE9, 0]
    let made = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { mkdir($0, 0o755) } ?? -1
    }
    guard made == 0 else { return }
    try sandbox.publish(["index.html": "new"], mode: mode)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.output).count == 3)
  }

  @Test(arguments: modes)
  func `A folder with somebody's files is refused`(mode: Publisher.Mode) throws {
    try sandbox.put("precious", "output/thesis.doc")
    let found = try error(mode: mode)
    #expect(found == .notOurs(folder: sandbox.output, example: "thesis.doc"))
    #expect(found.diagnostics.allSatisfy { $0.id.isSystemFailure && $0.help != nil })
    #expect(sandbox.contents() == ["thesis.doc": "precious"])
  }

  @Test(arguments: modes)
  func `Files of others in the way are named, all of them`(mode: Publisher.Mode) throws {
    let before = ["index.html": "home", "a/index.html": "a"]
    try sandbox.publish(before, mode: mode)
    try sandbox.put("mine", "output/b")
    try sandbox.put("mine", "output/c/x.txt")
    try sandbox.put("mine", "output/a/mine.txt")
    let files = ["b": "b", "c/x.txt": "x", "c/y.txt": "y", "a": "a"]
    #expect(
      try error(files, mode: mode)
        == .inTheWay(folder: sandbox.output, paths: ["a/mine.txt", "b", "c/x.txt"]))
    #expect(sandbox.text("output/index.html") == "home")
    #expect(sandbox.text("output/c/x.txt") == "mine")
    #expect(!sandbox.exists(".output.waymark-staging") && !sandbox.exists("output/.waymark-staging"))
  }

  @Test(arguments: modes)
  func `A link inside the output is never followed`(mode: Publisher.Mode) throws {
    try sandbox.publish(["groups/index.html": "old", "x.txt": "x", "gone/y.txt": "y"], mode: mode)
    try sandbox.put("secret", "elsewhere/index.html")
    try sandbox.put("secret", "elsewhere/y.txt")
    for name in ["groups", "gone"] {
      try FileManager.default.removeItem(atPath: "\(sandbox.output)/\(name)")
      try sandbox.link("output/\(name)", to: "../elsewhere")
    }
    try FileManager.default.removeItem(atPath: "\(sandbox.output)/x.txt")
    try sandbox.link("output/x.txt", to: "../elsewhere/index.html")
    #expect(
      try error(["groups/index.html": "new", "x.txt": "x"], mode: mode)
        == .inTheWay(folder: sandbox.output, paths: ["groups", "x.txt"]))
    // Nor when what lies behind it goes.
    try sandbox.publish(["z.txt": "z"], mode: mode)
    #expect(sandbox.contents(of: "elsewhere") == ["index.html": "secret", "y.txt": "secret"])
    #expect(
      sandbox.site() == [
        "z.txt": "z", "groups": "-> ../elsewhere", "gone": "-> ../elsewhere",
        "x.txt": "-> ../elsewhere/index.html",
      ])
  }

  @Test(arguments: [
    "", "something else", "waymark-manifest 1", "waymark-manifest 2\na\n", "waymark-manifest 1\n../x\n",
    "waymark-manifest 1\n/etc/passwd\n", "waymark-manifest 1\n\n", "waymark-manifest 1\n.git/HEAD\n",
  ])
  func `A manifest that somebody changed removes nothing`(text: String) throws {
    try sandbox.put("x", "x")
    try sandbox.put("x", "output/.git/HEAD")
    try sandbox.put(text, "output/.waymark-manifest")
    #expect(try error() == .damagedManifest(folder: sandbox.output))
    #expect(sandbox.exists("x") && sandbox.exists("output/.git/HEAD"))
  }

  @Test func `Folders that matter are refused`() throws {
    try sandbox.put("x", "content/groups/x.yaml")
    let folders = [
      "/", ".", "", "..", ProcessInfo.processInfo.environment["HOME"] ?? "/", "/usr/..",
      "\(sandbox.root)/content", sandbox.root,
      "\(sandbox.root)/content/groups/new/deeper",
    ]
    for folder in folders {
      let publisher = Publisher(folder: folder, protecting: ["\(sandbox.root)/content"])
      let found = try #require(throws: PublicationError.self) { try publisher.begin().abandon() }
      guard case .refused = found else {
        Issue.record("\(folder): \(found)")
        continue
      }
    }
    #expect(!sandbox.exists("content/groups/new"))
    #expect(throws: Never.self) {
      try sandbox.publish(["a": "a"], protecting: ["\(sandbox.root)/content", "\(sandbox.root)/out"])
    }
  }

  @Test func `What stands where the folder should be is reported`() throws {
    try sandbox.put("x", "output")
    #expect(try error().diagnostics.map(\.id) == [.outputFailed])
    try FileManager.default.removeItem(atPath: sandbox.output)
    try sandbox.link("output", to: "gone")
    #expect(try error().diagnostics.map(\.id) == [.outputFailed])
    #expect(!sandbox.exists("gone"))
  }

  @Test func `A folder that only looks like Waymark's working folder is left alone`() throws {
    try sandbox.put("mine", ".output.waymark-staging/mine.txt")
    #expect(try error().diagnostics.map(\.id) == [.outputNotOurs])
    #expect(sandbox.text(".output.waymark-staging/mine.txt") == "mine")
    #expect(try error().diagnostics[0].position?.path.hasSuffix(".output.waymark-staging") == true)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"), arguments: modes)
  func `A folder that may not be written stays as it is`(mode: Publisher.Mode) throws {
    try sandbox.publish(["index.html": "old"], mode: mode)
    chmod(sandbox.output, 0o500)
    defer { chmod(sandbox.output, 0o700) }
    #expect(try error(mode: mode).diagnostics.map(\.id) == [.outputFailed])
    #expect(sandbox.site() == ["index.html": "old"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root) == ["output"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `An entry of others that may not be moved leaves the old site`() throws {
    try sandbox.put("key", "output/.locked/secret")
    try sandbox.publish(["index.html": "old"])
    chmod("\(sandbox.output)/.locked", 0o500)
    defer { chmod("\(sandbox.output)/.locked", 0o700) }
    #expect(try error().diagnostics.map(\.id) == [.outputNotExchangeable])
    #expect(sandbox.site() == ["index.html": "old", ".locked/secret": "key"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root) == ["output"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `A folder around the output that can't be written offers in-place`() throws {
    try sandbox.publish(["index.html": "old"])
    chmod(sandbox.root, 0o500)
    defer { chmod(sandbox.root, 0o700) }
    #expect(try error().diagnostics.map(\.id) == [.outputNotExchangeable])
    try sandbox.publish(["index.html": "new"], mode: .inPlace)
    #expect(sandbox.site() == ["index.html": "new"])
  }
}

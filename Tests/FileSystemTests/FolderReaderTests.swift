import Diagnostics
import FileSystem
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct FolderReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func list(_ name: String = "") -> (paths: [String], problems: [DiagnosticID]) {
    let listing = FolderReader(name.isEmpty ? folder.path : "\(folder.path)/\(name)").list()
    return (listing.files.map(\.path), listing.problems.sorted.map(\.id))
  }

  @Test func `Files are listed by the bytes of their paths, with their sizes`() throws {
    for name in ["b.yaml", "a/z.yaml", "a.yaml", "a-b.yaml", "é.yaml", "Z.yaml"] {
      try folder.write(name, to: name)
    }
    let listing = FolderReader(folder.path).list()
    #expect(
      listing.files.map(\.path) == ["Z.yaml", "a-b.yaml", "a.yaml", "a/z.yaml", "b.yaml", "é.yaml"])
    #expect(listing.files.map(\.size) == [6, 8, 6, 8, 6, 7])
    #expect(listing.problems.diagnostics.isEmpty)
  }

  @Test func `Paths are shown as the folder was named`() throws {
    try folder.write("x", to: "groups/x.yaml")
    #expect(FolderReader("\(folder.path)//").list().files.first?.shownPath == "\(folder.path)/groups/x.yaml")
    #expect(FolderReader("content/").shown("groups/x.yaml") == "content/groups/x.yaml")
    #expect(FolderReader("/").shown("x") == "/x")
    #expect(FolderReader("").folder == ".")
  }

  @Test(arguments: [".git/config", ".hidden", "note.md~", "#note.md#", ".#note.md", "a/.DS_Store"])
  func `What editors and systems leave behind is skipped`(name: String) throws {
    try folder.write("x", to: name)
    #expect(list().paths == [])
    #expect(list().problems == [])
  }

  @Test func `Dot names that were asked for are listed`() throws {
    try folder.write("x", to: ".well-known/security.txt")
    try folder.write("x", to: ".secret")
    let reader = FolderReader(folder.path, dotNames: [".well-known"])
    #expect(reader.list().files.map(\.path) == [".well-known/security.txt"])
  }

  @Test func `Links inside the folder are followed`() throws {
    try folder.write("text", to: "root/real/a.md")
    try folder.link("root/file.md", to: "real/a.md")
    try folder.link("root/folder", to: "real")
    #expect(list("root").paths == ["file.md", "folder/a.md", "real/a.md"])
    #expect(list("root").problems == [])
    let listing = FolderReader("\(folder.path)/root").list()
    for file in listing.files { #expect(try file.readText() == Array("text".utf8)) }
  }

  @Test(arguments: ["../outside.md", "../outside", "/etc", "..", "../root2/x.md"])
  func `No link leads out of the folder`(target: String) throws {
    try folder.write("x", to: "outside.md")
    try folder.write("x", to: "outside/x.md")
    try folder.write("x", to: "root2/x.md")
    try folder.makeFolder("root")
    try folder.link("root/link.md", to: target)
    #expect(list("root").paths == [])
    #expect(list("root").problems == [.linkLeavesFolder])
    #expect(throws: FileProblem.self) { try FolderReader("\(folder.path)/root").file(at: "link.md") }
  }

  @Test(arguments: ["link", ".", "a", "a/back"])
  func `A link that leads back to itself is reported and ends`(target: String) throws {
    try folder.write("x", to: "a/x.md")
    try folder.link("a/back", to: "..")
    try folder.link("link", to: target)
    let found = list()
    #expect(found.problems.allSatisfy { $0 == .linkLoop })
    #expect(!found.problems.isEmpty)
    #expect(found.paths.contains("a/x.md"))
    #expect(found.paths.count <= 2)
  }

  @Test func `Links that multiply are cut off`() throws {
    for level in 0..<16 {
      try folder.makeFolder("d\(level)")
      try folder.link("d\(level)/one", to: "../d\(level + 1)")
      try folder.link("d\(level)/two", to: "../d\(level + 1)")
    }
    try folder.write("x", to: "d16/x.md")
    #expect(list().problems.contains(.linkLoop))
    #expect(list().paths.contains("d16/x.md"))
  }

  @Test func `A link to nothing names what it points to`() throws {
    try folder.link("a.md", to: "gone.md")
    let problem = try #require(FolderReader(folder.path).list().problems.diagnostics.first)
    #expect(problem.id == .missingFile)
    #expect(problem.message.contains("‘gone.md’"))
  }

  @Test func `Pipes and sockets are reported and never opened`() throws {
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    try folder.link("link", to: "pipe")
    #expect(list().paths == [])
    #expect(list().problems == [.notAFile, .notAFile])
    #expect(throws: FileProblem.self) { try FolderReader(folder.path).readText("pipe") }
  }

  @Test func `A name that is not UTF-8 is reported`() throws {
    let name = Array("\(folder.path)/caf".utf8) + [0xE9, 0]
    let descriptor = name.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
      }
    }
    // macOS refuses such names itself.
    guard descriptor >= 0 else { return }
    close(descriptor)
    #expect(list().problems == [.badFileName])
  }

  @Test func `A name with a line end is reported`() throws {
    try folder.write("x", to: "a\nb.md")
    let problem = try #require(FolderReader(folder.path).list().problems.diagnostics.first)
    #expect(problem.id == .badFileName)
    #expect(problem.position?.path == "\(folder.path)/a\u{FFFD}b.md")
  }

  @Test(
    .enabled(if: isCaseSensitive()),
    arguments: [("Choir.yaml", "choir.yaml"), ("caf\u{E9}.md", "cafe\u{301}.md"), ("STRASSE", "strasse")])
  func `Names that some computers take for one are reported`(pair: (String, String)) throws {
    try folder.write("x", to: "groups/\(pair.0)")
    try folder.write("x", to: "groups/\(pair.1)")
    let problem = try #require(FolderReader(folder.path).list().problems.diagnostics.first)
    #expect(problem.id == .nameClash)
    #expect(problem.message.contains("‘\(pair.0)’") && problem.message.contains("‘\(pair.1)’"))
    #expect(list().paths.count == 2)
  }

  @Test func `The same name in two folders does not clash`() throws {
    try folder.write("x", to: "a/x.md")
    try folder.write("x", to: "b/X.md")
    #expect(list().problems == [])
  }

  @Test func `A folder that is not there is missing, and a file is not a folder`() throws {
    try folder.write("x", to: "file")
    #expect(list("gone").problems == [.missingFile])
    #expect(list("file").problems == [.notAFile])
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func `What may not be read is a failure of the system`() throws {
    try folder.write("x", to: "a.md")
    try folder.write("x", to: "b/x.md")
    chmod("\(folder.path)/b", 0)
    chmod("\(folder.path)/a.md", 0)
    defer { chmod("\(folder.path)/b", 0o700) }
    #expect(list().paths == ["a.md"])
    #expect(list().problems == [.fileUnreadable])
    #expect(DiagnosticID.fileUnreadable.isSystemFailure)
    #expect(throws: FileProblem.self) { try FolderReader(folder.path).readText("a.md") }
  }

  @Test func `A deep tree is listed`() throws {
    let deep = Array(repeating: "d", count: 500).joined(separator: "/")
    try folder.write("x", to: "\(deep)/x.md")
    #expect(list().paths == ["\(deep)/x.md"])
  }

  private static func isCaseSensitive() -> Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? folder.write("x", to: "a")) != nil
      && !FileManager.default.fileExists(atPath: "\(folder.path)/A")
  }
}

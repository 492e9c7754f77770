import Diagnostics
import FileSystem
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct FileReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String) throws -> ListedFile { try FolderReader(folder.path).file(at: name) }

  @Test(arguments: [0, 1, 4095, 4096, 70_000])
  func `A file is read whole, whatever its size`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write(bytes, to: "x")
    #expect(try file("x").read() == bytes)
  }

  @Test func `A file beyond the limit is refused in words`() throws {
    try folder.write([UInt8](repeating: 0x61, count: 1_234_567), to: "x")
    #expect(try file("x").read(limit: 1_234_567).count == 1_234_567)
    let problem = try #require(throws: FileProblem.self) { try file("x").read(limit: 1_000_000) }
    #expect(problem.diagnostic.id == .fileTooLarge)
    #expect(problem.diagnostic.message.contains("1.2 MB") && problem.diagnostic.message.contains("1 MB"))
  }

  @Test func `What takes a file's place after the listing is not read`() throws {
    try folder.write("x", to: "a")
    try folder.write("secret", to: "b")
    let listed = try file("a")
    let swaps: [(kind: DiagnosticID, swap: () throws -> Void)] = [
      (.notAFile, { try folder.makeFolder("a") }),
      (.notAFile, { try folder.link("a", to: "b") }),
      (.notAFile, { _ = mkfifo("\(folder.path)/a", 0o600) }),
      (.missingFile, {}),
    ]
    for (kind, swap) in swaps {
      try? FileManager.default.removeItem(atPath: "\(folder.path)/a")
      try swap()
      let problem = try #require(throws: FileProblem.self) { try listed.read() }
      #expect(problem.diagnostic.id == kind)
    }
  }

  @Test(arguments: [
    ("gone.md", DiagnosticID.missingFile), ("sub", .notAFile), ("../outside.md", .linkLeavesFolder),
    ("sub/../../outside.md", .linkLeavesFolder),
  ])
  func `A file asked for by name has to be inside`(name: String, kind: DiagnosticID) throws {
    try folder.write("x", to: "root/sub/x.md")
    try folder.write("x", to: "outside.md")
    let problem = try #require(throws: FileProblem.self) {
      try FolderReader("\(folder.path)/root").file(at: name)
    }
    #expect(problem.diagnostic.id == kind)
  }

  @Test func `An open file is read piece by piece and again`() throws {
    try folder.write("abcdef", to: "x")
    let open = try file("x").open()
    #expect(open.size == 6)
    for _ in 0..<2 {
      var seen: [UInt8] = []
      try withUnsafeTemporaryAllocation(byteCount: 4, alignment: 1) { buffer in
        while true {
          let count = try open.read(into: buffer)
          if count == 0 { break }
          seen += buffer[..<count]
        }
      }
      #expect(seen == Array("abcdef".utf8))
      try open.rewind()
    }
  }
}

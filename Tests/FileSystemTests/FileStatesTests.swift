import Foundation
import Testing

@testable import FileSystem

@Suite struct FileStatesTests {
  private func digest(_ texts: String...) -> String {
    var states = FileStates()
    for text in texts { states.add(text) }
    return states.digest
  }

  @Test func `Other texts, another order and other borders between them give another digest`() {
    #expect(digest("a", "bc") == digest("a", "bc"))
    let all = [
      digest(), digest(""), digest("a", "bc"), digest("ab", "c"), digest("bc", "a"), digest("abc"),
      digest("a", "bc", ""),
    ]
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.utf8.count == 64 })
  }

  @Test func `A folder's digest tells its files, their states and what is wrong there`() throws {
    let folder = try TemporaryFolder()
    func digest() -> String {
      var states = FileStates()
      states.add("folder", FolderReader(folder.path).list())
      return states.digest
    }
    var seen = [digest()]
    func expectNews(_ what: Comment, _ edit: () throws -> Void) throws {
      try edit()
      #expect(digest() == digest(), what)
      #expect(!seen.contains(digest()), what)
      seen.append(digest())
    }
    let file = URL(filePath: "\(folder.path)/b/a.txt")
    try expectNews("a file") {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("one".utf8).write(to: file)
    }
    try expectNews("another name") {
      try FileManager.default.moveItem(at: file, to: URL(filePath: "\(folder.path)/b/c.txt"))
    }
    try expectNews("a broken link") {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/x", withDestinationPath: "nowhere")
    }
    try expectNews("another broken link") {
      try FileManager.default.removeItem(atPath: "\(folder.path)/x")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/x", withDestinationPath: "elsewhere")
    }
  }

  @Test func `The latest moment is that of the file that something happened to last`() throws {
    let folder = try TemporaryFolder()
    var states = FileStates()
    #expect(states.latest == nil)
    for (name, day) in [("a", 1.0), ("b", 3), ("c", 2)] {
      let file = "\(folder.path)/\(name)"
      try Data().write(to: URL(filePath: file))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 9_000_000_000 + day)], ofItemAtPath: file)
    }
    states.add("", FolderReader(folder.path).list())
    #expect(states.latest == FileTime(seconds: 9_000_000_003))
  }
}

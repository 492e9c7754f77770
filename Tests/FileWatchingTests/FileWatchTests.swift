import FileSystem
import FileWatching
import Foundation
import Testing

@Suite struct FileWatchTests {
  /// Watches a folder while something happens in it, and returns what is told.
  private func changes(
    by means: FileWatch.Means, before: [String] = [], _ happening: (WatchedFolder) throws -> Void
  ) async throws -> FileChanges {
    let folder = try WatchedFolder()
    for path in before { try folder.write(path) }
    let watch = FileWatch([FolderReader(folder.path + "/content")], by: means)
    try happening(folder)
    return try #require(await folder.next(of: watch))
  }

  @Test("A written file is told by its path", arguments: [FileWatch.Means.notifications, .polling])
  func writing(means: FileWatch.Means) async throws {
    let changes = try await changes(by: means, before: ["groups/a.yaml"]) {
      try $0.write("groups/a.yaml", "new")
    }
    #expect(changes.paths == [["groups/a.yaml"]])
    #expect(changes.uncertain.isEmpty)
  }

  @Test("An editor that writes beside and renames is told of as one change of the file")
  func replacing() async throws {
    let changes = try await changes(by: .notifications, before: ["groups/a.yaml"]) { folder in
      try folder.write("groups/.a.yaml.swp", "")
      try folder.write("groups/a.yaml~", "old")
      try folder.write("elsewhere.tmp", "new", in: "")
      try folder.rename("elsewhere.tmp", to: "content/groups/a.yaml", in: "")
    }
    #expect(changes.paths == [["groups/a.yaml"]])
    #expect(changes.uncertain.isEmpty)
  }

  @Test("A new folder with files in it leaves nobody certain, and is watched from then on")
  func newFolder() async throws {
    let folder = try WatchedFolder()
    let watch = FileWatch([FolderReader(folder.path + "/content")])
    try folder.write("articles/deep/a.md")
    let first = try #require(await folder.next(of: watch))
    #expect(first.uncertain == [0])
    try folder.write("articles/deep/a.md", "again")
    #expect(await folder.next(of: watch)?.paths == [["articles/deep/a.md"]])
  }

  @Test("A renamed folder is known by its new name")
  func renamedFolder() async throws {
    let folder = try WatchedFolder()
    try folder.write("groups/a.yaml")
    let watch = FileWatch([FolderReader(folder.path + "/content")])
    try folder.rename("groups", to: "places")
    #expect(await folder.next(of: watch)?.uncertain == [0])
    try folder.write("places/a.yaml", "new")
    #expect(await folder.next(of: watch)?.paths == [["places/a.yaml"]])
  }

  @Test("A folder that was moved away and came back is watched again")
  func rootComesBack() async throws {
    let folder = try WatchedFolder()
    try folder.write("groups/a.yaml")
    let watch = FileWatch([FolderReader(folder.path + "/content")])
    try folder.rename("content", to: "aside", in: "")
    #expect(await folder.next(of: watch)?.uncertain == [0])
    try folder.rename("aside", to: "content", in: "")
    #expect(await folder.next(of: watch)?.uncertain == [0])
    try folder.write("groups/a.yaml", "new")
    #expect(await folder.next(of: watch)?.paths == [["groups/a.yaml"]])
  }

  @Test(
    "A folder that is made after the watch began is watched from then on, however deep it stands",
    arguments: [FileWatch.Means.notifications, .polling],
    ["themes", "site/deep/themes", "./site/./themes/", "content/../themes", "nothing/../themes"])
  func folderMadeLater(means: FileWatch.Means, name: String) async throws {
    let folder = try WatchedFolder()
    let watch = FileWatch([FolderReader(folder.path + "/" + name)], by: means)
    #expect(watch.means == means)
    if name.hasPrefix("nothing") { try folder.make("nothing") }
    try folder.write("mine/a.css", in: name)
    #expect(await folder.told(by: watch) { $0.uncertain == [0] })
    try folder.write("mine/a.css", "edited again", in: name)
    #expect(await folder.told(by: watch) { $0.paths == [["mine/a.css"]] })
    try folder.remove("mine", in: name)
    #expect(await folder.told(by: watch) { !$0.isEmpty })
  }

  @Test(
    "A folder that comes without any file is told of", arguments: [FileWatch.Means.notifications, .polling])
  func emptyFolder(means: FileWatch.Means) async throws {
    let folder = try WatchedFolder()
    let watch = FileWatch([FolderReader(folder.path + "/themes")], by: means)
    try folder.make("themes")
    #expect(await folder.next(of: watch)?.uncertain == [0])
  }

  @Test("A folder on the way that is deleted or moved away and comes back is watched again")
  func wayComesBack() async throws {
    let folder = try WatchedFolder()
    let content = "site/content"
    try folder.write("a.yaml", in: content)
    let watch = FileWatch([FolderReader(folder.path + "/" + content)])
    try folder.rename("site", to: "aside", in: "")
    #expect(await folder.told(by: watch) { $0.uncertain == [0] })
    try folder.rename("aside", to: "site", in: "")
    #expect(await folder.told(by: watch) { $0.uncertain == [0] })
    try folder.write("a.yaml", "new", in: content)
    #expect(await folder.told(by: watch) { $0.paths == [["a.yaml"]] })
    try folder.remove("site", in: "")
    #expect(await folder.told(by: watch) { $0.uncertain == [0] })
    try folder.write("a.yaml", in: content)
    #expect(await folder.told(by: watch) { $0.uncertain == [0] })
    try folder.write("a.yaml", "again", in: content)
    #expect(await folder.told(by: watch) { $0.paths == [["a.yaml"]] })
  }

  @Test("A link to a folder is followed, when it changes and when what it names comes later")
  func link() async throws {
    let folder = try WatchedFolder()
    try folder.link("themes", to: "shared/themes")
    let watch = FileWatch([FolderReader(folder.path + "/themes")])
    try folder.write("mine/a.css", in: "shared/themes")
    #expect(await folder.told(by: watch) { $0.uncertain == [0] })
    try folder.write("mine/a.css", "new", in: "shared/themes")
    #expect(await folder.told(by: watch) { $0.paths == [["mine/a.css"]] })
    try folder.write("mine/b.css", in: "other")
    try folder.remove("themes", in: "")
    try folder.link("themes", to: "other")
    #expect(await folder.told(by: watch) { $0.uncertain == [0] })
    try folder.write("mine/b.css", "new", in: "other")
    #expect(await folder.told(by: watch) { $0.paths == [["mine/b.css"]] })
  }

  @Test("Two links that name each other end nowhere, and no watch hangs on them")
  func linksInACircle() async throws {
    let folder = try WatchedFolder()
    try folder.link("themes", to: "other")
    try folder.link("other", to: "themes")
    let watch = FileWatch([FolderReader(folder.path + "/themes")])
    try folder.remove("other", in: "")
    try folder.write("mine/a.css", in: "other")
    #expect(await folder.told(by: watch) { $0.uncertain == [0] })
    try folder.write("mine/a.css", "new", in: "other")
    #expect(await folder.told(by: watch) { $0.paths == [["mine/a.css"]] })
  }

  @Test("Hundreds of changes come in a handful, and none is missing")
  func many() async throws {
    let folder = try WatchedFolder()
    try folder.write("groups/a.yaml")
    let watch = FileWatch([FolderReader(folder.path + "/content")])
    let written = Set((0..<500).map { "groups/g-\($0).yaml" })
    for path in written { try folder.write(path) }
    var told: Set<String> = []
    var handfuls = 0
    while told.count < written.count, let changes = await folder.next(of: watch) {
      told.formUnion(changes.paths[0])
      handfuls += 1
    }
    #expect(told == written)
    #expect(handfuls < 50)
  }

  @Test("Each folder has its own paths")
  func twoFolders() async throws {
    let folder = try WatchedFolder()
    try folder.write("groups/a.yaml")
    try folder.write("themes/tiny/a.css", in: "")
    let watch = FileWatch([FolderReader(folder.path + "/content"), FolderReader(folder.path + "/themes")])
    try folder.write("themes/tiny/a.css", "new", in: "")
    #expect(await folder.next(of: watch)?.paths == [[], ["tiny/a.css"]])
  }

  @Test("Deleted files are told of", arguments: [FileWatch.Means.notifications, .polling])
  func deleting(means: FileWatch.Means) async throws {
    let changes = try await changes(by: means, before: ["groups/a.yaml", "groups/b.yaml"]) {
      try $0.remove("groups/b.yaml")
    }
    #expect(changes.paths == [["groups/b.yaml"]])
  }
}

/// A folder `content` in a folder of its own, deleted with the value.
private final class WatchedFolder {
  let path: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(base)/waymark-watch-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: "\(path)/content", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func full(_ name: String, _ folder: String) -> String {
    folder.isEmpty ? "\(path)/\(name)" : "\(path)/\(folder)/\(name)"
  }

  func write(_ name: String, _ text: String = "text", in folder: String = "content") throws {
    let file = URL(filePath: full(name, folder))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func rename(_ name: String, to other: String, in folder: String = "content") throws {
    guard Foundation.rename(full(name, folder), full(other, folder)) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  func remove(_ name: String, in folder: String = "content") throws {
    try FileManager.default.removeItem(atPath: full(name, folder))
  }

  /// Makes an empty folder.
  func make(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  /// A link in the folder; `target` is taken from there.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// Whether what is told next, or soon after it, is what is waited for: one edit may be told of in several handfuls.
  func told(by watch: FileWatch, _ isExpected: (FileChanges) -> Bool) async -> Bool {
    for _ in 0..<20 {
      guard let changes = await next(of: watch) else { return false }
      if isExpected(changes) { return true }
    }
    return false
  }

  /// What is told next; nil where nothing is for ten seconds.
  func next(of watch: FileWatch) async -> FileChanges? {
    await withTaskGroup(of: FileChanges?.self) { group in
      group.addTask { await watch.next() }
      group.addTask {
        try? await Task.sleep(for: .seconds(10))
        return nil
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
  }
}

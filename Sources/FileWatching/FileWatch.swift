public import FileSystem

/// Watches folders with all below them, and tells what happens there in handfuls: everything that an editor, a copy or a
/// change of branch does at one go comes together.
public final class FileWatch: Sendable {
  /// How it learns of changes.
  public enum Means: Hashable, Sendable {
    /// The system tells of them as they happen.
    case notifications
    /// It looks again and again, because the system can't tell, or not of so many folders.
    case polling
  }

  /// How it learns of changes.
  public let means: Means
  private let found: FoundChanges
  private let task: Task<Void, Never>

  /// Watches `folders`, which need not exist yet. Names that begin with a dot count only where the readers list them.
  /// - Parameter means: how to learn of changes; where the system can't notify, it polls all the same.
  public init(_ folders: [FolderReader], by means: Means = .notifications) {
    let found = FoundChanges(folders: folders.count)
    self.found = found
    #if os(Linux)
      if means == .notifications, let tree = NotifiedTree(folders) {
        self.means = .notifications
        task = Task.detached { await tree.watch(found) }
        return
      }
    #endif
    self.means = .polling
    let polled = PolledFolders(folders)
    task = Task.detached { await polled.watch(found) }
  }

  deinit { task.cancel() }

  /// Waits until something happens and then until it is quiet for a moment, and returns all of it; nil when the task is
  /// cancelled.
  public func next() async -> FileChanges? {
    guard var changes = await found.first() else { return nil }
    // A copy of many files goes on; nobody waits for more than its first part.
    for _ in 0..<Self.mostPauses {
      try? await Task.sleep(for: Self.pause)
      let more = found.take()
      if more.isEmpty { break }
      changes.merge(more)
    }
    return changes
  }

  /// So long it must be quiet.
  private static let pause = Duration.milliseconds(5)
  private static let mostPauses = 40
}

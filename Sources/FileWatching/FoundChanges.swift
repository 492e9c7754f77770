import Synchronization

/// What was found and not asked for yet.
final class FoundChanges: Sendable {
  private let pending: Mutex<FileChanges>
  private let folders: Int
  private let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation

  init(folders: Int) {
    self.folders = folders
    pending = Mutex(FileChanges(folders: folders))
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func add(_ changes: FileChanges) {
    guard !changes.isEmpty else { return }
    pending.withLock { $0.merge(changes) }
    signal.yield()
  }

  /// All there is, which may be nothing.
  func take() -> FileChanges {
    pending.withLock { pending in
      defer { pending = FileChanges(folders: folders) }
      return pending
    }
  }

  /// Waits until there is something; nil when the task is cancelled.
  func first() async -> FileChanges? {
    for await _ in signals {
      let changes = take()
      if !changes.isEmpty { return changes }
    }
    return nil
  }
}

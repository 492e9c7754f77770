import Diagnostics
import Dispatch
public import FileSystem
import FileWatching
public import SiteBuild

/// A live preview: serves the site to the browsers of this machine, reads again what somebody writes, and has open pages
/// loaded anew.
///
/// Nothing is rendered before it is asked for, and nothing is written to disk.
public struct Preview: Sendable {
  /// The port at which it listens.
  public let port: UInt16
  private let options: BuildOptions
  private let listener: Listener
  private let board: EventBoard
  private let report: @Sendable (PreviewEvent) -> Void

  /// A preview of the site that `options` describe, at `port` or the next that is free. Browsers that come before
  /// ``run()`` wait.
  ///
  /// Throws where the system gives no socket.
  public init(
    _ options: BuildOptions, port: UInt16, report: @escaping @Sendable (PreviewEvent) -> Void
  ) throws(SystemError) {
    self.options = options
    self.report = report
    listener = try Listener.open(from: port)
    self.port = listener.port
    guard let board = EventBoard() else { throw SystemError.last }
    self.board = board
  }

  /// Serves until the task is cancelled.
  public func run() async {
    let folders = [
      FolderReader(options.content, dotNames: BuildOptions.dotNames), FolderReader(options.themes),
    ]
    // Watched before they are read, so that nothing is missed.
    let watch = FileWatch(folders)
    var updates = SiteUpdates(options, folders, report)
    let state = SharedState(await updates.first())
    board.tell(state.current.news)
    serve(state)
    while let changes = await watch.next() {
      let new = await updates.next(changes)
      let former = state.exchange(new)
      board.tell(new.news)
      // Pages need not wait until the site before is taken apart.
      withExtendedLifetime(former) {}
    }
    board.stop()
  }

  private func serve(_ state: SharedState) {
    let pages = PreviewPages(state)
    let (listener, board) = (listener, board)
    // A thread of its own: the loop waits most of the time, and none of those that work may wait with it.
    DispatchQueue(label: "waymark.preview").async {
      var loop = ConnectionLoop(listener, board) { pages.answer($0) }
      loop.run()
    }
  }
}

/// What the preview tells the person who started it.
public enum PreviewEvent: Sendable {
  /// The site was read for the first time.
  case loaded(pages: Int, SiteReading)
  /// It was read again, because something happened to these files, as the person would write their paths.
  case changed([String], SiteReading)
}

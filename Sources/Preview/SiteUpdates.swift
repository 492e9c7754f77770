public import Diagnostics
import FileSystem
import FileWatching
import SiteBuild

/// How a reading of the site went.
public struct SiteReading: Sendable {
  /// Everything to say, sorted.
  public let diagnostics: [Diagnostic]
  /// Whether this differs from what was said the last time.
  public let hasNews: Bool
  /// How long it took.
  public let duration: Duration
}

/// Reads the site again and again, and keeps the last one that was sound.
struct SiteUpdates {
  private let loader: SiteLoader
  private let folders: [FolderReader]
  private let report: @Sendable (PreviewEvent) -> Void
  private let clock = ContinuousClock()
  private var cache = SiteCache()
  private var state = PreviewState(siteToken: "none", problems: [], problemsToken: "none")
  private var count = 0
  /// Tells the sites of this run from those of the run before, which a page may still show.
  private let run = String(UInt32.random(in: 0 ... .max), radix: 36)

  /// - Parameter folders: the content folder and that of the themes.
  init(
    _ options: BuildOptions, _ folders: [FolderReader], _ report: @escaping @Sendable (PreviewEvent) -> Void
  ) {
    loader = SiteLoader(options)
    self.folders = folders
    self.report = report
  }

  /// Reads the site for the first time.
  mutating func first() async -> PreviewState {
    let reading = await read(.everything)
    report(.loaded(pages: state.site?.pageCount ?? 0, reading))
    return state
  }

  /// Reads it after something happened.
  mutating func next(_ changes: FileChanges) async -> PreviewState {
    let reading = await read(Self.change(changes))
    report(.changed(paths(changes), reading))
    return state
  }

  private mutating func read(_ change: SiteChange) async -> SiteReading {
    let start = clock.now
    let site = await loader.load(change, updating: &cache)
    let diagnostics = site.diagnostics
    let hasNews = diagnostics != state.problems.map(\.diagnostic)
    count += 1
    if site.isSound {
      state.site = site
      state.siteToken = "\(run)-\(count)"
    }
    if hasNews || !diagnostics.isEmpty {
      var lines = SourceLineReader(folders)
      state.problems = diagnostics.map { lines.locate($0) }
      state.problemsToken = "\(run)-\(count)"
    }
    return SiteReading(diagnostics: diagnostics, hasNews: hasNews, duration: clock.now - start)
  }

  private static func change(_ changes: FileChanges) -> SiteChange {
    if changes.uncertain.contains(0) { return .everything }
    return .files(
      content: changes.paths[0], themes: !changes.paths[1].isEmpty || changes.uncertain.contains(1))
  }

  /// What happened, as the person would write it.
  private func paths(_ changes: FileChanges) -> [String] {
    zip(folders, changes.paths).flatMap { folder, paths in paths.sorted().map { folder.shown($0) } }
      + changes.uncertain.sorted().filter { changes.paths[$0].isEmpty }.map { folders[$0].folder }
  }
}

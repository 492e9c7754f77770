import Content
import Diagnostics
import FileSystem
import ProgramDirectory
import Scheduling

/// Everything that a site is made from: where it is the same as it was for an earlier build, so is the site.
///
/// Files stand here by their states (which file, its size, its times), not by their bytes: to read them all would be
/// a third of the work that is to be spared.
struct BuildInputs: Sendable {
  /// The content folder, listed before anything in it was read.
  let source: ContentSource
  /// The digest of all but the day.
  private let digest: String
  /// Whether nothing was written so shortly before the build began that a second write might leave the same state.
  private let isSettled: Bool

  /// Looks at all files; nil for a build that takes nothing from the one before, and where the system does not tell which
  /// program runs.
  init?(_ options: BuildOptions) {
    guard let began = options.began, options.output != nil, !options.examines,
      let program = RunningProgram.files
    else { return nil }
    source = SiteLoader(options).listedContent
    guard let content = source.listing else { return nil }
    var states = FileStates()
    for file in program { states.add(file.path, file.version) }
    states.add(options.content, content)
    states.add(options.themes, FolderReader(options.themes).list())
    let zones = TimeZoneDatabase().files
    states.add(zones.folder, zones.listing)
    Self.add(options, to: &states)
    digest = states.digest
    isSettled = states.latest.map { $0 < began.earlier(bySeconds: Self.coarsestTick) } ?? true
  }

  /// The longest tick of a file system's clock, in seconds: that of FAT.
  private static let coarsestTick = 2

  /// Adds every option that reaches a page or a message. Those that reach neither are named in `ChangedBuildTests`.
  private static func add(_ options: BuildOptions, to states: inout FileStates) {
    states.add(options.theme.map { "theme \($0)" } ?? "no theme")
    states.add(options.address.map { "address \($0.host) \($0.basePath)" } ?? "no address")
    states.add("drafts \(options.includesDrafts), headers \(options.includesHeaders)")
  }

  /// The digest of all inputs, for a site of that day.
  func digest(on day: CivilDate) -> String {
    var states = FileStates()
    states.add(digest)
    states.add("\(day)")
    return states.digest
  }

  /// What to note of a build from them; nil where it could not be told later whether they are what they were.
  ///
  /// - Parameter log: all that the build found.
  func note(of site: LoadedSite, _ log: DiagnosticLog) -> BuildNote? {
    guard isSettled, let settings = site.content.directory?.site else { return nil }
    return BuildNote(
      inputs: digest(on: site.content.today), timeZone: settings.timeZone, pages: site.pageCount,
      diagnostics: site.shown(log))
  }
}

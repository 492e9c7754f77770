public import Diagnostics
public import Output

/// What became of a build.
public struct BuildReport: Sendable {
  /// Everything to say, sorted, each once; private values taken out, warnings that the site wants to hear nothing of
  /// left out.
  public let diagnostics: [Diagnostic]
  /// The same by what it is about; empty where the build examined nothing.
  public let review: ReviewList
  /// How many pages the site has.
  public let pages: Int
  /// How many files of the site were made; none where it was known that nothing has changed, or an error was found first.
  public let made: Int
  /// What was written; nil where nothing was published.
  public let publication: PublicationSummary?
  /// The site that was read, which goes when the report goes; nil where nothing had changed.
  let site: LoadedSite?
  /// Reads the site where it was not.
  let loader: SiteLoader
  /// What took how long, as far as the build came; nil where the options have no clock.
  public let timings: BuildTimings?
  /// Whether the site is sound: no error, and under `--strict` no warning but those that depend on today.
  public let succeeded: Bool

  /// Takes what descriptors do not share out of lines of their files that are shown beside diagnostics.
  ///
  /// Where the build found nothing changed it has not read the content, which this does then.
  public func redactor() async -> Redactor {
    if let site { return site.redactor }
    return await loader.redactor()
  }

  /// The exit code of design §3: 0 done, 1 content or theme at fault, 2 a file or the system failed.
  public var exitCode: Int32 {
    if diagnostics.contains(where: { $0.severity == .error && $0.id.isSystemFailure }) { return 2 }
    return succeeded ? 0 : 1
  }
}

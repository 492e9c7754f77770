public import Diagnostics
public import Output

/// What became of a build.
public struct BuildReport: Sendable {
  /// Everything to say, sorted, each once; private values taken out, warnings that the site wants to hear nothing of
  /// left out.
  public let diagnostics: [Diagnostic]
  /// The same by what it is about.
  public let review: ReviewList
  /// How many pages the site has.
  public let pages: Int
  /// How many files of the site were made; none where it was known that nothing has changed, or an error was found first.
  public let made: Int
  /// What was written; nil where nothing was published.
  public let publication: PublicationSummary?
  /// Takes what descriptors do not share out of lines of their files that are shown beside diagnostics.
  public let redactor: Redactor
  /// What took how long, as far as the build came; nil where the options have no clock.
  public let timings: BuildTimings?
  /// Whether the site is sound: no error, and under `--strict` no warning but those that depend on today.
  public let succeeded: Bool

  /// The exit code of design §3: 0 done, 1 content or theme at fault, 2 a file or the system failed.
  public var exitCode: Int32 {
    if diagnostics.contains(where: { $0.severity == .error && $0.id.isSystemFailure }) { return 2 }
    return succeeded ? 0 : 1
  }
}

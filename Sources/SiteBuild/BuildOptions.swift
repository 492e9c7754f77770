public import Content
public import FileSystem
public import Output
public import Scheduling

/// What one build is to do.
public struct BuildOptions: Sendable {
  /// The content folder.
  public var content: String
  /// The folder that holds the themes.
  public var themes: String
  /// The theme, instead of the one that site.yaml names.
  public var theme: String?
  /// The output folder; nil where nothing is to be written.
  public var output: String?
  /// How the new site takes the place of the one before.
  public var mode: Publisher.Mode
  /// The site's address, instead of the one in site.yaml.
  public var address: SiteAddress?
  /// The day for which the site is built, in the zone of the site.
  public var today: @Sendable (TimeZoneName) -> CivilDate
  /// Whether drafts are shown.
  public var includesDrafts: Bool
  /// Whether the site gets a `_headers` file for hosts that read one.
  public var includesHeaders: Bool
  /// Whether warnings fail the build, apart from those that depend on today.
  public var isStrict: Bool
  /// Whether everything is also looked over for what a build has no time for: hard texts, personal details, large
  /// pictures, pages without a link, missing translations.
  public var examines: Bool
  /// The moment at which the build began; nil where nothing is to be known from the build before, or left for the next one.
  ///
  /// What was written to just before may be written to again without a trace, so only who knows the moment can tell later
  /// that nothing has changed, see ``BuildInputs``.
  public var began: FileTime?
  /// Whether every page is rendered, even where nothing has changed since the build before.
  public var rendersEverything: Bool
  /// How many threads may work.
  public var jobs: Int
  /// The clock to time the build by; nil where nobody asks how long what took, and then no clock is looked at.
  public var clock: BuildClock?
  /// Is told how far the build is.
  public var onProgress: @Sendable (BuildProgress) -> Void

  /// Names that are content although they begin with a dot, such as `.well-known`.
  public static var dotNames: Set<String> { Publisher.dotNames }

  /// Options for those folders and that day; the rest as most builds have it.
  public init(
    content: String = "content", themes: String = "themes", output: String? = "output",
    today: @escaping @Sendable (TimeZoneName) -> CivilDate
  ) {
    self.content = content
    self.themes = themes
    self.output = output
    self.today = today
    theme = nil
    mode = .exchange
    address = nil
    includesDrafts = false
    includesHeaders = false
    isStrict = false
    examines = false
    began = nil
    rendersEverything = false
    jobs = 1
    clock = nil
    onProgress = { _ in }
  }
}

/// How far a build is.
public enum BuildProgress: Sendable {
  /// Files of the content folder are read.
  case reading
  /// So many of so many files of the site are made.
  case rendering(done: Int, of: Int)
  /// The new site takes the place of the old one.
  case publishing
}

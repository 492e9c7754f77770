public import Language
import Prose
public import Scheduling

/// What holds for the site as a whole: site.yaml.
public struct SiteSettings: Sendable {
  /// The name of the site.
  public let name: LocalizedText
  /// What it is, in a few words.
  public let tagline: LocalizedText?
  /// Its address, without the base path: `https://example.org`.
  public let host: String
  /// The path below the host at which it lives: `/` or `/support/`.
  public let basePath: String
  /// Where nothing else is said, times are in this zone.
  public let timeZone: TimeZoneName
  /// The languages of its pages; the first is its own.
  public let languages: [LanguageTag]
  /// Who runs it.
  public let organization: Organization?
  /// Where to turn in a crisis; at least one.
  public let crisisLines: [CrisisLine]
  /// The entries of the menu; nil for the sections that have something to show.
  public let menu: [MenuEntry]?
  /// The theme's name.
  public let theme: String
  /// The theme's options, as written.
  public let themeOptions: [ThemeOption]
  /// Words of the interface that the site overrides, by their id.
  public let words: [WordOverride]
  /// Something to say on every page.
  public let notice: Notice?
  /// Where the button that leaves the site quickly leads; nil where there is none.
  public let quickExit: String?
  /// What calendars and titles call a discreet group.
  public let discreetName: LocalizedText?
  /// After how many days a listing counts as unchecked.
  public let freshnessDays: Int
  /// The license of the published data.
  public let license: License?
  /// Whether Markdown may hold HTML.
  public let allowsRawHTML: Bool

  /// Settings of those values.
  public init(
    name: LocalizedText, tagline: LocalizedText?, host: String, basePath: String, timeZone: TimeZoneName,
    languages: [LanguageTag], organization: Organization?, crisisLines: [CrisisLine], menu: [MenuEntry]?,
    theme: String, themeOptions: [ThemeOption], words: [WordOverride], notice: Notice?, quickExit: String?,
    discreetName: LocalizedText?, freshnessDays: Int, license: License?, allowsRawHTML: Bool
  ) {
    self.name = name
    self.tagline = tagline
    self.host = host
    self.basePath = basePath
    self.timeZone = timeZone
    self.languages = languages
    self.organization = organization
    self.crisisLines = crisisLines
    self.menu = menu
    self.theme = theme
    self.themeOptions = themeOptions
    self.words = words
    self.notice = notice
    self.quickExit = quickExit
    self.discreetName = discreetName
    self.freshnessDays = freshnessDays
    self.license = license
    self.allowsRawHTML = allowsRawHTML
  }

  /// The language of the site itself.
  public var language: LanguageTag { languages.first ?? .english }
}

/// The license of the published data: the name of one, or a link to it.
public enum License: Hashable, Sendable {
  case named(String)
  case linked(String)
}

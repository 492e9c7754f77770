import Eligibility
public import Language
public import Pictures
public import Prose
public import Scheduling

/// Everything a site may say: the resolved content of one organization, values only.
///
/// The visibility rule was applied when it was made: what a descriptor does not share is not in here, so nothing
/// downstream can publish it. References between its parts are known to lead somewhere.
public struct ProgramDirectory: Sendable {
  /// The settings of the site.
  public let site: SiteSettings
  /// What groups are about, in the order of topics.yaml.
  public let topics: [Term]
  /// Whom groups are meant for.
  public let audiences: [Term]
  /// What places and groups offer.
  public let features: [Term]
  /// What eligibility rules may ask, with the words for it.
  public let questions: [EligibilityQuestion]
  /// Days on which nothing meets.
  public let closures: Closures
  /// By `order`, then by name.
  public let programs: [Program]
  /// The places that have a page: those that share their address. By slug.
  public let places: [Place]
  /// By slug; ended ones too.
  public let groups: [Group]
  /// By slug, those of the future too.
  public let articles: [Article]
  /// By `order`, then by slug; those that introduce a built page (`home`, `groups`, …) too.
  public let pages: [Page]
  /// Files of `files/` by their path there.
  public let files: [String]
  /// The folder in which they stand, as whoever ran the command wrote it: `content/files`.
  public let filesFolder: String
  /// The pictures among them, by the same path.
  public let pictures: [String: Picture]
  /// The rules of every zone that a time is given in.
  public let zones: [TimeZoneName: ZoneRules]
  /// What fields link to and show, whatever the field: to be looked for when it is known what the site has. Those to other
  /// sites are not among them.
  public let links: [Link]

  /// A directory of those parts.
  public init(
    site: SiteSettings, topics: [Term], audiences: [Term], features: [Term],
    questions: [EligibilityQuestion], closures: Closures, programs: [Program], places: [Place],
    groups: [Group], articles: [Article], pages: [Page], files: [String],
    filesFolder: String, pictures: [String: Picture], zones: [TimeZoneName: ZoneRules], links: [Link]
  ) {
    self.site = site
    self.topics = topics
    self.audiences = audiences
    self.features = features
    self.questions = questions
    self.closures = closures
    self.programs = programs
    self.places = places
    self.groups = groups
    self.articles = articles
    self.pages = pages
    self.files = files
    self.filesFolder = filesFolder
    self.pictures = pictures
    self.zones = zones
    self.links = links
  }
}

/// A text in the languages it was written in.
public typealias LocalizedText = Localized<String>

import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// site.yaml as written.
struct SiteDescriptor: Sendable {
  var name: LocalizedText?
  var tagline: LocalizedText?
  var url: Located<WrittenLink>?
  var timeZone: Located<TimeZoneName>?
  var languages: [LanguageTag]?
  var organization: OrganizationDescriptor?
  var crisis: [CrisisDescriptor]?
  var menu: [MenuDescriptor]?
  var theme: String?
  var themeOptions: [MappingEntry<String, Located<String>>]?
  var words: [MappingEntry<String, LocalizedText>]?
  var notice: NoticeDescriptor?
  var quickExit: Located<WrittenLink>?
  var discreetName: LocalizedText?
  var freshness: DayCount?
  var license: Located<String>?
  var rawHTML: Located<Bool>?
  var readingLevel: Int?
  var quiet: [Located<String>]?
}

enum SiteFields {
  static let name = Field(
    "name", Kind<String>.text.translated, .required, meaning: "the name of the site", example: "Open Door")
  static let tagline = Field(
    "tagline", Kind<String>.text.translated, meaning: "what the site is, in a few words",
    example: "Peer support in the Tamarack Valley and online")
  static let url = Field(
    "url", Kind<WrittenLink>.link.located, .required,
    meaning: "the address at which the site will stand; it may have a path", example: "https://example.org/")
  static let timeZone = Field(
    "timezone", Kind<TimeZoneName>.timeZone.located, .required,
    meaning: "the zone of all times that name no other, such as America/New_York")
  static let languages = Field(
    "languages", Kind<LanguageTag>.language.list(),
    meaning: "the languages of the pages, the site's own first", example: "\n- en\n- es")
  static let organization = Field(
    "organization", Kind<OrganizationDescriptor>.organization, meaning: "who runs the site",
    example: "\nname: Open Door\nemail: hello@example.org")
  static let crisis = Field(
    "crisis", Kind<CrisisDescriptor>.crisis.list(), .required,
    meaning: "where to turn in a crisis; the first line stands on every page",
    example: "\n- name: 988 Suicide and Crisis Lifeline\n  call: \"988\"")
  static let menu = Field(
    "menu", Kind<MenuDescriptor>.menuEntry.list(),
    meaning: "the entries of the menu, instead of all sections", example: "\n- groups\n- /schedule/\n- about")
  static let theme = Field(
    "theme", Kind<String>.text, meaning: "a folder of `themes/`; harbor if nothing is said", example: "harbor"
  )
  static let themeOptions = Field(
    "theme-options", Kind<String>.text.located.mapping(by: .text, describedAs: "option"),
    meaning: "what the theme lets you choose", example: "\naccent: \"#2f6f62\"")
  static let words = Field(
    "words", Kind<String>.text.translated.mapping(by: .text, describedAs: "word"),
    meaning: "words of the interface that you would rather say differently",
    example: "\nfind-a-group: Find your group")
  static let notice = Field(
    "notice", Kind<NoticeDescriptor>.notice, meaning: "something to say on every page for a while",
    example: "\nsay: We are closed on Thanksgiving Day.\nuntil: 2026-11-26")
  static let quickExit = Field(
    "quick-exit", Kind<Located<WrittenLink>>.quickExit,
    meaning: "a button that leaves the site at once, and where it leads",
    example: "\nto: https://www.weather.gov/")
  static let discreetName = Field(
    "discreet-name", Kind<String>.text.translated,
    meaning: "what titles and calendars call a discreet group; Appointment if nothing is said",
    example: "Appointment")
  static let freshness = Field(
    "freshness", Kind<DayCount>.dayCount, meaning: "after how many days a listing counts as unchecked")
  static let license = Field(
    "license", Kind<String>.text.located, meaning: "the license of the published data",
    example: "https://creativecommons.org/licenses/by/4.0/")
  static let rawHTML = Field(
    "raw-html", Kind<Bool>.yesNo.located, meaning: "whether Markdown may hold HTML", example: "no")
  static let readingLevel = Field(
    "reading-level", Kind<Int>.number(1...20),
    meaning: "the school grade above which `check` calls a text hard to read", example: "8")
  static let quiet = Field(
    "quiet", Kind<String>.text.located.list(), meaning: "ids of warnings that should not be shown",
    example: "\n- out-of-date")

  static let definition = RecordDefinition(
    "site.yaml",
    [
      name.description, tagline.description, url.description, timeZone.description, languages.description,
      organization.description, crisis.description, menu.description, theme.description,
      themeOptions.description, words.description, notice.description, quickExit.description,
      discreetName.description, freshness.description, license.description, rawHTML.description,
      readingLevel.description, quiet.description,
    ])
}

extension Kind where Value == SiteDescriptor {
  static let site = Kind.record(SiteFields.definition) { read in
    let crisis = read(SiteFields.crisis)
    if crisis?.isEmpty == true, !read.log.hasErrors {
      read.log.error(
        .missingField, at: read.position(of: SiteFields.crisis), "no crisis line is listed",
        help: "add at least one, with `name:` and `call:`: it stands on every page")
    }
    return SiteDescriptor(
      name: read(SiteFields.name), tagline: read(SiteFields.tagline), url: read(SiteFields.url),
      timeZone: read(SiteFields.timeZone), languages: read(SiteFields.languages),
      organization: read(SiteFields.organization), crisis: crisis,
      menu: read(SiteFields.menu), theme: read(SiteFields.theme), themeOptions: read(SiteFields.themeOptions),
      words: read(SiteFields.words), notice: read(SiteFields.notice), quickExit: read(SiteFields.quickExit),
      discreetName: read(SiteFields.discreetName), freshness: read(SiteFields.freshness),
      license: read(SiteFields.license), rawHTML: read(SiteFields.rawHTML),
      readingLevel: read(SiteFields.readingLevel),
      quiet: read(SiteFields.quiet))
  }
}

extension Kind where Value == Located<WrittenLink> {
  /// `{to: link}`.
  static let quickExit: Kind = {
    let to = Field(
      "to", Kind<WrittenLink>.link.located, .required,
      meaning: "a page that nobody would ask about, such as a weather report",
      example: "https://www.weather.gov/")
    return Kind.record(RecordDefinition("quick-exit", [to.description])) { read in read(to) }
  }()
}

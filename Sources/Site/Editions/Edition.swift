import Eligibility
import Language
import Mustache
import ProgramDirectory
import Prose
import Scheduling
import Wording

/// The site in one language: what every page of it shares, made once.
///
/// A class so that the thousands of small views that templates read from hold a reference and no copies.
final class Edition: Sendable {
  let language: LanguageTag
  let wording: Wording
  let index: SiteIndex
  let paths: SitePaths
  let links: LinkTable
  /// When groups meet.
  let calendar: MeetingCalendar
  /// Which pages have a calendar file.
  let calendars: CalendarIndex
  /// What meets on which day.
  let week: WeekPlan
  /// The events of groups, once they were asked for.
  let events = EventStore()
  /// The way from the home page to what stands below a page, once it was asked for.
  let trails = Memory<RoutePage, [LinkView]>()
  /// Dates in words, once they were asked for: the pages of all groups name the same few.
  let dates = Memory<DateInWords, String>()
  /// The facets of the finder, once they were asked for: every page of the list has them.
  let facetsOfFinder = Memory<FinderFacet.Kind, FinderFacet?>()
  /// The links of menu and footer, once they were asked for.
  let navigation = Memory<NavigationLinks, LinkList>()
  /// When each group meets, as scripts read it; the same in all languages.
  let times: Memory<Slug, String?>
  /// Days and hours in words.
  let spokenTimes: SpokenTimes
  /// The words of eligibility questions, by question.
  let questionWords: [String: QuestionWords]
  /// The words of the interface for templates.
  let words: Value
  /// The addresses that every page links to.
  let addresses: SiteAddresses
  /// The name of each language of the site in itself, as a reader who looks for it knows it.
  let ownNames: [LanguageTag: String]
  /// The topics and audiences that are discreet, or within one that is.
  let discreetTerms: [Facet: Set<Slug>]
  /// A link to each value of a facet that has a page.
  private let facetValueLinks: ByFacet<[FacetValue: Value]>
  /// The names of the vocabularies' terms, by facet and id.
  private let termNames: ByFacet<[Slug: LocalizedText]>

  /// The sentences of rules, once they were asked for: thousands of groups share a few rules.
  private let sentencesOfRules = Memory<Rule, [SentenceTree]>()
  /// The same in short.
  private let rulesInShort = Memory<Rule, [String]>()

  /// The cards of lists, once they are rendered.
  let fragments = FragmentMemory()
  /// The templates, for lists in the middle of texts.
  let templates: TemplateLibrary
  /// What the template of such a list gets.
  let groupList: ObjectType<GroupListView>

  init(
    _ plan: SitePlan, wording: Wording, words: Value, language: LanguageTag, templates: TemplateLibrary,
    groupList: ObjectType<GroupListView>, since former: Edition? = nil
  ) {
    self.templates = templates
    self.groupList = groupList
    self.language = language
    self.wording = wording
    spokenTimes = SpokenTimes(wording)
    self.words = words
    index = plan.index.ordered(for: language, since: former?.index)
    paths = plan.paths
    links = plan.links
    calendar = plan.calendar
    calendars = plan.calendars
    week = plan.week
    times = plan.times
    addresses = SiteAddresses(plan.links, in: language)
    ownNames = former?.ownNames ?? Self.ownNames(of: plan.index.directory.site.languages)
    discreetTerms = Self.discreetTerms(plan.index)
    questionWords = Dictionary(
      plan.index.directory.questions.map { ($0.question.id, $0.words(in: language)) },
      uniquingKeysWith: { first, _ in first })
    let names = ByFacet { plan.index.terms[$0]?.mapValues(\.name) ?? [:] }
    termNames = names
    let (paths, links) = (plan.paths, plan.links)
    facetValueLinks = ByFacet { facet in
      let values = plan.index.usedValues(of: facet).map { value in
        let label = Self.name(of: facet, value, names: names, wording: wording, language: language)
        let url = links.url(paths.path(of: .facetValue(facet, value), in: language))
        return (value, LinkView.type(LinkView(label: label, url: url)))
      }
      return Dictionary(values, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A link to a value of a facet, as templates get it; one that no listed group has (an ended group's) is without a page,
  /// and its URL is empty, so that it stays plain text.
  func link(to facet: Facet, _ value: FacetValue) -> Value {
    facetValueLinks[facet][value] ?? LinkView.type(LinkView(label: name(of: facet, value), url: ""))
  }

  var directory: ProgramDirectory { index.directory }
  var site: SiteSettings { index.directory.site }
  var today: CivilDate { index.today }

  /// The URL of a page in this language.
  func url(_ page: RoutePage) -> String { links.url(page, in: language) }

  /// The URL that a link of content leads to for a reader of this language.
  func url(_ target: LinkTarget) -> String { links.url(of: target, in: language) }

  /// The language to mark a text with: nil where it is in the language of the page.
  func mark<Value>(_ text: Localized<Value>) -> String? {
    let version = text.version(in: language)
    return version.language == language ? nil : version.language.tag
  }

  /// The name of a facet's value.
  func name(of facet: Facet, _ value: FacetValue) -> String {
    Self.name(of: facet, value, names: termNames, wording: wording, language: language)
  }

  private static func name(
    of facet: Facet, _ value: FacetValue, names: ByFacet<[Slug: LocalizedText]>, wording: Wording,
    language: LanguageTag
  ) -> String {
    switch value {
    case .term(let slug): names[facet][slug]?[language] ?? slug.text
    case .language(let tag): capitalized(wording.name(of: tag))
    case .format(let format): wording.name(of: .format, format.rawValue)
    }
  }

  /// The name of a facet itself.
  func name(of facet: Facet) -> String {
    switch facet {
    case .topics: wording.text(.topics)
    case .audiences: wording.text(.audiences)
    case .features: wording.text(.features)
    case .languages: wording.text(.languages)
    case .formats: wording.text(.formats)
    }
  }

  /// The page of content/pages/ that introduces a built page.
  func introduction(_ page: Page.Introduced) -> Page? {
    directory.pages.first { $0.introduces == page }
  }

  /// The sentences of a rule.
  func sentences(_ rule: Rule) -> [SentenceTree] {
    sentencesOfRules.value(of: rule) { wording.eligibility(rule, questions: questionWords) }
  }

  /// What a rule asks for in a few words each.
  func inShort(_ rule: Rule) -> [String] {
    rulesInShort.value(of: rule) { wording.shortEligibility(rule, questions: questionWords) }
  }

  /// A name at the start of a line.
  func capitalized(_ text: String) -> String { Self.capitalized(text) }

  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

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
  /// The facets of the finder, once they were asked for: every page of the list has them.
  let facetsOfFinder = Memory<FinderFacet.Kind, FinderFacet?>()
  /// The links of menu and footer, once they were asked for.
  let navigation = Memory<NavigationLinks, [LinkView]>()
  /// When each group meets, as scripts read it; the same in all languages.
  let times: Memory<Slug, String?>
  /// The words of eligibility questions, by question.
  let questionWords: [String: QuestionWords]
  /// A link to each value of a facet that has a page.
  private let facetValueLinks: [Facet: [FacetValue: LinkView]]
  /// The names of the vocabularies' terms, by facet and id.
  private let termNames: [Facet: [Slug: LocalizedText]]

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
    _ plan: SitePlan, wording: Wording, language: LanguageTag, templates: TemplateLibrary,
    groupList: ObjectType<GroupListView>, since former: Edition? = nil
  ) {
    self.templates = templates
    self.groupList = groupList
    self.language = language
    self.wording = wording
    index = plan.index.ordered(for: language, since: former?.index)
    paths = plan.paths
    links = plan.links
    calendar = plan.calendar
    calendars = plan.calendars
    week = plan.week
    times = plan.times
    questionWords = Dictionary(
      plan.index.directory.questions.map { ($0.question.id, $0.words(in: language)) },
      uniquingKeysWith: { first, _ in first })
    let names = plan.index.terms.mapValues { $0.mapValues(\.name) }
    termNames = names
    let (paths, links) = (plan.paths, plan.links)
    facetValueLinks = Dictionary(
      Facet.allCases.map { facet in
        let values = plan.index.usedValues(of: facet).map { value in
          let label = Self.name(of: facet, value, names: names, wording: wording, language: language)
          let url = links.url(paths.path(of: .facetValue(facet, value), in: language))
          return (value, LinkView(label: label, url: url))
        }
        return (facet, Dictionary(values, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A link to a value of a facet; one that no listed group has is without a page, and its URL is empty.
  func link(to facet: Facet, _ value: FacetValue) -> LinkView {
    facetValueLinks[facet]?[value] ?? LinkView(label: name(of: facet, value), url: "")
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
    of facet: Facet, _ value: FacetValue, names: [Facet: [Slug: LocalizedText]], wording: Wording,
    language: LanguageTag
  ) -> String {
    switch value {
    case .term(let slug): names[facet]?[slug]?[language] ?? slug.text
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

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

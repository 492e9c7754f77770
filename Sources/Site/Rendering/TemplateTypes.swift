import Language
import Mustache
import ProgramDirectory
import Theme
import Wording

/// The types of the values that each template gets, made for one theme: its assets, icons and options are among
/// them.
///
/// What a template is checked against, what it gets and what docs/themes.md says come from here.
struct TemplateTypes: Sendable {
  let home: ObjectType<PageContext<HomeContent>>
  let groups: ObjectType<PageContext<IntroducedContent>>
  let group: ObjectType<PageContext<Group>>
  let schedule: ObjectType<PageContext<IntroducedContent>>
  let printedSchedule: ObjectType<PageContext<IntroducedContent>>
  let eligibility: ObjectType<PageContext<IntroducedContent>>
  let search: ObjectType<PageContext<IntroducedContent>>
  let articles: ObjectType<PageContext<IntroducedContent>>
  let article: ObjectType<PageContext<Article>>
  let programs: ObjectType<PageContext<IntroducedContent>>
  let program: ObjectType<PageContext<Program>>
  let places: ObjectType<PageContext<IntroducedContent>>
  let place: ObjectType<PageContext<Place>>
  let facet: ObjectType<PageContext<Facet>>
  let facetValue: ObjectType<PageContext<FacetEntry>>
  let page: ObjectType<PageContext<Page>>
  let kept: ObjectType<PageContext<IntroducedContent>>
  let notFound: ObjectType<PageContext<IntroducedContent>>
  let redirect: ObjectType<PageContext<String>>
  let groupList: ObjectType<GroupListView>
  /// What each template gets beside what all get, for documentation.
  let ownFields: [ObjectSchema]

  init(_ theme: ThemeValues, words: WordRecords) {
    var own: [ObjectSchema] = []
    func type<Content>(
      _ name: TemplateName, _ meaning: String, _ fields: [TemplateField<PageContext<Content>>]
    ) -> ObjectType<PageContext<Content>> {
      own.append(ObjectType(name.rawValue, meaning, fields).schema)
      return ObjectType(name.rawValue, meaning, Self.shared(words) + theme.fields() + fields)
    }
    home = type(.home, "The home page.", HomeContent.fields)
    groups = type(.groups, "A page of the list of all groups.", PageFields.groups)
    group = type(.group, "The page of a group; `group-KIND` gets the same.", PageFields.group)
    schedule = type(.schedule, "A page of the week.", PageFields.schedule)
    printedSchedule = type(
      .printedSchedule, "A page of the week for a notice board.", PageFields.printedSchedule)
    eligibility = type(.eligibility, "Who can come to which group.", PageFields.eligibility)
    search = type(.search, "Looks for words in all pages.", PageFields.search)
    articles = type(.articles, "A page of the list of all articles.", PageFields.articles)
    article = type(.article, "The page of an article.", PageFields.article)
    programs = type(.programs, "All programs.", PageFields.programs)
    program = type(.program, "The page of a program.", PageFields.program)
    places = type(.places, "All places that share where they are.", PageFields.places)
    place = type(.place, "The page of a place.", PageFields.place)
    facet = type(.facet, "All topics, audiences, features, languages or formats.", PageFields.facet)
    facetValue = type(.facetValue, "One topic, audience, feature, language or format.", PageFields.facetValue)
    page = type(.page, "A standing page.", PageFields.page)
    kept = type(.kept, "What a visitor keeps on their device.", PageFields.kept)
    notFound = type(.notFound, "What a visitor sees where there is no page.", IntroducedContent.fields)
    redirect = type(.redirect, "Leads from a former address to the present one.", PageFields.redirect)
    groupList = ObjectType(
      GroupListView.own.schema.name, GroupListView.own.schema.meaning,
      [Self.words(words)] + theme.fields() + GroupListView.fields)
    ownFields = own + [GroupListView.own.schema]
  }

  /// What every template gets, but for what a theme brings along.
  static let sharedFields: ObjectSchema = ObjectType<PageContext<Page>>(
    "every template", "What every template gets.",
    [
      .object("site", of: SiteView.type, "The site") {
        SiteView(page: $0.page)
      },
      .object("page", of: PageView.type, "The page itself") { $0.page },
    ]
  ).schema

  /// What every page gets.
  private static func shared<Content>(_ words: WordRecords) -> [TemplateField<PageContext<Content>>] {
    [
      .object("site", of: SiteView.type, "The site") {
        SiteView(page: $0.page)
      },
      .object("page", of: PageView.type, "The page itself") { $0.page },
      Self.words(words),
    ]
  }

  private static func words<Subject: EditionView>(_ words: WordRecords) -> TemplateField<Subject> {
    TemplateField("words", .object { words.schema }, "The words of the interface, by id") {
      $0.edition.words
    }.shared
  }

  /// What is the same on all pages of a site.
  func constants(_ theme: ThemeValues) -> TemplateConstants {
    var constants = TemplateConstants(for: requirements.map(\.schema))
    for record in theme.records { constants.add(record.name, record.value) }
    return constants
  }

  /// The same with what is the same on all pages of a language.
  func constants(_ ofSite: TemplateConstants, of edition: Edition) -> TemplateConstants {
    var constants = ofSite
    let home = Route(path: "/", language: edition.language, page: .home)
    let page = PageView(home, edition)
    constants.add("site", SiteView.type(SiteView(page: page))) { $0.isShared }
    constants.add("page", PageView.type(page)) { $0.isShared }
    constants.add("words", edition.words)
    return constants
  }

  /// Which template must exist, and what it gets.
  var requirements: [TemplateRequirement] {
    let schemas: [(TemplateName, ObjectSchema)] = [
      (.home, home.schema), (.groups, groups.schema), (.group, group.schema), (.schedule, schedule.schema),
      (.printedSchedule, printedSchedule.schema),
      (.eligibility, eligibility.schema), (.search, search.schema), (.articles, articles.schema),
      (.article, article.schema),
      (.programs, programs.schema), (.program, program.schema), (.places, places.schema),
      (.place, place.schema),
      (.facet, facet.schema), (.facetValue, facetValue.schema), (.page, page.schema),
      (.kept, kept.schema), (.notFound, notFound.schema),
      (.redirect, redirect.schema), (.groupList, groupList.schema),
    ]
    return schemas.map { TemplateRequirement(name: $0.rawValue, schema: $1) }
      + Group.Kind.allCases.map {
        TemplateRequirement(name: TemplateName.group($0), schema: group.schema, isOptional: true)
      }
  }
}

/// The words of the interface as a record for templates, one for each language.
struct WordRecords: Sendable {
  private let type: RecordType
  private let values: [LanguageTag: Value]

  init(_ wordings: [LanguageTag: Wording]) {
    let ids = (wordings.values.first ?? Wording(LanguagePack(.english))).plainWords.map(\.id)
    let type = RecordType("words", "The words of the interface.", texts: ids.map { ($0, "") })
    self.type = type
    values = wordings.mapValues { wording in
      let texts = Dictionary(
        wording.plainWords.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
      return type { name in texts[name].map(Value.text) ?? .nothing }
    }
  }

  var schema: ObjectSchema { type.schema }

  func value(in language: LanguageTag) -> Value { values[language] ?? .nothing }
}

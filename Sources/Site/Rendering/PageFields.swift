import Language
import Mustache
import ProgramDirectory
import Wording

/// What each kind of page gets beside what all pages share.
enum PageFields {
  private static func trail<Content>() -> TemplateField<PageContext<Content>> {
    .optionalMarkup("structured-data", structuredData) { StructuredData.trail($0.page) }
  }

  private static let structuredData =
    "JSON-LD for search engines in its `script` element; none where the page is discreet"

  static let group: [TemplateField<PageContext<Group>>] = [
    .object("group", of: GroupView.type, "The group") {
      GroupView(group: $0.content, edition: $0.page.edition)
    },
    .optionalMarkup("structured-data", structuredData) { StructuredData.group($0.content, $0.page) },
    .calendar(),
  ]

  static let article: [TemplateField<PageContext<Article>>] = [
    .object("article", of: ArticleView.type, "The article") {
      ArticleView(article: $0.content, edition: $0.page.edition)
    },
    .optionalMarkup("structured-data", structuredData) {
      StructuredData.article($0.content, $0.page)
    },
  ]

  static let program: [TemplateField<PageContext<Program>>] =
    [
      .object("program", of: ProgramView.type, "The program") {
        ProgramView(program: $0.content, edition: $0.page.edition)
      },
      trail(), .calendar(),
    ] + groupList { $0.page.edition.index.groups(ofProgram: $0.content.slug) }

  static let place: [TemplateField<PageContext<Place>>] =
    [
      .object("place", of: PlaceView.type, "The place") {
        PlaceView(place: $0.content, edition: $0.page.edition)
      },
      trail(),
    ] + groupList { $0.page.edition.index.groups(atPlace: $0.content.slug) }

  static let programs: [TemplateField<PageContext<IntroducedContent>>] =
    IntroducedContent.fields + [
      .list("programs", of: ProgramView.type, "The programs") { context in
        context.page.edition.directory.programs.map {
          ProgramView(program: $0, edition: context.page.edition)
        }
      }
    ]

  static let places: [TemplateField<PageContext<IntroducedContent>>] =
    IntroducedContent.fields + [
      .list("places", of: PlaceView.type, "The places") { context in
        context.page.edition.directory.places.map { PlaceView(place: $0, edition: context.page.edition) }
      }
    ]

  static let eligibility: [TemplateField<PageContext<IntroducedContent>>] =
    IntroducedContent.fields + [
      .optionalObject("form", of: QuestionForm.type, "The questions, on the first page, where rules ask any")
      {
        context in
        context.page.route.page.number == 1 && !context.page.edition.askedQuestions.isEmpty
          ? QuestionForm(edition: context.page.edition) : nil
      },
      .list("rows", of: EligibilityRow.type, "The groups of this page with who can come") { context in
        context.page.part(of: context.page.edition.index.listed).map {
          EligibilityRow(group: $0, edition: context.page.edition)
        }
      },
      .optionalObject("pagination", of: Pagination.type, "Where one is in the list, if it is long") {
        context in
        context.page.pagination(of: context.page.edition.index.listed.count)
      },
    ]

  static let groups: [TemplateField<PageContext<IntroducedContent>>] =
    IntroducedContent.fields + [
      .list("groups", of: GroupCard.type, "The groups of this page") { context in
        context.page.part(of: context.page.edition.index.listed).map {
          GroupCard(group: $0, edition: context.page.edition)
        }
      },
      .text("count", "How many groups there are, in words") { context in
        context.page.edition.wording.text(.countGroups, count: context.page.edition.index.listed.count)
      },
      .list("facets", of: FacetLinks.type, "Other ways to look for a group") { $0.page.edition.facetLinks },
      .optionalObject(
        "finder", of: FinderView.type,
        "What a script needs to narrow the list down; on its first page, where there are enough groups and not too many"
      ) { context in
        let edition = context.page.edition
        guard edition.index.hasFinder, context.page.route.page.number == 1 else { return nil }
        return FinderView(facets: edition.finderFacets, edition: edition)
      },
      .optionalObject("pagination", of: Pagination.type, "Where one is in the list, if it is long") {
        context in
        context.page.pagination(of: context.page.edition.index.listed.count)
      },
    ]

  static let kept: [TemplateField<PageContext<IntroducedContent>>] = [
    .text("worker-url", "The script of the worker that shows kept pages where there is no connection") {
      $0.page.edition.links.url("/keep-worker.js")
    },
    pattern(
      "saved-copy", .keepSavedCopy, "That a page is a copy: `{date}` stands for the day on which it was made"),
    pattern("saved-on", .keepSavedOn, "When a copy was made: `{date}` stands for the day"),
    pattern("remove", .keepRemove, "What takes a page away: `{page}` stands for its title"),
  ]

  private static func pattern(
    _ name: String, _ word: Word, _ meaning: String
  ) -> TemplateField<PageContext<IntroducedContent>> {
    .text(name, meaning) { context in
      context.page.edition.wording.text(word, ["date": "{date}", "page": "{page}"])
    }
  }

  static let articles: [TemplateField<PageContext<IntroducedContent>>] =
    IntroducedContent.fields + [
      .list("articles", of: ArticleCard.type, "The articles of this page, the latest first") { context in
        context.page.part(of: context.page.edition.index.articles).map {
          ArticleCard(article: $0, edition: context.page.edition)
        }
      },
      .optionalObject("pagination", of: Pagination.type, "Where one is in the list, if it is long") {
        context in
        context.page.pagination(of: context.page.edition.index.articles.count)
      },
    ]

  /// The groups of a page that lists them beside something else, and where one is in that list.
  private static func groupList<Content>(
    _ groups: @escaping @Sendable (PageContext<Content>) -> GroupList
  ) -> [TemplateField<PageContext<Content>>] {
    [
      .list("groups", of: GroupCard.type, "The groups of this page of the list") { context in
        context.page.part(of: groups(context)).map { GroupCard(group: $0, edition: context.page.edition) }
      },
      .optionalObject("pagination", of: Pagination.type, "Where one is in the list, if it is long") {
        context in
        context.page.pagination(of: groups(context).count)
      },
    ]
  }

  static let facet: [TemplateField<PageContext<Facet>>] = [
    .list("entries", of: FacetEntry.type, "Its values; of topics those that no other holds") { context in
      let edition = context.page.edition
      return edition.index.values(of: context.content)
        .map { FacetEntry(facet: context.content, value: $0, edition: edition) }
        .filter { $0.term?.parent == nil }
    }
  ]

  static let facetValue: [TemplateField<PageContext<FacetEntry>>] =
    [
      .object("entry", of: FacetEntry.type, "The value with its groups") { $0.content },
      trail(), .calendar(),
      .text("facet-name", "The facet's name") { $0.page.edition.name(of: $0.content.facet) },
      .text("facet-url", "The page of the facet") { $0.page.edition.url(.facet($0.content.facet)) },
    ] + groupList { $0.page.edition.index.groups(of: $0.content.facet, $0.content.value) }

  static let page: [TemplateField<PageContext<Page>>] = [
    .markup("body", "Its text") { context in
      context.page.edition.html(context.content.body[context.page.edition.language])
    },
    .optionalText("body-lang", "The language of `body`, where it is not the page's") { context in
      context.page.edition.mark(context.content.body)
    },
  ]

  static let redirect: [TemplateField<PageContext<String>>] = [
    .text("target-url", "Where the thing stands now") { $0.page.edition.links.url($0.content) }
  ]
}

import Language
import Mustache
import ProgramDirectory
import Prose
import Scheduling
import Wording

/// What the home page shows.
struct HomeContent: Sendable {
  let introduction: Page?

  static let fields: [TemplateField<PageContext<HomeContent>>] = [
    .optionalMarkup("body", "The text of pages/home.md") { context in
      context.content.introduction.flatMap { context.page.edition.body(of: $0) }
    },
    .optionalText("body-lang", "The language of `body`, where it is not the page's") { context in
      context.content.introduction.flatMap { context.page.edition.mark($0.body) }
    },
    .list("topics", of: FacetEntry.type, "The topics that no other holds") { context in
      context.page.edition.outerTopics
    },
    .list("audiences", of: FacetEntry.type, "Whom there are groups for") { context in
      let edition = context.page.edition
      return edition.index.values(of: .audiences).map {
        FacetEntry(facet: .audiences, value: $0, edition: edition)
      }
    },
    .list("always-open", of: GroupCard.type, "The groups that are open day and night") { context in
      context.page.edition.index.listed.filter { $0.attendance.hours == .always && $0.status == .open }
        .map { GroupCard(group: $0, edition: context.page.edition) }
    },
    .list(
      "without-signing-up", of: GroupCard.type,
      "Open groups that anybody can join online at once, four at most"
    ) { context in
      context.page.edition.joinable.prefix(4).map { GroupCard(group: $0, edition: context.page.edition) }
    },
    .list(
      "without-signing-up-too", of: GroupCard.type,
      "More of them, for a script to show the next ones of: so chosen that no hour of the week is without"
    ) { context in
      context.page.edition.joinable.dropFirst(4).map { GroupCard(group: $0, edition: context.page.edition) }
    },
    .list(
      "opening", of: GroupCard.type,
      "Open groups with opening hours, 40 at most, for a script to show those open now"
    ) { context in
      context.page.edition.index.listed.lazy.filter(\.hasOpeningHours).prefix(40)
        .map { GroupCard(group: $0, edition: context.page.edition) }
    },
    .list("days", of: ScheduleDay.type, "The days of the week on which something meets") {
      $0.page.edition.weekDays
    },
    .list("programs", of: ProgramView.type, "The programs") { context in
      context.page.edition.directory.programs.map { ProgramView(program: $0, edition: context.page.edition) }
    },
    .list("articles", of: ArticleCard.type, "The latest articles, three at most") { context in
      context.page.edition.index.articles.prefix(3).map {
        ArticleCard(article: $0, edition: context.page.edition)
      }
    },
    .text("count", "How many groups there are, in words") { context in
      context.page.edition.wording.text(.countGroups, count: context.page.edition.index.listed.count)
    },
    .markup("structured-data", "JSON-LD about the organization in its `script` element, for search engines") {
      StructuredData.organization($0.page)
    },
  ]
}

extension Edition {
  /// The groups that anybody can join online at once: four by name, then those that a script needs in order to say which
  /// is next, at any hour: the first by name of those that meet in each three hours of the week.
  ///
  /// However many groups there are, so they stay 60 at most.
  fileprivate var joinable: [Group] {
    let open = index.listed.filter(\.isOpenOnline)
    var chosen = Array(open.prefix(4))
    var taken = Set(chosen.map(\.slug))
    var slots: Set<Int> = []
    for group in open {
      let own = group.attendance.schedule.flatMap { meeting in
        meeting.time.weekdays.map { $0.rawValue * 8 + meeting.time.start.minutes / 180 }
      }
      let isNew = !slots.isSuperset(of: own)
      slots.formUnion(own)
      if isNew, taken.insert(group.slug).inserted { chosen.append(group) }
    }
    return chosen
  }
}

extension Group {
  /// Whether it has opening hours that begin and end, and no secret to keep.
  fileprivate var hasOpeningHours: Bool {
    guard status == .open, !isDiscreet, case .periods? = attendance.hours else { return false }
    return true
  }

  /// Whether anybody can come in online or by phone at its next meeting, without asking first.
  fileprivate var isOpenOnline: Bool {
    guard status == .open, !attendance.schedule.isEmpty, !isDiscreet, let online = attendance.online else {
      return false
    }
    return (registration?.requirement ?? .no) == .no && (online.link != nil || online.phone != nil)
  }
}

/// What a page shows whose introduction may be written in pages/.
struct IntroducedContent: Sendable {
  let introduction: Page?

  static let fields: [TemplateField<PageContext<IntroducedContent>>] = [
    .optionalMarkup("body", "The introduction, from the page of that name in pages/") { context in
      context.content.introduction.flatMap { context.page.edition.body(of: $0) }
    },
    .optionalText("body-lang", "The language of `body`, where it is not the page's") { context in
      context.content.introduction.flatMap { context.page.edition.mark($0.body) }
    },
  ]
}

/// The values of one facet, as links.
struct FacetLinks: Sendable {
  let name: String
  let url: String
  let links: [LinkView]

  static let type: ObjectType<FacetLinks> = ObjectType(
    "facet", "A way to look for a group: by topic, by language.",
    [
      .text("name", "Its name") { $0.name },
      .text("url", "Its page") { $0.url },
      .list("links", of: LinkView.type, "Its values that have groups") { $0.links },
    ])
}

extension Edition {
  /// The ways to look for a group, each with its values.
  var facetLinks: [FacetLinks] {
    Facet.allCases.compactMap { facet in
      let values = index.values(of: facet)
      guard values.count > 1 else { return nil }
      return FacetLinks(
        name: name(of: facet), url: url(.facet(facet)),
        links: values.map { LinkView(label: name(of: facet, $0), url: url(.facetValue(facet, $0))) })
    }
  }

  /// The text of a page, if it has one.
  func body(of page: Page) -> [UInt8]? {
    let prose = page.body[language]
    return prose.isEmpty ? nil : html(prose)
  }
}

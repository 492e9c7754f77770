import Language
import ProgramDirectory
import Scheduling

/// What belongs together, found once for all pages: groups by topic, articles by group, and so on.
struct SiteIndex: Sendable {
  let directory: ProgramDirectory
  let today: CivilDate
  /// The language in whose order names stand.
  let language: LanguageTag
  /// The groups that lists show, by name; ended ones have a page but stand in no list.
  let listed: [Group]
  /// The articles that have appeared, the latest first.
  let articles: [Article]
  let groups: [Slug: Group]
  let articlesBySlug: [Slug: Article]
  let programs: [Slug: Program]
  let places: [Slug: Place]
  let pages: [Slug: Page]
  let terms: [Facet: [Slug: Term]]
  /// Which listed groups belong together.
  let lists: GroupLists
  let articlesByTopic: [Slug: [Article]]
  let articlesByAudience: [Slug: [Article]]
  let articlesByGroup: [Slug: [Article]]
  /// The topics directly below each.
  let childTopics: [Slug: [Term]]

  /// The index of a directory as it is on `today`.
  /// - Parameter former: that of a directory that differed in single groups, articles and pages alone, on the same day and in
  ///   the same language. Where no group was written, what it found of groups is taken over, and likewise of articles.
  init(_ directory: ProgramDirectory, today: CivilDate, language: LanguageTag, since former: SiteIndex? = nil)
  {
    self.directory = directory
    self.today = today
    self.language = language
    programs = Self.bySlug(directory.programs, \.slug)
    places = Self.bySlug(directory.places, \.slug)
    pages = Self.bySlug(directory.pages, \.slug)
    terms = [
      .topics: Self.bySlug(directory.topics, \.id), .audiences: Self.bySlug(directory.audiences, \.id),
      .features: Self.bySlug(directory.features, \.id),
    ]
    let parents = Dictionary(
      directory.topics.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    childTopics = Self.grouped(directory.topics) { $0.parent.map { [$0] } ?? [] }
    if let former, let changed = former.groups(writtenSince: directory) {
      listed = former.listed.map { changed[$0.slug] ?? $0 }
      groups = former.groups.merging(changed) { _, new in new }
      lists = former.lists
    } else {
      listed = NameOrder(language).sorted(directory.groups.filter { $0.status != .ended }, in: language)
      groups = Self.bySlug(directory.groups, \.slug)
      lists = GroupLists(listed) { Self.withParents($0, parents) }
    }
    if let former, former.directory.articles.elementsEqual(directory.articles, by: ===) {
      articles = former.articles
      articlesBySlug = former.articlesBySlug
      articlesByTopic = former.articlesByTopic
      articlesByAudience = former.articlesByAudience
      articlesByGroup = former.articlesByGroup
    } else {
      articles = directory.articles.filter { $0.date <= today }
        .sorted { ($1.date, $0.slug) < ($0.date, $1.slug) }
      articlesBySlug = Self.bySlug(articles, \.slug)
      articlesByTopic = Self.grouped(articles) { Self.withParents($0.topics, parents) }
      articlesByAudience = Self.grouped(articles) { $0.audiences }
      articlesByGroup = Self.grouped(articles) { $0.groups }
    }
  }

  /// Whether there is a finder: a handful of groups is quicker read than narrowed down, and beyond this many no phone should
  /// have to load what it needs to know of each.
  var hasFinder: Bool { (6...20_000).contains(listed.count) }

  /// The same with names in the order of another language.
  func ordered(for language: LanguageTag, since former: SiteIndex?) -> SiteIndex {
    language == self.language
      ? self : SiteIndex(directory, today: today, language: language, since: former)
  }

  /// The groups that `directory` has in another state, if they alone differ and each stands in the lists where it did.
  private func groups(writtenSince directory: ProgramDirectory) -> [Slug: Group]? {
    guard self.directory.groups.count == directory.groups.count else { return nil }
    var changed: [Slug: Group] = [:]
    for (old, new) in zip(self.directory.groups, directory.groups) where old !== new {
      guard new.hasSameRoutes(as: old), new.name[language] == old.name[language] else { return nil }
      changed[new.slug] = new
    }
    return changed
  }

  /// The values of a facet that have groups, in the order in which the content lists them.
  func values(of facet: Facet) -> [FacetValue] {
    func isUsed(_ value: FacetValue) -> Bool { !groups(of: facet, value).isEmpty }
    switch facet {
    case .topics: return directory.topics.map { .term($0.id) }.filter(isUsed)
    case .audiences: return directory.audiences.map { .term($0.id) }.filter(isUsed)
    case .features: return directory.features.map { .term($0.id) }.filter(isUsed)
    case .formats: return Group.Format.allCases.map { .format($0) }.filter(isUsed)
    case .languages: return usedValues(of: facet).sorted { $0.name < $1.name }
    }
  }

  /// The terms and those that hold them, each once.
  func withParents(_ slugs: [Slug], of facet: Facet) -> [Slug] {
    facet == .topics ? Self.withParents(slugs) { terms[.topics]?[$0]?.parent } : slugs
  }

  private static func bySlug<Value>(_ values: [Value], _ slug: (Value) -> Slug) -> [Slug: Value] {
    var result: [Slug: Value] = [:]
    result.reserveCapacity(values.count)
    for value in values {
      // The first of a name counts.
      if let first = result.updateValue(value, forKey: slug(value)) { result[slug(value)] = first }
    }
    return result
  }

  private static func grouped<Value, Key: Hashable>(_ values: [Value], by keys: (Value) -> [Key]) -> [Key:
    [Value]]
  {
    var result: [Key: [Value]] = [:]
    for value in values {
      for key in keys(value) { result[key, default: []].append(value) }
    }
    return result
  }

  /// The topics and those that hold them, each once: a group on grief is one on health too.
  private static func withParents(_ topics: [Slug], _ parents: [Slug: Slug?]) -> [Slug] {
    withParents(topics) { parents[$0] ?? nil }
  }

  private static func withParents(_ topics: [Slug], parent: (Slug) -> Slug?) -> [Slug] {
    var result: [Slug] = []
    for topic in topics {
      var current: Slug? = topic
      while let slug = current, !result.contains(slug) {
        result.append(slug)
        current = parent(slug)
      }
    }
    return result
  }
}

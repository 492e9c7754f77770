import Language
import Mustache
import ProgramDirectory
import Prose
import Wording

/// Links that stand on every page.
enum NavigationLinks {
  case menu, footer
}

/// Links, and the same as templates get them.
struct LinkList: Sendable {
  let links: [LinkView]
  let value: Value

  init(_ links: [LinkView]) {
    self.links = links
    value = .list(links.map { LinkView.type($0) })
  }
}

extension Edition {
  /// The menu: what site.yaml lists, else the sections that have something to show.
  func menu(onPageAt url: String) -> Value {
    Self.marked(navigation.value(of: .menu) { LinkList(menuLinks) }, url)
  }

  /// The standing pages, in their order.
  func footer(onPageAt url: String) -> Value {
    Self.marked(navigation.value(of: .footer) { LinkList(footerLinks) }, url)
  }

  /// The links that stand on every page; of most pages they are the same, as none of them leads to the page itself.
  private static func marked(_ list: LinkList, _ current: String) -> Value {
    guard list.links.contains(where: { $0.url == current }) else { return list.value }
    return LinkList(
      list.links.map { link in
        var link = link
        link.isCurrent = link.url == current
        return link
      }
    ).value
  }

  private var menuLinks: [LinkView] {
    guard let menu = site.menu else {
      return sections.map { LinkView(label: $0.label, url: url($0.page)) }
    }
    return menu.map { entry in
      LinkView(label: entry.label?[language] ?? label(of: entry.target), url: url(entry.target))
    }
  }

  private var footerLinks: [LinkView] {
    directory.pages.filter { $0.introduces == nil }.map { found in
      let label = found.label ?? found.title
      return LinkView(label: label[language], url: url(.page(found.slug)), language: mark(label))
    }
  }

  private var sections: [(page: RoutePage, label: String)] {
    var sections: [(RoutePage, String)] = [
      (.groups, wording.text(.groups)), (.schedule, wording.text(.schedule)),
      (.eligibility, wording.text(.eligibility)),
    ]
    if !directory.programs.isEmpty { sections.append((.programs, wording.text(.programs))) }
    if !index.articles.isEmpty { sections.append((.articles, wording.text(.articles))) }
    for page in directory.pages where page.introduces == nil && page.order != nil {
      sections.append((.page(page.slug), (page.label ?? page.title)[language]))
    }
    sections.append((.search, wording.text(.search)))
    return sections
  }

  /// The words of a menu entry that has none of its own: the title of the page it leads to.
  private func label(of target: LinkTarget) -> String {
    let page: RoutePage?
    switch target {
    case .site(let path, _):
      page = [path, path + "/"].lazy.compactMap { self.links.route(at: $0)?.page }.first
    case .content(let file, _): page = links.page(ofFile: file)
    case .external(let url): return url
    case .anchor: page = nil
    }
    guard let page else { return url(target) }
    if case .page(let slug) = page, let found = directory.pages.first(where: { $0.slug == slug }) {
      return (found.label ?? found.title)[language]
    }
    if let introduced = directory.pages.first(where: { $0.introduces?.routePage == page }),
      let label = introduced.label
    {
      return label[language]
    }
    return sectionName(of: page) ?? title(of: page).title
  }

  private func sectionName(of page: RoutePage) -> String? {
    switch page {
    case .groups: wording.text(.groups)
    case .schedule: wording.text(.schedule)
    case .eligibility: wording.text(.eligibility)
    case .articles: wording.text(.articles)
    case .search: wording.text(.search)
    case .programs: wording.text(.programs)
    case .places: wording.text(.places)
    case .home: wording.text(.home)
    default: nil
    }
  }

  /// The crisis lines: those on the page's topics first, the others in the order of site.yaml.
  func crisisLines(on page: RoutePage) -> [CrisisLine] {
    let topics = Set(topics(of: page))
    func isOnTopic(_ line: CrisisLine) -> Bool { line.topics.contains { topics.contains($0) } }
    let matching = topics.isEmpty ? [] : site.crisisLines.filter(isOnTopic)
    return matching.isEmpty ? site.crisisLines : matching + site.crisisLines.filter { !isOnTopic($0) }
  }

  /// What a page is about.
  private func topics(of page: RoutePage) -> [Slug] {
    switch page.first {
    case .group(let slug): index.groups[slug]?.classification.topics ?? []
    case .article(let slug): index.articlesBySlug[slug]?.topics ?? []
    case .facetValue(.topics, .term(let slug)): [slug]
    default: []
    }
  }

  /// The way from the home page to a page, the page itself last.
  func breadcrumbs(to page: RoutePage, titled title: String) -> [LinkView] {
    if case .home = page { return [] }
    let parents = parents(of: page)
    var trail = trails.value(of: parents.last ?? .home) { self.trail(over: parents) }
    trail.append(LinkView(label: title, url: url(page), isCurrent: true))
    return trail
  }

  private func trail(over parents: [RoutePage]) -> [LinkView] {
    [LinkView(label: wording.text(.home), url: url(.home))]
      + parents.map { LinkView(label: sectionName(of: $0) ?? title(of: $0).title, url: url($0)) }
  }

  private func parents(of page: RoutePage) -> [RoutePage] {
    switch page {
    case .group: [.groups]
    case .printedSchedule: [.schedule]
    case .article: [.articles]
    case .continuation(let first, _): parents(of: first) + [first]
    case .program: [.programs]
    case .place: [.places]
    case .facetValue(.topics, .term(let slug)): [.facet(.topics)] + topicParents(of: slug)
    case .facetValue(let facet, _): [.facet(facet)]
    default: []
    }
  }

  /// The topics that hold a topic, the outermost first.
  private func topicParents(of slug: Slug) -> [RoutePage] {
    var parents: [RoutePage] = []
    var current = index.terms[.topics]?[slug]?.parent
    while let parent = current {
      if !index.groups(of: .topics, .term(parent)).isEmpty {
        parents.insert(.facetValue(.topics, .term(parent)), at: 0)
      }
      current = index.terms[.topics]?[parent]?.parent
    }
    return parents
  }
}

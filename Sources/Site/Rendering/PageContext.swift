import Language
import Mustache
import ProgramDirectory
import Wording

/// What a template gets: what all pages share, and what this one shows.
struct PageContext<Content: Sendable>: EditionView {
  let content: Content
  let page: PageView

  var edition: Edition { page.edition }
}

/// A page, apart from what it shows.
///
/// A class so that the views of a page hold a reference to it.
final class PageView: EditionView {
  let route: Route
  let edition: Edition
  /// Its names: for the heading, the tab, the trail, search engines.
  let title: PageTitle
  /// The title for the browser's tab; neutral where the page is discreet.
  let headTitle: String
  /// Its address, from the host on.
  let url: String
  /// The absolute address search engines should know it by: of a page with nothing translated that of the original.
  let canonical: String

  init(_ route: Route, _ edition: Edition) {
    self.route = route
    self.edition = edition
    title = edition.title(of: route.page)
    headTitle = Self.headTitle(title, route.page, edition)
    url = edition.links.url(route.path)
    let site = edition.site.language
    let isOwn = edition.language == site || edition.isTranslated(route.page)
    canonical = edition.links.absolute(isOwn ? route.path : edition.paths.path(of: route.page, in: site))
  }

  static let type: ObjectType<PageView> = ObjectType(
    "page", "The page itself.",
    [
      .text("title", "Its heading") { $0.title.title },
      .optionalText("title-lang", "The language of the heading, where it is not the page's") {
        $0.title.titleLanguage
      },
      .text("head-title", "The title for the browser's tab; neutral where the page is discreet") {
        $0.headTitle
      },
      .optionalText("description", "One or two sentences for search engines and previews") {
        $0.title.description
      },
      .flag("discreet", "Whether tab and previews keep a neutral name") { $0.title.isDiscreet },
      TemplateField.text("lang", "Its language") { $0.edition.language.tag }.shared,
      .text("url", "Its address, from the host on") { $0.url },
      .text("canonical", "The absolute address search engines should know it by") { $0.canonical },
      .flag("indexed", "Whether search engines should list it") { $0.route.page.isInSitemap },
      TemplateField.text("csp", "The Content-Security-Policy of the page") { _ in contentSecurityPolicy }
        .shared,
      .list("alternates", of: LinkView.type, "The same page in each language of the site, this one included")
      {
        $0.alternates
      },
      .list("hreflangs", of: LinkView.type, "The absolute addresses of the page in each language") {
        $0.hreflangs
      },
      .optionalObject(
        "times", of: TimesView.type,
        "What a script needs to say when things are, apart from the times themselves"
      ) { page in
        page.edition.timesWindow.map { TimesView(window: $0, edition: page.edition) }
      },
      .flag(
        "keepable",
        "Whether a visitor may be offered to keep it on their device: a group or an article that is not discreet, nor about what is"
      ) { $0.edition.isKeepable($0.route.page) },
      .list("breadcrumbs", of: LinkView.type, "The way from the home page to here, this page last") {
        $0.breadcrumbs
      },
    ])

  private static func headTitle(_ title: PageTitle, _ page: RoutePage, _ edition: Edition) -> String {
    let site = edition.site.name[edition.language]
    if title.isDiscreet || (page == .home && title.title == site) { return site }
    return edition.wording.text(.titleSite, ["title": title.title, "site": site])
  }

  private var alternates: [LinkView] {
    guard edition.site.languages.count > 1, route.page.template != nil, route.page.template != .redirect
    else { return [] }
    return edition.site.languages.map { language in
      LinkView(
        label: edition.ownName(of: language), url: edition.links.url(route.page, in: language),
        isCurrent: language == edition.language, language: language.tag)
    }
  }

  private var hreflangs: [LinkView] {
    guard edition.site.languages.count > 1, route.page.isInSitemap else { return [] }
    return edition.translations(of: route.page).map { language in
      LinkView(
        label: edition.ownName(of: language),
        url: edition.links.absolute(edition.paths.path(of: route.page, in: language)), language: language.tag)
    }
  }

  var breadcrumbs: [LinkView] {
    edition.breadcrumbs(to: route.page, titled: title.title)
  }
}

/// Nothing from elsewhere, nothing inline: the pages need their own style sheet and pictures alone.
let contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; "
  + "script-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"

/// The site, for every page.
struct SiteView: EditionView {
  let page: PageView

  var edition: Edition { page.edition }

  static let type: ObjectType<SiteView> = ObjectType(
    "site", "The site.",
    [
      TemplateField.localized("name", "Its name") { $0.edition.site.name }.map(\.shared),
      TemplateField.optionalLocalized("tagline", "What it is, in a few words") { $0.edition.site.tagline }
        .map(\.shared),
      fields,
    ].flatMap { $0 })

  private static let fields: [TemplateField<SiteView>] = [
    TemplateField.text("home-url", "Its home page in this language") { $0.edition.addresses.home }.shared,
    TemplateField.text("kept-url", "The page of what a visitor keeps on their device") {
      $0.edition.addresses.kept
    }.shared,
    TemplateField.text("base", "The base path, to write before the path of an asset") {
      $0.edition.site.basePath
    }.shared,
    TemplateField.text("feed-url", "Its feed of articles") { $0.edition.addresses.feed }.shared,
    TemplateField.text("groups-url", "The list of all groups") { $0.edition.addresses.groups }.shared,
    TemplateField.text("schedule-url", "The week") { $0.edition.addresses.schedule }.shared,
    TemplateField.text("eligibility-url", "Who can come") { $0.edition.addresses.eligibility }.shared,
    TemplateField.text("articles-url", "All articles") { $0.edition.addresses.articles }.shared,
    TemplateField.text("search-url", "The search") { $0.edition.addresses.search }.shared,
    TemplateField.text("data-url", "The listing as data") { $0.edition.addresses.data }.shared,
    .optionalObject("organization", of: OrganizationView.type, "Who runs it") { view in
      view.edition.site.organization.map { OrganizationView(organization: $0, edition: view.edition) }
    },
    .optionalObject("notice", of: NoticeView.type, "Something to say on every page for a while") {
      NoticeView.shown($0.edition.site.notice, $0.edition)
    },
    TemplateField("menu", .list(.object { LinkView.type.schema }), "The menu") {
      $0.edition.menu(onPageAt: $0.page.url)
    },
    TemplateField(
      "footer", .list(.object { LinkView.type.schema }), "The standing pages, for the foot of each page"
    ) {
      $0.edition.footer(onPageAt: $0.page.url)
    },
    .list(
      "crisis-lines", of: CrisisLineView.type, "Where to turn in a crisis, those on the page's topics first"
    ) { view in
      view.edition.crisisLines(on: view.page.route.page).map {
        CrisisLineView(line: $0, edition: view.edition)
      }
    },
    .optionalText("quick-exit-url", "Where the button that leaves the site quickly leads") {
      $0.edition.site.quickExit
    },
    .optionalText("license-name", "The license of the published data") { view in
      switch view.edition.site.license {
      case .named(let name)?: name
      case .linked(let url)?: url
      case nil: nil
      }
    },
    .optionalText("license-url", "A link to the license") { view in
      if case .linked(let url)? = view.edition.site.license { url } else { nil }
    },
  ]
}

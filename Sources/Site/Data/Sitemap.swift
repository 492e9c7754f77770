import Language
import ProgramDirectory

/// The sitemap (sitemaps.org 0.9), an index of several beyond 50,000 addresses, with each page's other languages.
struct Sitemap {
  /// How many addresses one file may hold.
  static let longest = 50_000

  private let plan: SitePlan
  private let edition: Edition

  init(_ plan: SitePlan, _ edition: Edition) {
    self.plan = plan
    self.edition = edition
  }

  func bytes(of page: RoutePage) -> [UInt8] {
    // A page with nothing translated is canonical to the original, so the copy is not listed.
    let routes = plan.routes.filter {
      $0.page.isInSitemap
        && ($0.language == edition.site.language || edition.translations(of: $0.page).contains($0.language))
    }
    switch page {
    case .sitemapPart(let number):
      let start = min((number - 1) * Self.longest, routes.count)
      return urls(routes[start..<min(start + Self.longest, routes.count)])
    default:
      return plan.routes.contains { $0.page == .sitemapPart(1) } ? index() : urls(routes[...])
    }
  }

  private func urls(_ routes: ArraySlice<Route>) -> [UInt8] {
    var xml = XMLBuffer()
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    xml.raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
    let hasTranslations = edition.site.languages.count > 1
    for route in routes {
      xml.raw("<url>")
      xml.element("loc", edition.links.absolute(route.path))
      let languages = hasTranslations ? edition.translations(of: route.page) : []
      if languages.count > 1 {
        for language in languages {
          let url = edition.links.absolute(edition.paths.path(of: route.page, in: language))
          xml.raw(
            "<xhtml:link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\(XMLBuffer.attribute(url))\"/>\n"
          )
        }
      }
      xml.raw("</url>\n")
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  private func index() -> [UInt8] {
    var xml = XMLBuffer()
    xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for route in plan.routes {
      guard case .sitemapPart = route.page else { continue }
      xml.raw("<sitemap>")
      xml.element("loc", edition.links.absolute(route.path))
      xml.raw("</sitemap>\n")
    }
    xml.raw("</sitemapindex>\n")
    return xml.bytes
  }
}

extension Edition {
  /// robots.txt (RFC 9309): everybody may read everything.
  var robots: [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(links.absolute("/sitemap.xml"))\n".utf8)
  }
}

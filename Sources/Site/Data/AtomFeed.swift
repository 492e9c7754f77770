import Language
import ProgramDirectory
import Scheduling
import Wording

/// The articles as an Atom feed (RFC 4287) with their full text. Discreet ones are not in it.
struct AtomFeed {
  /// How many articles it holds.
  static let length = 30

  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  func bytes() -> [UInt8] {
    let site = edition.site
    let language = edition.language
    let articles = edition.index.articles.filter { !$0.isDiscreet }.prefix(Self.length)
    let home = site.host + edition.url(.home)
    let feed = site.host + edition.url(.feed)
    var xml = XMLBuffer()
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.tag)\">\n")
    xml.element("id", feed)
    xml.element("title", site.name[language])
    if let tagline = site.tagline { xml.element("subtitle", tagline[language]) }
    xml.raw("<link rel=\"self\" type=\"application/atom+xml\" href=\"\(XMLBuffer.attribute(feed))\"/>\n")
    xml.raw("<link rel=\"alternate\" type=\"text/html\" href=\"\(XMLBuffer.attribute(home))\"/>\n")
    // An empty feed needs a date too; that of the build would change it every day.
    let updated = articles.map { $0.updated ?? $0.date }.max()
    xml.element("updated", Self.instant(updated))
    xml.raw("<author>")
    xml.element("name", site.organization?.name ?? site.name[language])
    xml.raw("</author>\n")
    for article in articles { append(article, to: &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func append(_ article: Article, to xml: inout XMLBuffer) {
    let url = edition.site.host + edition.url(.article(article.slug))
    let title = article.title.version(in: edition.language)
    xml.raw("<entry xml:lang=\"\(title.language.tag)\">\n")
    xml.element("id", url)
    xml.element("title", title.value)
    xml.raw("<link rel=\"alternate\" type=\"text/html\" href=\"\(XMLBuffer.attribute(url))\"/>\n")
    xml.element("published", Self.instant(article.date))
    xml.element("updated", Self.instant(article.updated ?? article.date))
    for author in article.authors {
      xml.raw("<author>")
      xml.element("name", author)
      xml.raw("</author>\n")
    }
    for topic in article.topics {
      let label = edition.name(of: .topics, .term(topic))
      xml.raw("<category term=\"\(topic)\" label=\"\(XMLBuffer.attribute(label))\"/>\n")
    }
    xml.element("summary", article.summary[edition.language])
    xml.raw("<content type=\"html\">")
    xml.text(edition.absoluteHTML(article.body[edition.language]))
    xml.raw("</content>\n</entry>\n")
  }

  /// Midnight UTC of the day: an article has a date and no hour.
  private static func instant(_ date: CivilDate?) -> String {
    "\(date?.description ?? "2000-01-01")T00:00:00Z"
  }
}

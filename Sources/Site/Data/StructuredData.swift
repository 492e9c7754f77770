import JSON
import Language
import ProgramDirectory
import Scheduling
import Wording

/// JSON-LD (schema.org) for search engines, in the `script` element that holds it. Nothing discreet is in it, and nothing
/// that is not shared.
enum StructuredData {
  /// About the organization, on the home page.
  static func organization(_ page: PageView) -> [UInt8] {
    let edition = page.edition
    var object = JSONObject()
    object.set("@context", "https://schema.org")
    object.set("@type", "NGO")
    object.set("name", edition.site.organization?.name ?? edition.site.name[edition.language])
    object.set("legalName", edition.site.organization?.legalName)
    object.set("url", edition.links.absolute("/"))
    object.set("email", edition.site.organization?.email)
    object.set("telephone", edition.site.organization?.phone?.display)
    return script(object.value)
  }

  /// A group's meetings as an event, and the way to its page.
  static func group(_ group: Group, _ page: PageView) -> [UInt8]? {
    guard let event = EventData(group, page.edition) else { return trail(page) }
    return script(
      .object([
        ("@context", .text("https://schema.org")),
        ("@graph", .list([event.value, breadcrumbs(page, isWhole: false)])),
      ]))
  }

  /// The way to a page.
  static func trail(_ page: PageView) -> [UInt8]? {
    page.title.isDiscreet ? nil : script(breadcrumbs(page, isWhole: true))
  }

  /// About an article.
  static func article(_ article: Article, _ page: PageView) -> [UInt8]? {
    guard !article.isDiscreet else { return nil }
    let edition = page.edition
    var object = JSONObject()
    object.set("@type", "Article")
    object.set("headline", article.title[edition.language])
    object.set("description", article.summary[edition.language])
    object.set("datePublished", article.date.description)
    object.set("dateModified", (article.updated ?? article.date).description)
    object.set("inLanguage", article.title.version(in: edition.language).language.tag)
    object.set("mainEntityOfPage", page.canonical)
    if !article.authors.isEmpty {
      object.set(
        "author",
        .list(article.authors.map { .object([("@type", .text("Person")), ("name", .text($0))]) }))
    }
    let publisher = edition.site.organization?.name ?? edition.site.name[edition.language]
    object.set("publisher", .object([("@type", .text("Organization")), ("name", .text(publisher))]))
    return script(
      .object([
        ("@context", .text("https://schema.org")),
        ("@graph", .list([object.value, breadcrumbs(page, isWhole: false)])),
      ]))
  }

  private static func breadcrumbs(_ page: PageView, isWhole: Bool) -> JSONValue {
    let items = page.breadcrumbs.enumerated().map { index, link in
      JSONValue.object([
        ("@type", .text("ListItem")), ("position", .integer(index + 1)), ("name", .text(link.label)),
        ("item", .object([("@id", .text(page.edition.site.host + link.url))])),
      ])
    }
    var object = JSONObject()
    if isWhole { object.set("@context", "https://schema.org") }
    object.set("@type", "BreadcrumbList")
    object.set("itemListElement", .list(items))
    return object.value
  }

  /// The element that holds the data. JSON values are written without `<`, `>` and `&`, so none can end it.
  private static func script(_ value: JSONValue) -> [UInt8] {
    Array("<script type=\"application/ld+json\">".utf8) + value.bytes + Array("</script>".utf8)
  }
}

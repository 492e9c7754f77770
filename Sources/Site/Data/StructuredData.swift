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
    return script { json in
      json.set("@context", "https://schema.org")
      json.set("@type", "NGO")
      json.set("name", edition.site.organization?.name ?? edition.site.name[edition.language])
      json.set("legalName", edition.site.organization?.legalName)
      json.set("url", edition.links.absolute("/"))
      json.set("email", edition.site.organization?.email)
      json.set("telephone", edition.site.organization?.phone?.display)
    }
  }

  /// A group's meetings as an event, and the way to its page.
  static func group(_ group: Group, _ page: PageView) -> [UInt8]? {
    guard let event = EventData(group, page.edition) else { return trail(page) }
    return graph(page) { event.add(to: &$0) }
  }

  /// The way to a page.
  static func trail(_ page: PageView) -> [UInt8]? {
    guard !page.title.isDiscreet else { return nil }
    return script { json in
      json.set("@context", "https://schema.org")
      addBreadcrumbs(page, to: &json)
    }
  }

  /// About an article.
  static func article(_ article: Article, _ page: PageView) -> [UInt8]? {
    guard !article.isDiscreet else { return nil }
    let edition = page.edition
    return graph(page) { json in
      json.set("@type", "Article")
      json.set("headline", article.title[edition.language])
      json.set("description", article.summary[edition.language])
      json.set("datePublished", article.date.description)
      json.set("dateModified", (article.updated ?? article.date).description)
      json.set("inLanguage", article.title.version(in: edition.language).language.tag)
      json.set("mainEntityOfPage", page.canonical)
      if !article.authors.isEmpty {
        json.list("author") { json in
          for author in article.authors { json.object { named("Person", author, &$0) } }
        }
      }
      let publisher = edition.site.organization?.name ?? edition.site.name[edition.language]
      json.object("publisher") { named("Organization", publisher, &$0) }
    }
  }

  private static func named(_ type: String, _ name: String, _ json: inout JSONWriter) {
    json.set("@type", type)
    json.set("name", name)
  }

  /// What a page is about, and the way to it.
  private static func graph(_ page: PageView, _ addThing: (inout JSONWriter) -> Void) -> [UInt8] {
    script { json in
      json.set("@context", "https://schema.org")
      json.list("@graph") { json in
        json.object(addThing)
        json.object { addBreadcrumbs(page, to: &$0) }
      }
    }
  }

  private static func addBreadcrumbs(_ page: PageView, to json: inout JSONWriter) {
    json.set("@type", "BreadcrumbList")
    json.list("itemListElement") { json in
      for (index, link) in page.breadcrumbs.enumerated() {
        json.object { json in
          json.set("@type", "ListItem")
          json.set("position", index + 1)
          json.set("name", link.label)
          json.object("item") { $0.set("@id", page.edition.site.host + link.url) }
        }
      }
    }
  }

  /// The element that holds the data. JSON values are written without `<`, `>` and `&`, so none can end it.
  private static func script(_ addMembers: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.raw("<script type=\"application/ld+json\">")
    json.object(addMembers)
    json.raw("</script>")
    return json.bytes
  }
}

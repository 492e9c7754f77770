import Diagnostics
import Fields
import Language
import ProgramDirectory
import Prose

extension Resolver {
  /// An article.
  mutating func article(_ decoded: Decoded<ArticleDescriptor>, slug: Slug) -> Article? {
    guard let article = decoded.descriptor else { return nil }
    let origin = decoded.origin(in: context.source)
    let body = requiredBody(decoded.bodies, of: "article", at: origin, in: decoded.language)
    return Article(
      slug: slug, title: article.title, summary: article.summary, body: body, date: article.date,
      updated: article.updated, reviewed: article.reviewed, authors: article.authors,
      topics: terms(article.topics, of: .topics), audiences: terms(article.audiences, of: .audiences),
      groups: mentions(article.groups, in: .groups), image: image(article.image),
      contentNote: article.contentNote, isDiscreet: article.isDiscreet,
      aliases: article.aliases.map(\.value), origin: origin)
  }

  /// A standing page, or the introduction of a built one, which may be without text.
  mutating func page(_ decoded: Decoded<PageDescriptor>, slug: Slug) -> Page? {
    guard let page = decoded.descriptor else { return nil }
    let origin = decoded.origin(in: context.source)
    let body =
      Page.Introduced(rawValue: slug.text) == nil
      ? requiredBody(decoded.bodies, of: "page", at: origin, in: decoded.language)
      : self.body(decoded.bodies) ?? Localized(.empty, in: decoded.language)
    return Page(
      slug: slug, title: page.title, summary: page.summary, label: page.label, body: body, order: page.order,
      aliases: page.aliases.map(\.value), origin: origin)
  }

  private mutating func requiredBody(
    _ bodies: MarkdownBodies, of kind: String, at origin: Origin, in language: LanguageTag
  ) -> Localized<Prose> {
    if let body = body(bodies) { return body }
    log.error(
      .emptyFile, at: origin.position, "this \(kind) has no text",
      help: "write its text below the second `---`")
    return Localized(.empty, in: language)
  }
}

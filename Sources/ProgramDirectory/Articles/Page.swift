public import Language
public import Prose

/// A standing page, or the words that introduce a page Waymark builds.
public struct Page: Sendable {
  /// The pages that Waymark builds and a file of that name introduces.
  public enum Introduced: String, Sendable, CaseIterable {
    case home, groups, schedule, eligibility, articles, search
    case notFound = "not-found"
  }

  /// Its name in paths.
  public let slug: Slug
  /// Its title.
  public let title: LocalizedText
  /// One sentence.
  public let summary: LocalizedText
  /// Its name in menus, where the title is too long.
  public let label: LocalizedText?
  /// Its text.
  public let body: Localized<Prose>
  /// Its place in menus; lower comes first.
  public let order: Int?
  /// Former slugs.
  public let aliases: [Slug]
  /// Its files.
  public let origin: Origin

  /// A page.
  public init(
    slug: Slug, title: LocalizedText, summary: LocalizedText, label: LocalizedText?, body: Localized<Prose>,
    order: Int?, aliases: [Slug], origin: Origin
  ) {
    self.slug = slug
    self.title = title
    self.summary = summary
    self.label = label
    self.body = body
    self.order = order
    self.aliases = aliases
    self.origin = origin
  }

  /// The built page that it introduces, if it is not a page of its own.
  public var introduces: Introduced? { Introduced(rawValue: slug.text) }
}

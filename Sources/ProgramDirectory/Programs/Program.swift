public import Language
public import Prose
public import Scheduling

/// What an organization runs: it holds groups.
///
/// Immutable; a class only so that the many lists it stands in hold a reference rather than a copy.
public final class Program: Sendable {
  /// Where an imported program comes from.
  public struct Source: Sendable {
    /// The name of the source.
    public let name: String
    /// Its address.
    public let url: LinkTarget?

    /// A source.
    public init(name: String, url: LinkTarget?) {
      self.name = name
      self.url = url
    }
  }

  /// Its name in paths and references.
  public let slug: Slug
  /// Its name.
  public let name: LocalizedText
  /// One sentence.
  public let summary: LocalizedText
  /// More, for its page.
  public let about: Localized<Prose>?
  /// Whose it is, where it is not the site's organization.
  public let organization: Organization?
  /// Where it was imported from; such a program is not exported again.
  public let source: Source?
  /// Days on which none of its groups meets.
  public let closures: Closures
  /// Whom to ask.
  public let contact: Contact?
  /// Something to say for a while.
  public let notice: Notice?
  /// A picture.
  public let image: Image?
  /// Its place among the programs; lower comes first.
  public let order: Int?
  /// When its text was last changed.
  public let updated: CivilDate?
  /// Former slugs.
  public let aliases: [Slug]
  /// Its files.
  public let origin: Origin

  /// A program.
  public init(
    slug: Slug, name: LocalizedText, summary: LocalizedText, about: Localized<Prose>?,
    organization: Organization?, source: Source?, closures: Closures, contact: Contact?, notice: Notice?,
    image: Image?, order: Int?, updated: CivilDate?, aliases: [Slug], origin: Origin
  ) {
    self.slug = slug
    self.name = name
    self.summary = summary
    self.about = about
    self.organization = organization
    self.source = source
    self.closures = closures
    self.contact = contact
    self.notice = notice
    self.image = image
    self.order = order
    self.updated = updated
    self.aliases = aliases
    self.origin = origin
  }
}

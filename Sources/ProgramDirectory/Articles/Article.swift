public import Language
public import Prose
public import Scheduling

/// A dated resource article.
///
/// Immutable; a class only so that the many lists it stands in hold a reference rather than a copy.
public final class Article: Sendable {
  /// Who looked over an article, and when.
  public struct Review: Sendable {
    /// The person or body.
    public let by: String
    /// The day.
    public let on: CivilDate?

    /// A review.
    public init(by: String, on: CivilDate?) {
      self.by = by
      self.on = on
    }
  }

  /// Its name in paths and references.
  public let slug: Slug
  /// Its title.
  public let title: LocalizedText
  /// One or two sentences.
  public let summary: LocalizedText
  /// Its text.
  public let body: Localized<Prose>
  /// The day on which it appears.
  public let date: CivilDate
  /// When it was last changed.
  public let updated: CivilDate?
  /// Who looked it over.
  public let reviewed: Review?
  /// Who wrote it.
  public let authors: [String]
  /// What it is about.
  public let topics: [Slug]
  /// Whom it is for.
  public let audiences: [Slug]
  /// Groups it goes with.
  public let groups: [Slug]
  /// A picture.
  public let image: Image?
  /// What a reader may want to know first.
  public let contentNote: LocalizedText?
  /// Whether its page keeps a neutral title and no previews.
  public let isDiscreet: Bool
  /// Former slugs.
  public let aliases: [Slug]
  /// Its files.
  public let origin: Origin

  /// An article.
  public init(
    slug: Slug, title: LocalizedText, summary: LocalizedText, body: Localized<Prose>, date: CivilDate,
    updated: CivilDate?, reviewed: Review?, authors: [String], topics: [Slug], audiences: [Slug],
    groups: [Slug], image: Image?, contentNote: LocalizedText?, isDiscreet: Bool, aliases: [Slug],
    origin: Origin
  ) {
    self.slug = slug
    self.title = title
    self.summary = summary
    self.body = body
    self.date = date
    self.updated = updated
    self.reviewed = reviewed
    self.authors = authors
    self.topics = topics
    self.audiences = audiences
    self.groups = groups
    self.image = image
    self.contentNote = contentNote
    self.isDiscreet = isDiscreet
    self.aliases = aliases
    self.origin = origin
  }
}

public import Language
public import Prose
public import Scheduling

/// A place that shares where it is, and so has a page.
///
/// Immutable; a class only so that the many lists it stands in hold a reference rather than a copy.
public final class Place: Sendable {
  /// Its name in paths.
  public let slug: Slug
  /// Its name.
  public let name: LocalizedText
  /// Where it is.
  public let address: Address
  /// Its coordinates.
  public let coordinates: Coordinates?
  /// Its time zone, where it is not the site's.
  public let timeZone: TimeZoneName?
  /// How to find the door.
  public let directions: Localized<Prose>?
  /// How to come by bus or train.
  public let transit: Localized<Prose>?
  /// What it offers.
  public let features: [Slug]
  /// Days on which nothing meets here in person.
  public let closures: Closures
  /// Something to say for a while.
  public let notice: Notice?
  /// Whom to ask.
  public let contact: Contact?
  /// A picture of it.
  public let image: Image?
  /// Its files.
  public let origin: Origin
  /// Former slugs.
  public let aliases: [Slug]

  /// A place.
  public init(
    slug: Slug, name: LocalizedText, address: Address, coordinates: Coordinates?, timeZone: TimeZoneName?,
    directions: Localized<Prose>?, transit: Localized<Prose>?, features: [Slug], closures: Closures,
    notice: Notice?, contact: Contact?, image: Image?, origin: Origin, aliases: [Slug] = []
  ) {
    self.slug = slug
    self.name = name
    self.address = address
    self.coordinates = coordinates
    self.timeZone = timeZone
    self.directions = directions
    self.transit = transit
    self.features = features
    self.closures = closures
    self.notice = notice
    self.contact = contact
    self.image = image
    self.origin = origin
    self.aliases = aliases
  }
}

import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// A place as written, what is not shared included: it never leaves this module.
struct PlaceDescriptor: Sendable {
  var name: Localized<Located<String>>
  var address: AddressDescriptor
  var latitude: Located<Double>?
  var longitude: Located<Double>?
  var areaPoint: Coordinates?
  var timeZone: Located<TimeZoneName>?
  var directions: Localized<YAMLScalar>?
  var transit: Localized<YAMLScalar>?
  var features: References
  var isAreaOnly: Bool
  var closures: Closures
  var notice: NoticeDescriptor?
  var contact: Located<ContactDescriptor>?
  var image: ImageDescriptor?
}

/// An address as written.
struct AddressDescriptor: Sendable {
  var street: Located<String>?
  var city: String
  var region: String?
  var postalCode: Located<String>?
  var country: String?
}

enum AddressFields {
  static let street = Field(
    "street", Kind<String>.text.located, .private, meaning: "street and number", example: "12 Canal Street")
  static let city = Field("city", Kind<String>.text, .required, meaning: "the city", example: "Wrenfield")
  static let region = Field("region", Kind<String>.text, meaning: "state, province or county", example: "NH")
  static let postalCode = Field(
    "postal-code", Kind<String>.text.located, .private, meaning: "the postal code", example: "\"03001\"")
  static let country = Field("country", Kind<String>.text, meaning: "the country", example: "US")

  static let definition = RecordDefinition(
    "address",
    [street.description, city.description, region.description, postalCode.description, country.description])
}

extension Kind where Value == AddressDescriptor {
  static let address = Kind.record(AddressFields.definition) { read in
    let street = read(AddressFields.street)
    let city = read(AddressFields.city)
    let region = read(AddressFields.region)
    let postalCode = read(AddressFields.postalCode)
    let country = read(AddressFields.country)
    return city.map {
      AddressDescriptor(street: street, city: $0, region: region, postalCode: postalCode, country: country)
    }
  }
}

/// How much of a place is shared.
enum PlaceShare: String, Sendable, CaseIterable {
  case `public`
  case areaOnly = "area-only"
}

enum PlaceFields {
  static let name = Field(
    "name", Kind<String>.text.located.translated, .required, .private, meaning: "the name of the place",
    example: "Wrenfield Community Hall")
  static let address = Field(
    "address", Kind<AddressDescriptor>.address, .required, meaning: "where it is",
    example: "\nstreet: 12 Canal Street\ncity: Wrenfield\nregion: NH")
  static let latitude = Field(
    "latitude", Kind<Double>.decimal(-90...90).located, .private, meaning: "degrees north of the equator",
    example: "43.21")
  static let longitude = Field(
    "longitude", Kind<Double>.decimal(-180...180).located, .private, meaning: "degrees east of Greenwich",
    example: "-71.54")
  static let areaPoint = Field(
    "area-point", Kind<Coordinates>.areaPoint,
    meaning: "a point that may stand for an area-only place when visitors look for what is near",
    example: "\n- 43.2\n- -71.5")
  static let timeZone = Field(
    "timezone", Kind<TimeZoneName>.timeZone.located, meaning: "its time zone, where it is not the site's")
  static let directions = Field(
    "directions", Kind<YAMLScalar>.markdown.translated, .private,
    meaning: "how to find the door, in Markdown", example: "The door is at the back, beside the ramp.")
  static let transit = Field(
    "transit", Kind<YAMLScalar>.markdown.translated, .private,
    meaning: "how to come by bus or train, in Markdown", example: "Bus 4 stops at the corner.")
  static let features = Field(
    "features", Kind<Slug>.slug(of: .feature).located.list(), meaning: "what it offers: ids of features.yaml",
    example: "\n- step-free")
  static let share = Field(
    "share", Kind<PlaceShare>.choice(), meaning: "area-only tells visitors the city and nothing more",
    example: "area-only")
  static let closed = Field(
    "closed", Kind<Closure>.closure.list(), meaning: "days on which nothing meets here in person",
    example: "\n- on: 2026-12-24 to 2026-12-26\n  why: The hall is closed")
  static let notice = Field(
    "notice", Kind<NoticeDescriptor>.notice, .private, meaning: "something to say for a while",
    example: "\nsay: The elevator is out of order.\nuntil: 2026-12-31")
  static let contact = Field(
    "contact", Kind<ContactDescriptor>.contact.located, .private, meaning: "whom to ask",
    example: "\nphone: 603-555-0100")

  static let definition = RecordDefinition(
    "place",
    [
      name.description, address.description, latitude.description, longitude.description,
      areaPoint.description, timeZone.description, directions.description, transit.description,
      features.description, share.description, closed.description, notice.description, contact.description,
      ImageFields.image.description, ImageFields.text.description,
    ], requirements: [.together(["latitude", "longitude"])])
}

extension Kind where Value == PlaceDescriptor {
  static let place = Kind.record(PlaceFields.definition) { read in
    let name = read(PlaceFields.name)
    let address = read(PlaceFields.address)
    let latitude = read(PlaceFields.latitude)
    let longitude = read(PlaceFields.longitude)
    let areaPoint = read(PlaceFields.areaPoint)
    let timeZone = read(PlaceFields.timeZone)
    let directions = read(PlaceFields.directions)
    let transit = read(PlaceFields.transit)
    let features = read(PlaceFields.features)
    let share = read(PlaceFields.share)
    let closed = read(PlaceFields.closed)
    let notice = read(PlaceFields.notice)
    let contact = read(PlaceFields.contact)
    let image = read.image()
    if read.has(PlaceFields.latitude) != read.has(PlaceFields.longitude) {
      let there = read.has(PlaceFields.latitude) ? PlaceFields.latitude : PlaceFields.longitude
      read.log.error(
        .fieldsConflict, at: read.position(of: there), "a point needs both ‘latitude’ and ‘longitude’",
        help: "add the other one, or leave both out")
    }
    guard let name, let address else { return nil }
    return PlaceDescriptor(
      name: name, address: address, latitude: latitude, longitude: longitude, areaPoint: areaPoint,
      timeZone: timeZone, directions: directions, transit: transit, features: features ?? [],
      isAreaOnly: share == .areaOnly, closures: Closures(closed ?? []), notice: notice, contact: contact,
      image: image)
  }
}

extension Kind where Value == Coordinates {
  /// `[latitude, longitude]`.
  static let areaPoint: Kind = {
    let numbers = Kind<Double>.decimal(-180...180).list()
    return Kind(shape: numbers.shape) { input, log in
      guard let values = numbers.read(input, &log) else { return nil }
      guard values.count == 2, (-90...90).contains(values[0]) else {
        log.error(
          .badValue, at: input.node.position, "a point is a latitude and a longitude",
          help: "write it as in: [42.25, -71.8]")
        return nil
      }
      return Coordinates(latitude: values[0], longitude: values[1])
    }
  }()
}

import Diagnostics
import Fields
import Language
import ProgramDirectory
import YAML

extension Resolver {
  /// A place with a page. One that shares only its area gives nothing but secrets.
  mutating func place(_ decoded: Decoded<PlaceDescriptor>, slug: Slug) -> Place? {
    guard let place = decoded.descriptor else { return nil }
    let timeZone = self.timeZone(place.timeZone)
    let features = terms(place.features, of: .features)
    let directions = prose(place.directions, named: "directions")
    let transit = prose(place.transit, named: "transit")
    let notice = self.notice(place.notice)
    let contact = self.contact(place.contact?.value)
    let image = self.image(place.image)
    guard !place.isAreaOnly else {
      keepSecret(place)
      return nil
    }
    if place.areaPoint != nil {
      log.warning(
        .fieldsConflict, at: place.name.position,
        "‘area-point’ says nothing for a place that shares its address",
        help: "remove it, or write `share: area-only`")
    }
    return Place(
      slug: slug, name: place.name.value, address: place.address.shared,
      coordinates: place.coordinates, timeZone: timeZone, directions: directions, transit: transit,
      features: features, closures: place.closures, notice: notice, contact: contact, image: image,
      origin: decoded.origin(in: context.source))
  }

  /// Remembers what must not turn up anywhere, since the place shares only its area.
  mutating func keepSecret(_ place: PlaceDescriptor, onlyIn document: String? = nil) {
    func keep(_ text: String, _ position: SourcePosition, _ what: String) {
      secrets.append(Secret(text: text, position: position, what: what, onlyIn: document))
    }
    for name in place.name.value.versions {
      keep(name.value, place.name.position, "the name of a confidential place")
    }
    if let street = place.address.street {
      keep(street.value, street.position, "the address of a confidential place")
    }
    if let code = place.address.postalCode {
      keep(code.value, code.position, "the postal code of a confidential place")
    }
    for number in [place.latitude, place.longitude].compactMap({ $0 }) {
      keep("\(number.value)", number.position, "the position of a confidential place")
    }
    if let contact = place.contact {
      for text in [contact.value.email, contact.value.phone?.display, contact.value.text?.display].compactMap(
        { $0 })
      {
        keep(text, contact.position, "the contact of a confidential place")
      }
    }
    if let image = place.image {
      keep(image.link.value.text, image.link.position, "the picture of a confidential place")
    }
  }

  /// Where a group or meeting meets, as far as both it and the place share: the stricter of the two holds.
  mutating func venue(_ venue: VenueDescriptor?, of document: String) -> Venue? {
    guard let venue else { return nil }
    let slug = venue.place.value
    guard let place = context.places[slug] else {
      if context.index.state(of: slug, in: .places) == nil { reportUnknown(venue.place, in: .places) }
      return nil
    }
    guard place.isAreaOnly || venue.isAreaOnly else { return .place(slug, room: venue.room?.value) }
    if let room = venue.room {
      secrets.append(Secret(text: room.value, position: room.position, what: "the room", onlyIn: document))
    }
    if !place.isAreaOnly { keepSecret(place, onlyIn: document) }
    return .area(place.area, closures: place.closures)
  }
}

extension PlaceDescriptor {
  /// All that is said of where a confidential place is.
  var area: Area {
    Area(city: address.city, region: address.region, country: address.country, point: areaPoint)
  }

  fileprivate var coordinates: Coordinates? {
    guard let latitude, let longitude else { return nil }
    return Coordinates(latitude: latitude.value, longitude: longitude.value)
  }
}

extension AddressDescriptor {
  /// The address of a place that shares it.
  fileprivate var shared: Address {
    Address(
      street: street?.value, city: city, region: region, postalCode: postalCode?.value, country: country)
  }
}

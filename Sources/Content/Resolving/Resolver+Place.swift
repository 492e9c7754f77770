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
      for prose in [directions, transit, notice?.say].compactMap(\.self) { keepSecret(linksIn: prose) }
      return nil
    }
    if place.areaPoint != nil {
      log.warning(
        .fieldsConflict, at: place.name.original.value.position,
        "‘area-point’ says nothing for a place that shares its address",
        help: "remove it, or write `share: area-only`")
    }
    return Place(
      slug: slug, name: place.name.map(\.value), address: place.address.shared,
      coordinates: place.coordinates, timeZone: timeZone, directions: directions, transit: transit,
      features: features, closures: place.closures, notice: notice, contact: contact, image: image,
      origin: decoded.origin(in: context.source))
  }

  /// Where a group or meeting meets, as far as both it and the place share: the stricter of the two holds.
  mutating func venue(_ venue: VenueDescriptor?, of document: String) -> Venue? {
    guard let venue else { return nil }
    let slug = venue.place.value
    guard let place = context.places[slug] else {
      if context.index.state(of: slug, in: .places) == nil { reportUnknown(venue.place, in: .places) }
      return nil
    }
    guard place.isAreaOnly || hiddenPlaces.contains(slug) else {
      return .place(slug, room: venue.room?.value)
    }
    if let room = venue.room { keepSecret(room: room, of: document) }
    if !place.isAreaOnly { keepSecret(place, onlyIn: document, venue: venue.place.position) }
    return .area(place.area, closures: place.closures.withoutReasons)
  }
}

extension GroupDescriptor {
  /// The places that the group keeps to itself. Where it does so once, no other meeting there gives the place away.
  var hiddenPlaces: Set<Slug> {
    var venues = [place]
    for meeting in schedule ?? [] { venues += [meeting.place] + meeting.moved.map(\.place) }
    return Set(venues.compactMap { $0 }.filter(\.isAreaOnly).map(\.place.value))
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

import Mustache
import ProgramDirectory
import Prose
import Wording

/// A place that shares where it is.
struct PlaceView: EditionView {
  let place: Place
  let edition: Edition

  static let type: ObjectType<PlaceView> = ObjectType(
    "place", "A place that shares where it is.",
    [
      TemplateField.localized("name", "Its name") { $0.place.name },
      TemplateField.prose("directions", "How to find the door") { $0.place.directions },
      TemplateField.prose("transit", "How to come by bus or train") { $0.place.transit },
      address, offers,
    ].flatMap { $0 })

  private static let address: [TemplateField<PlaceView>] = [
    .text("url", "Its page") { $0.edition.url(.place($0.place.slug)) },
    .optionalText("street", "Street and number") { $0.place.address.street },
    .text("city", "The city") { $0.place.address.city },
    .optionalText("region", "State, province or county") { $0.place.address.region },
    .optionalText("postal-code", "The postal code") { $0.place.address.postalCode },
    .optionalText("country", "The country") { $0.place.address.country },
    .text("map-url", "The place in the visitor's own map program: a `geo:` link or an address") { $0.mapURL },
  ]

  private static let offers: [TemplateField<PlaceView>] = [
    .links("features", to: .features, "What it offers") { $0.place.features.map { .term($0) } },
    .optionalObject("notice", of: NoticeView.type, "Something to say for a while") {
      NoticeView.shown($0.place.notice, $0.edition)
    },
    .optionalObject("contact", of: ContactView.type, "Whom to ask") { view in
      view.place.contact.map { ContactView(contact: $0, edition: view.edition) }
    },
    .optionalObject("image", of: ImageView.type, "A picture") { view in
      view.place.image.map { ImageView(image: $0, edition: view.edition) }
    },
    .text("count", "How many groups meet there, in words") { view in
      view.edition.wording.text(
        .countGroups, count: view.edition.index.groups(atPlace: view.place.slug).count)
    },
  ]

  /// RFC 5870: opens the map program of the visitor's choice and asks no service of ours or theirs.
  private var mapURL: String {
    let address = place.address
    let words = [address.street, address.city, address.region, address.postalCode].compactMap { $0 }
    let query = PercentEncoding.encode(queryValue: words.joined(separator: ", "))
    return place.coordinates.map { "geo:\($0.latitude),\($0.longitude)?q=\(query)" } ?? "geo:0,0?q=\(query)"
  }
}

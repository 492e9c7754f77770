import Diagnostics
import Fields
import Language
import ProgramDirectory
import Prose

/// What is not shared is remembered here, so that it can be looked for in what is.
extension Resolver {
  /// Remembers the way into a meeting that is told on registration.
  mutating func keepSecret(_ online: OnlineDescriptor, of document: String) {
    func keep(_ text: String?, _ form: Secret.Form, _ position: SourcePosition?, _ what: String) {
      guard let text, let position else { return }
      var secret = Secret(text, form, at: position, "\(what), which is kept for those who register")
      if secret.isWeak { secret.onlyIn = document }
      secrets.append(secret)
    }
    let isNumber = online.meetingID?.value.utf8.contains { $0 >= 0x3A } == false
    keep(online.link?.value.outside, .link, online.link?.position, "the link to join")
    keep(
      online.meetingID?.value, isNumber ? .number : .words, online.meetingID?.position,
      "the number of a meeting")
    keep(online.passcode?.value, .words, online.passcode?.position, "the passcode of a meeting")
    keep(online.phone?.value.display, .number, online.phone?.position, "the number to dial in")
  }

  /// Remembers a room of a place of which `document` tells only the area.
  mutating func keepSecret(room: Located<String>, of document: String) {
    secrets.append(
      Secret(room.value, .words, at: room.position, "the room in a confidential place", onlyIn: document))
  }

  /// Remembers what must not turn up anywhere, or in one document, since only the area of the place is told.
  /// - Parameter venue: where a group says that it keeps the place to itself.
  mutating func keepSecret(
    _ place: PlaceDescriptor, onlyIn document: String? = nil, venue: SourcePosition? = nil
  ) {
    func keep(_ text: String?, _ form: Secret.Form, _ position: SourcePosition?, _ what: String) {
      guard let text, let position else { return }
      secrets.append(
        Secret(
          text, form, at: position, "\(what) of a confidential place", onlyIn: document, hiddenBy: venue?.path
        ))
    }
    for name in place.name.versions.map(\.value) { keep(name.value, .words, name.position, "the name") }
    let address = place.address
    keep(address.street?.value, .address, address.street?.position, "the street")
    keep(address.postalCode?.value, .postalCode, address.postalCode?.position, "the postal code")
    for number in [place.latitude, place.longitude].compactMap(\.self) {
      keep("\(number.value)", .degrees, number.position, "the position")
    }
    if let contact = place.contact {
      let (contact, position) = (contact.value, contact.position)
      keep(contact.email, .address, position, "the e-mail address")
      keep(contact.phone?.display, .number, position, "the telephone number")
      keep(contact.text?.display, .number, position, "the telephone number")
      keep(contact.chat?.value.outside, .link, position, "the chat")
      keep(contact.link?.value.outside, .link, position, "the page")
      // A first name is nobody's alone.
      if contact.name?.contains(" ") == true { keep(contact.name, .words, position, "the contact") }
    }
    keep(place.image?.link.value.text, .words, place.image?.link.position, "the picture")
  }
}

extension WrittenLink {
  /// The link, where it leads out of the site: pages of the site are no secret.
  fileprivate var outside: String? { text.contains("://") ? text : nil }
}

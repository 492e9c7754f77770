import Fields
import PersonalDetails
import ProgramDirectory
import YAML

/// The addresses and numbers that content gives as ways to reach somebody: contacts, organizations, crisis lines, links to
/// register by, words on how to. Whoever wrote them there wants them known.
struct DeclaredDetails: Sendable {
  private(set) var emails: Set<String> = []
  private(set) var phones: Set<String> = []
  /// The site's own domain and those of its organizations and contacts.
  private(set) var domains: Set<String> = []

  init(_ documents: [ExaminedDocument], host: String) {
    let name = host.split(separator: "/").last.map { String($0.prefix { $0 != ":" }) } ?? ""
    domains.insert(name.hasPrefix("www.") ? String(name.dropFirst(4)) : name)
    for document in documents { add(document) }
  }

  private mutating func add(_ document: ExaminedDocument) {
    var found: [(field: String, form: String, text: String)] = []
    let walk = FieldWalk { field, form, scalar in found.append((field, form.name, scalar.text)) }
    walk.walk(document.original.text.node, document.kind.shape)
    for (field, form, text) in found {
      if field == "how" {
        emails.formUnion(WrittenEmail.all(in: text).map(\.address))
        phones.formUnion(WrittenPhone.all(in: text).map(\.key))
      }
      let isLink = form == TextForm.link.name
      if form == TextForm.email.name || isLink {
        for email in WrittenEmail.all(in: text) {
          emails.insert(email.address)
          if !email.isAtFreeProvider { domains.insert(email.domain) }
        }
      }
      if form == TextForm.phone.name || isLink && (text.hasPrefix("tel:") || text.hasPrefix("sms:")) {
        phones.insert(WrittenPhone.key(of: text))
      }
    }
  }
}

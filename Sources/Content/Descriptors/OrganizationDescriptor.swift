import Fields
import ProgramDirectory

/// An organization as written.
struct OrganizationDescriptor: Sendable {
  var name: String
  var legalName: String?
  var url: Located<WrittenLink>?
  var email: String?
  var phone: PhoneNumber?
  var address: String?
  var logo: Located<WrittenLink>?
}

enum OrganizationFields {
  static let name = Field(
    "name", Kind<String>.text, .required, meaning: "the name it goes by", example: "Open Door")
  static let legalName = Field(
    "legal-name", Kind<String>.text, meaning: "the name in its papers",
    example: "Open Door Peer Support, Inc.")
  static let url = Field(
    "url", Kind<WrittenLink>.link.located, meaning: "its own site", example: "https://example.org/")
  static let email = Field("email", Kind<String>.email, meaning: "where to write to")
  static let phone = Field("phone", Kind<PhoneNumber>.phone, meaning: "where to call")
  static let address = Field(
    "address", Kind<String>.text, meaning: "its postal address, as on an envelope",
    example: "12 Canal Street, Wrenfield, NH 03001")
  static let logo = Field(
    "logo", Kind<WrittenLink>.link.located, meaning: "its logo: a file of `files/`",
    example: "/images/logo.svg")

  static let ofSite = RecordDefinition(
    "organization",
    [
      name.description, legalName.description, url.description, email.description, phone.description,
      address.description, logo.description,
    ])
  static let ofProgram = RecordDefinition(
    "organization", [name.description, url.description, email.description, phone.description])
}

extension Kind where Value == OrganizationDescriptor {
  static let organization = Kind.record(OrganizationFields.ofSite) { read in
    let legalName = read(OrganizationFields.legalName)
    let address = read(OrganizationFields.address)
    let logo = read(OrganizationFields.logo)
    var organization = shared(&read)
    organization?.legalName = legalName
    organization?.address = address
    organization?.logo = logo
    return organization
  }

  /// The organization of a program, where it is not the site's.
  static let programOrganization = Kind.record(OrganizationFields.ofProgram) { read in shared(&read) }

  private static func shared(_ read: inout RecordReader) -> OrganizationDescriptor? {
    let name = read(OrganizationFields.name)
    let url = read(OrganizationFields.url)
    let email = read(OrganizationFields.email)
    let phone = read(OrganizationFields.phone)
    return name.map { OrganizationDescriptor(name: $0, url: url, email: email, phone: phone) }
  }
}

public import Prose

/// Who runs a site or a program.
public struct Organization: Sendable {
  /// The name it goes by.
  public let name: String
  /// The name in its papers.
  public let legalName: String?
  /// Its own site.
  public let url: LinkTarget?
  /// Where to write to.
  public let email: String?
  /// Where to call.
  public let phone: PhoneNumber?
  /// Its postal address, as on an envelope.
  public let address: String?
  /// Its logo.
  public let logo: LinkTarget?

  /// An organization.
  public init(
    name: String, legalName: String? = nil, url: LinkTarget? = nil, email: String? = nil,
    phone: PhoneNumber? = nil, address: String? = nil, logo: LinkTarget? = nil
  ) {
    self.name = name
    self.legalName = legalName
    self.url = url
    self.email = email
    self.phone = phone
    self.address = address
    self.logo = logo
  }
}

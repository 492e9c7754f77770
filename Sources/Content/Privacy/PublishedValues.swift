import Fields
import ProgramDirectory

/// What site.yaml tells everybody: the organization's own contact and the crisis lines. A confidential place may have
/// the same telephone.
struct PublishedValues: Equatable, Sendable {
  /// As patterns of texts.
  private(set) var texts: Set<String> = []
  /// As the digits of numbers.
  private(set) var numbers: Set<String> = []

  init(_ site: SiteDescriptor?) {
    guard let site else { return }
    if let organization = site.organization {
      add(organization.name, organization.legalName, organization.email, organization.address)
      add(organization.url?.value, site.url?.value)
      add(organization.phone)
    }
    for line in site.crisis ?? [] {
      add(line.call)
      add(line.text)
      add(line.chat?.value, line.link?.value)
    }
  }

  private mutating func add(_ texts: String?...) {
    for text in texts.compactMap({ $0 }) { self.texts.insert(FoldedBytes.pattern(text)) }
  }

  private mutating func add(_ links: WrittenLink?...) {
    for link in links.compactMap({ $0 }) { texts.insert(SecretPatterns.linkPattern(link.text)) }
  }

  private mutating func add(_ phone: PhoneNumber?) {
    if let phone { numbers.insert(SecretPatterns.digits(phone.display)) }
  }
}

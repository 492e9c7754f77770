/// An e-mail address within a text.
public struct WrittenEmail: Sendable, Equatable {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// What stands before the @, in small letters.
  public let name: String
  /// The domain, in small letters.
  public let domain: String

  /// The whole address, in small letters.
  public var address: String { "\(name)@\(domain)" }

  /// The addresses in a text, in order. Each byte is looked at a few times at the most.
  public static func all(in text: String) -> [WrittenEmail] {
    let bytes = Array(text.utf8)
    var found: [WrittenEmail] = []
    var searched = 0
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") && at >= searched {
      var start = at
      while start > searched, isNameByte(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, isDomainByte(bytes[end]) { end += 1 }
      searched = end
      // A full stop or hyphen at the end belongs to the sentence.
      while end > at, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
      while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
      guard start < at, end > at + 1 else { continue }
      let domain = String(decoding: bytes[(at + 1)..<end], as: UTF8.self).lowercased()
      let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count > 1, let last = labels.last, last.utf8.count > 1, labels.allSatisfy({ !$0.isEmpty }),
        last.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
      else { continue }
      let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
      found.append(WrittenEmail(range: start..<end, name: name, domain: domain))
    }
    return found
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isDomainByte(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
  }

  private static func isDomainByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte != 0x20 || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}

// MARK: - Whose it is

extension WrittenEmail {
  /// Whether it looks like somebody's own: it is at a provider of mailboxes for everybody, or it is a first and a last name
  /// at a domain that is not one of `ownDomains`.
  public func looksPersonal(ownDomains: Set<String>) -> Bool {
    if isAtFreeProvider { return true }
    return isFullName
      && !ownDomains.contains { domain == $0 || domain.hasSuffix(".\($0)") || $0.hasSuffix(".\(domain)") }
  }

  /// Whether anybody can have a mailbox there.
  public var isAtFreeProvider: Bool {
    if Self.providers.contains(domain) { return true }
    let labels = domain.split(separator: ".")
    guard let first = labels.first, Self.providersOfManyCountries.contains(String(first)) else {
      return false
    }
    switch labels.count {
    case 2: return labels[1] == "com" || labels[1].utf8.count == 2
    case 3: return (labels[1] == "com" || labels[1] == "co") && labels[2].utf8.count == 2
    default: return false
    }
  }

  private static let providersOfManyCountries: Set<String> = [
    "gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "ymail", "aol", "icloud", "protonmail",
    "gmx",
    "yandex", "fastmail", "tutanota",
  ]
  private static let providers: Set<String> = [
    "me.com", "mac.com", "msn.com", "proton.me", "pm.me", "mail.com", "hey.com", "gmx.net", "web.de",
    "t-online.de",
    "fastmail.fm", "tuta.io", "tuta.com", "zohomail.com", "rocketmail.com", "comcast.net", "verizon.net",
    "att.net",
    "sbcglobal.net", "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "btinternet.com", "sky.com",
    "virginmedia.com", "orange.fr", "free.fr", "laposte.net", "wanadoo.fr", "libero.it", "telefonica.net",
    "prodigy.net.mx", "terra.com", "terra.com.br", "uol.com.br", "bol.com.br", "mail.ru", "qq.com", "163.com",
  ]

  /// `denise.ruiz`, `d_ruiz`, but not `peer.support`.
  private var isFullName: Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "_" }
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
          && !Self.offices.contains(String(part))
      }
  }

  /// What addresses of desks are called.
  private static let offices: Set<String> = [
    "admin", "admissions", "ayuda", "billing", "care", "center", "centre", "community", "contact", "contacto",
    "crisis",
    "desk", "director", "education", "events", "family", "frontdesk", "general", "group", "groups", "grupo",
    "grupos",
    "health", "hello", "help", "helpdesk", "hola", "info", "intake", "mail", "media", "meetings", "mental",
    "news",
    "office", "outreach", "peer", "press", "program", "programs", "public", "recovery", "referral",
    "referrals",
    "services", "staff", "state", "support", "team", "training", "veterans", "volunteer", "volunteers", "web",
    "youth",
  ]
}

import Diagnostics
import Markdown
import PersonalDetails

/// Finds addresses and numbers in running text that look like somebody's own. None is quoted: a log may be public.
struct PersonalDetailCheck: Sendable {
  let declared: DeclaredDetails

  /// So many are told of each file. Who gets as many knows what to look for.
  private static let most = 5

  /// What one file tells.
  func check(_ texts: [ReadableText]) -> DiagnosticLog {
    var log = DiagnosticLog()
    for passage in texts.lazy.filter({ !$0.tellsHow }).flatMap(\.passages) {
      guard log.diagnostics.count < Self.most else { break }
      check(passage, &log)
    }
    return log
  }

  private func check(_ passage: Passage, _ log: inout DiagnosticLog) {
    var seen: Set<String> = []
    for (text, isLink) in [(passage.text, false)] + passage.addresses.map({ ($0, true) }) {
      for email in WrittenEmail.all(in: text) {
        guard log.diagnostics.count < Self.most, !declared.emails.contains(email.address),
          email.looksPersonal(ownDomains: declared.domains), seen.insert(email.address).inserted
        else { continue }
        log.warning(
          .personalDetails, at: passage.position(of: isLink ? 0..<0 : email.range),
          "this looks like somebody’s own e-mail address, and everybody will see it",
          help:
            "write an address of the organization instead; or, if it is meant for visitors, write it under `contact:`, where staff find it again"
        )
      }
      for phone in phones(in: text, isLink: isLink) {
        guard log.diagnostics.count < Self.most, !declared.phones.contains(phone.key), !phone.isService,
          !phone.isExplained(in: isLink ? passage.text : text), seen.insert(phone.key).inserted
        else { continue }
        log.warning(
          .personalDetails, at: passage.position(of: isLink ? 0..<0 : phone.range),
          "this looks like somebody’s own telephone number, and everybody will see it",
          help:
            "write a number of the organization instead; or, if it is meant for visitors, write it under `contact:`, where staff find it again"
        )
      }
    }
  }

  private func phones(in text: String, isLink: Bool) -> [WrittenPhone] {
    guard isLink else { return WrittenPhone.all(in: text) }
    guard text.hasPrefix("tel:") || text.hasPrefix("sms:") else { return [] }
    return WrittenPhone(dialed: text).map { [$0] } ?? []
  }
}

extension ReadableText {
  /// Whether it says how to get in or to register: a number there is meant for visitors.
  fileprivate var tellsHow: Bool { field == "how" }
}

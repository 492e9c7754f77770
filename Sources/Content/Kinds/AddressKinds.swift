import Diagnostics
import Fields
import ProgramDirectory
import Prose

extension Kind where Value == PhoneNumber {
  static let phone = Kind.text(.phone) {
    (text) throws(ValueProblem) in
    try PhoneNumber(written: text)
  }
}

extension Kind where Value == String {
  static let email = Kind.text(.email) {
    (text) throws(ValueProblem) in
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"<>()[]\\,;:\"?&#%".utf8.contains($0) }
    guard parts.count == 2, isPlain, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix(".")
    else {
      throw ValueProblem(.badValue, "is not an e-mail address", help: "write it as in: hello@example.org")
    }
    return text
  }
}

/// A link as written; where it leads is found when its file's folder is known.
struct WrittenLink: Sendable {
  let text: String
}

extension Kind where Value == WrittenLink {
  static let link = Kind<String>.text(.link) {
    (text) throws(ValueProblem) in text
  }.map(WrittenLink.init)
}

extension PhoneNumber {
  /// The number in `text`, in any of the ways people write one; throws where no telephone could dial it.
  init(written text: String) throws(ValueProblem) {
    let lower = text.lowercased()
    var number = lower[...]
    var extensionDigits = ""
    for mark in ["extension", "ext.", "ext", " x", ";ext="] {
      guard let range = lower.firstRange(of: mark) else { continue }
      number = lower[..<range.lowerBound]
      extensionDigits = String(lower[range.upperBound...].filter { $0.isASCII && $0.isNumber })
      guard !extensionDigits.isEmpty else { throw Self.problem }
      break
    }
    let digits = number.filter { $0.isASCII && $0.isNumber }
    let isPlain = number.unicodeScalars.allSatisfy { "+0123456789 -–().·/\u{A0}".unicodeScalars.contains($0) }
    guard isPlain, (2...15).contains(digits.count), !number.dropFirst().contains("+") else {
      throw Self.problem
    }
    let prefix = number.drop { $0 == " " || $0 == "(" }.hasPrefix("+") ? "+" : ""
    self.init(
      display: text, dialed: prefix + digits + (extensionDigits.isEmpty ? "" : ";ext=\(extensionDigits)"))
  }

  private static let problem = ValueProblem(
    .badValue, "is not a telephone number",
    help: "write it as people dial it: +1-555-010-0100, or with ext. 4")
}

/// The path that a request asks for, once it is known to be harmless.
///
/// It is looked up in the plan and nowhere else, so that no file can be asked for that the site does not have. That it must
/// not climb is a second lock on the same door.
struct RequestPath: Hashable, Sendable {
  /// The path, percent-encoding taken out: `/groups/first-steps/`.
  let path: String
  /// What follows, from the question mark on; empty where nothing does.
  let query: String

  /// The path in a request's target; nil where it is none that a site can have.
  init?(_ target: String) {
    let parts = target.utf8.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    query = parts.count == 2 ? "?" + String(Substring(parts[1])) : ""
    guard let first = parts.first, let bytes = Self.decoded(first), bytes.first == UInt8(ascii: "/"),
      let path = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let climbs = bytes.split(separator: UInt8(ascii: "/")).contains {
      $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8)
    }
    guard !climbs, bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      return nil
    }
    self.path = path
  }

  /// The bytes with percent-encoding taken out, once: what is encoded twice is a name with a percent sign.
  private static func decoded(_ text: Substring.UTF8View) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        result.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return nil
      }
      result.append(high << 4 | low)
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

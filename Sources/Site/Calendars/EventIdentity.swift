import Hashing
import ProgramDirectory
import Scheduling

/// What makes an event the same one from build to build, in every calendar and every language: the ids of group and meeting, and
/// the site's host. Names, files, days and hours may change.
///
/// A UUID of version 8 (RFC 9562) made from them by a hash, since the UID of an event may name neither host nor person (RFC 7986,
/// section 5.3) and goes along when somebody shares the event of a discreet group.
enum EventIdentity {
  /// The UID of what repeats, or with a date of one date beside it.
  static func uid(
    of meeting: Meeting, on date: CivilDate? = nil, in group: Group, _ edition: Edition
  ) -> String {
    var name = Array(edition.site.host.utf8.drop { $0 != UInt8(ascii: ":") })
    for part in [group.id.text, meeting.id, date?.description] {
      guard let part else { continue }
      name.append(UInt8(ascii: "\n"))
      name += part.utf8
    }
    var bytes = Array(SHA256.hash(name).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    return text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(digit(byte >> 4))
      text.append(digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// As hexadecimal numbers are written, in lower case.
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

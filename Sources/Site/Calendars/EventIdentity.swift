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
    let host = edition.site.host.drop { $0 != ":" }
    var name = "\(host)\n\(group.id)\n\(meeting.id)"
    if let date { name += "\n\(date)" }
    var bytes = Array(SHA256.hash(Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    return text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

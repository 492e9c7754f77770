/// What a link opens for whoever has it, beyond the page it leads to.
enum JoinLink {
  /// What a part of a link stands in for.
  enum Key: Equatable {
    /// The passcode: whoever follows the link need not type it.
    case passcode
    /// The host's own key: whoever follows the link leads the meeting.
    case host
  }

  /// The key in a web address, and what the part that holds it is called there; nil where it has none.
  ///
  /// Zoom and others put a passcode into `pwd`, RingCentral and Webex into `pw`, BigBlueButton into `password`. `zak` is
  /// Zoom's key of a host, `roomKey` Whereby's. Links of Jitsi, Google Meet and Teams name the meeting alone, or hold what
  /// every link of theirs holds; nothing is claimed of them.
  static func key(in url: String) -> (key: Key, name: String)? {
    guard url.lowercased().hasPrefix("http") else { return nil }
    let bytes = url.utf8
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "?")) else { return nil }
    var passcode: String?
    for part in bytes[bytes.index(after: mark)...].split(whereSeparator: { "?&#;".utf8.contains($0) }) {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")), part.index(after: equals) < part.endIndex
      else {
        continue
      }
      let name = String(decoding: part[..<equals], as: UTF8.self)
      switch name.lowercased() {
      case "zak", "roomkey": return (.host, name)
      case "pwd", "pw", "password", "passwd", "passcode": passcode = passcode ?? name
      default: break
      }
    }
    return passcode.map { (.passcode, $0) }
  }
}

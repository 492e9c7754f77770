/// An iCalendar text being written: content lines that end in CRLF and are folded so that none is longer than 75 octets (RFC
/// 5545, section 3.1). A fold never divides a character.
public struct ContentLines: Sendable {
  /// The text so far, in UTF-8: whole lines.
  public private(set) var bytes: [UInt8] = []
  private var line: [UInt8] = []

  /// No lines yet.
  public init() {}

  /// Makes room for that many more bytes.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Opens a component, such as `VEVENT`.
  public mutating func begin(_ component: StaticString) { add("BEGIN", value: "\(component)") }

  /// Closes it.
  public mutating func end(_ component: StaticString) { add("END", value: "\(component)") }

  /// A property whose value is no text: a date, a number, a URI. Control characters, which none of them can have, are left out.
  public mutating func add(_ name: String, _ parameters: [Parameter] = [], value: String) {
    begin(name, parameters)
    for byte in value.utf8 where byte >= 0x20 && byte != 0x7F { line.append(byte) }
    finish()
  }

  /// A property whose value is a text (section 3.3.11).
  public mutating func add(_ name: String, _ parameters: [Parameter] = [], text: String) {
    begin(name, parameters)
    appendEscaped(text)
    finish()
  }

  /// A property whose value is a list of texts.
  public mutating func add(_ name: String, texts: [String]) {
    begin(name, [])
    for (index, text) in texts.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      appendEscaped(text)
    }
    finish()
  }

  /// Whole lines that were written before.
  public mutating func append(_ lines: [UInt8]) { bytes += lines }

  private mutating func begin(_ name: String, _ parameters: [Parameter]) {
    line.removeAll(keepingCapacity: true)
    line += name.utf8
    for parameter in parameters { parameter.append(to: &line) }
    line.append(UInt8(ascii: ":"))
  }

  /// Backslash, semicolon, comma and line ends get a backslash; other control characters are no part of a text.
  private mutating func appendEscaped(_ text: String) {
    var isAfterReturn = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line.append(UInt8(ascii: "\\"))
        line.append(byte)
      case UInt8(ascii: "\n") where isAfterReturn: break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): line += "\\n".utf8
      case UInt8(ascii: "\t"): line.append(byte)
      case 0x00..<0x20, 0x7F: break
      default: line.append(byte)
      }
      isAfterReturn = byte == UInt8(ascii: "\r")
    }
  }

  private mutating func finish() {
    var start = 0
    // The space that begins a further line counts.
    var room = Self.longest
    while line.count - start > room {
      var end = start + room
      while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += "\r\n ".utf8
      start = end
      room = Self.longest - 1
    }
    bytes += line[start...]
    bytes += "\r\n".utf8
  }

  /// The octets that a line may have, its end left out.
  private static let longest = 75
}

/// An iCalendar text being written: content lines that end in CRLF and are folded so that none is longer than 75 octets (RFC
/// 5545, section 3.1). A fold never divides a character.
public struct ContentLines: Sendable {
  /// The text so far, in UTF-8: whole lines.
  public private(set) var bytes: [UInt8] = []

  /// No lines yet.
  public init() {}

  /// Makes room for that many more bytes.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Opens a component, such as `VEVENT`.
  public mutating func begin(_ component: StaticString) {
    add("BEGIN") { $0.append(component) }
  }

  /// Closes it.
  public mutating func end(_ component: StaticString) {
    add("END") { $0.append(component) }
  }

  /// A property whose value is no text: a date, a number, a URI. Control characters, which none of them can have, are left out.
  public mutating func add(_ name: StaticString, _ parameters: [Parameter] = [], value: String) {
    add(name, parameters) { $0.appendPrintable(value) }
  }

  /// A property whose value is a text (section 3.3.11).
  public mutating func add(_ name: StaticString, _ parameters: [Parameter] = [], text: String) {
    add(name, parameters) { $0.appendEscaped(text) }
  }

  /// A property whose value is a list of texts.
  public mutating func add(_ name: StaticString, texts: [String]) {
    add(name) { line in
      for (index, text) in texts.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        line.appendEscaped(text)
      }
    }
  }

  /// Whole lines that were written before.
  public mutating func append(_ lines: [UInt8]) { bytes += lines }

  /// A property whose value `write` adds: bytes that need no escaping.
  mutating func add(
    _ name: StaticString, _ parameters: [Parameter] = [], _ write: (inout [UInt8]) -> Void
  ) {
    addLine { line in
      line.append(name)
      for parameter in parameters { parameter.append(to: &line) }
      line.append(UInt8(ascii: ":"))
      write(&line)
    }
  }

  /// A line that `write` adds.
  mutating func addLine(_ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    fold(from: start)
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Breaks the line that begins there where it is too long.
  private mutating func fold(from start: Int) {
    guard bytes.count - start > Self.longest else { return }
    let line = Array(bytes[start...])
    bytes.removeLast(line.count)
    var start = 0
    // The space that begins a further line counts.
    var room = Self.longest
    while line.count - start > room {
      var end = start + room
      while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes.append(UInt8(ascii: "\r"))
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(UInt8(ascii: " "))
      start = end
      room = Self.longest - 1
    }
    bytes += line[start...]
  }

  /// The octets that a line may have, its end left out.
  private static let longest = 75
}

extension [UInt8] {
  /// Adds a name that stands in the program.
  mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Adds a text without its control characters.
  mutating func appendPrintable(_ text: String) {
    appendRuns(of: text, until: { $0 < 0x20 || $0 == 0x7F }) { _, _, _ in }
  }

  /// Adds a text with a backslash before backslash, semicolon, comma and line ends; other control characters are no part of a
  /// text (RFC 5545, section 3.3.11).
  mutating func appendEscaped(_ text: String) {
    appendRuns(of: text, until: Self.isSpecial) { bytes, byte, previous in
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(ascii: "n"))
      default: break
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"): false
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x00..<0x20, 0x7F: true
    default: false
    }
  }

  /// Adds a text: what needs no look as it is, and in place of each special byte what `write` adds, which is told the byte before
  /// it too.
  mutating func appendRuns(
    of text: String, until isSpecial: (UInt8) -> Bool,
    _ write: (_ bytes: inout [UInt8], _ special: UInt8, _ previous: UInt8?) -> Void
  ) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      for index in text.indices where isSpecial(text[index]) {
        append(contentsOf: text[start..<index])
        write(&self, text[index], index > 0 ? text[index - 1] : nil)
        start = index + 1
      }
      append(contentsOf: text[start...])
    }
  }
}

import Diagnostics

/// Looks over a text for what no text should hold, before libyaml reads it.
///
/// libyaml refuses control characters too, but only the first, and takes U+0085, U+2028 and U+2029 for line
/// breaks, which no editor does, so that every later line number would be wrong.
struct CharacterCheck {
  /// Whether every byte is ASCII, so that characters and bytes count alike.
  private(set) var isASCII = true
  /// The bytes at which characters stand that are not allowed; the first few, for a file full of them is no text.
  private(set) var offences: [Int] = []

  private static let mostOffences = 10

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F { continue }
      if byte == .lineFeed || byte == .carriageReturn || byte == .tab { continue }
      if byte >= 0x80 { isASCII = false }
      if Self.isAllowed(bytes, at: index) { continue }
      offences.append(index)
      if offences.count == Self.mostOffences { return }
    }
  }

  /// Whether the character that starts at `index` may stand in a text. True for the inside of a character.
  private static func isAllowed(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    func byte(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
    switch bytes[index] {
    case 0..<0x80: return false
    case 0xC2: return !(0x80...0x9F).contains(byte(1))
    case 0xE2: return !(byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9))
    case 0xEF: return !(byte(1) == 0xBF && byte(2) >= 0xBE)
    default: return true
    }
  }

  /// Adds what was found.
  func report(in source: SourceText, to log: inout DiagnosticLog) {
    for offset in offences {
      let isLineSeparator =
        source.bytes[offset] == 0xE2 || source.bytes[offset...].starts(with: [0xC2, 0x85])
      log.error(
        .yamlSyntax, at: source.position(ofByte: offset),
        isLineSeparator
          ? "an invisible character that only some programs take for a line break"
          : "an invisible control character",
        help: isLineSeparator
          ? "delete it and press Enter in its place"
          : "delete it; deleting the letters around it too and typing them again is the surest way")
    }
  }
}

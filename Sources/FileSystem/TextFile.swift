import Diagnostics

/// Turns the bytes of a file into text, or says how the file has to be saved.
public enum TextFile {
  /// `bytes` as UTF-8 without a byte-order mark. `path` is the path to show.
  ///
  /// Throws `binaryFile` for what is no text, and `notUTF8` with the line and column of the first byte that is not
  /// UTF-8 (RFC 3629), or for the file as a whole where it is UTF-16. Lines end with LF, CRLF or CR.
  public static func decode(_ bytes: [UInt8], path: String) throws(FileProblem) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || looksLikeUTF16(bytes) {
      throw FileProblem(
        .notUTF8, path, "this text is saved as UTF-16", help: "save the file again with the encoding UTF-8")
    }
    if bytes.contains(0) { throw binary(path) }
    if bytes.starts(with: #"{\rtf"#.utf8) {
      throw FileProblem(
        .binaryFile, path, "this is a document of a word processor (RTF), not plain text",
        help: "save it as plain text; in TextEdit, choose ‘Make Plain Text’ from the menu ‘Format’")
    }
    guard let offset = UTF8Check.firstInvalidOffset(in: bytes) else {
      return bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
    }
    if bytes.prefix(8000).contains(where: isBinary) { throw binary(path) }
    let position = position(of: offset, in: bytes, path)
    throw FileProblem(
      Diagnostic(
        .notUTF8, .error, at: position, "the text is not UTF-8 from here on",
        help: "save the file again with the encoding UTF-8; it may be saved as Windows-1252 or Latin-1 now"))
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func binary(_ path: String) -> FileProblem {
    FileProblem(
      .binaryFile, path, "this is not a text file",
      help:
        "put images and documents into ‘files/’; a text made with a word processor has to be saved as plain text"
    )
  }

  /// A control character that no text holds: all but tab, line ends, form feed and escape.
  private static func isBinary(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B
  }

  /// Whether a text without byte-order mark has a NUL in every second place at its start, as Latin text in UTF-16
  /// does.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256)
    guard start.count >= 8, start.contains(0) else { return false }
    var zeros = [0, 0]
    for (index, byte) in start.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let half = start.count / 2
    return (zeros[0] == 0 && zeros[1] * 10 >= half * 9) || (zeros[1] == 0 && zeros[0] * 10 >= half * 9)
  }

  /// Counts lines, and the Unicode scalars of the last one, in what precedes `offset`.
  private static func position(of offset: Int, in bytes: [UInt8], _ path: String) -> SourcePosition {
    var line = 1
    var column = 1
    var previous: UInt8 = 0
    for byte in bytes.starts(with: byteOrderMark) ? bytes[3..<offset] : bytes[..<offset] {
      if byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r") {
        // The second half of a line end that has been counted.
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      previous = byte
    }
    return SourcePosition(path: path, line: line, column: column)
  }
}

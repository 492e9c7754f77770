import LibQRencode

/// A QR code (ISO/IEC 18004): squares, dark or light, that a telephone reads as a text.
public struct QRCode: Hashable, Sendable {
  /// How many squares a side has, the quiet zone left out.
  public let size: Int
  /// Row by row from the top, whether each square is dark.
  private let squares: [Bool]

  /// The code of a text in UTF-8, as small as its length allows, readable with 15 % of it covered (level M). Nil where the text
  /// is too long (2,331 bytes) or empty.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= 2331,
      let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    squares = UnsafeBufferPointer(start: data, count: size * size).map { $0 & 1 == 1 }
  }

  /// Whether a square is dark; light outside of the code.
  public func isDark(column: Int, row: Int) -> Bool {
    (0..<size).contains(column) && (0..<size).contains(row) && squares[row * size + column]
  }

  /// The dark squares as the `d` of an SVG path, a square being one unit, with the quiet zone of four squares around it: the
  /// picture is ``side`` units wide and high.
  public var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while isDark(column: column, row: row) { column += 1 }
        if column > start {
          path += "M\(start + Self.quiet) \(row + Self.quiet)h\(column - start)v1h-\(column - start)z"
        }
        column += 1
      }
    }
    return path
  }

  /// How wide the picture is with its quiet zone.
  public var side: Int { size + 2 * Self.quiet }

  /// What the standard asks to be left light around a code.
  private static let quiet = 4
}

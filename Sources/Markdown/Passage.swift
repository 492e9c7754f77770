public import Diagnostics

/// A paragraph, heading or cell of a Markdown text as a person reads it, with the lines of the file on which it stands.
public struct Passage: Sendable {
  /// What it is in the text.
  public enum Kind: Sendable {
    /// A paragraph, or what an item of a list says.
    case paragraph
    case heading(level: Int)
    /// A cell of a table.
    case cell
  }

  /// What it is.
  public let kind: Kind
  /// What a person reads: words separated by single spaces.
  public let text: String
  /// The addresses of its links that are no pages: `mailto:…`, `tel:…`, `sms:…`.
  public let addresses: [String]
  /// From which byte of `text` on each line of the file is shown.
  private let lines: [Line]

  struct Line: Sendable {
    let start: Int
    let position: SourcePosition
    /// The line as it is written; empty where that is not known.
    let source: [UInt8]
  }

  init(kind: Kind, text: String, addresses: [String], lines: [Line]) {
    self.kind = kind
    self.text = text
    self.addresses = addresses
    self.lines = lines
  }

  /// A plain text, as a passage of its own that starts there.
  public init(plain text: String, at position: SourcePosition) {
    self.init(
      kind: .paragraph, text: text, addresses: [], lines: [Line(start: 0, position: position, source: [])])
  }

  /// Where a part of the text is written: its line, and its column where it stands there letter by letter.
  /// - Parameter range: its bytes in `text`.
  public func position(of range: Range<Int>) -> SourcePosition? {
    guard let line = lines.last(where: { $0.start <= range.lowerBound }) ?? lines.first else { return nil }
    let bytes = Array(text.utf8)
    let wanted = bytes[range.clamped(to: 0..<bytes.count)]
    for part in [wanted, wanted.prefix(24), wanted.prefix { $0 != 0x20 }] {
      if let offset = line.source.firstOffset(of: part) {
        let column = line.source[..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return SourcePosition(
          path: line.position.path, line: line.position.line,
          column: max(line.position.column, 1) + column - 1)
      }
    }
    return line.position
  }
}

extension [UInt8] {
  /// Where those bytes first stand.
  fileprivate func firstOffset(of wanted: ArraySlice<UInt8>) -> Int? {
    guard !wanted.isEmpty, wanted.count <= count else { return nil }
    return (0...(count - wanted.count)).first { self[$0...].starts(with: wanted) }
  }
}

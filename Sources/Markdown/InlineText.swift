import CMarkGFM

/// The text of a paragraph, heading or table cell as cmark reads its inlines, and where each of its lines stands.
///
/// cmark drops what containers and indentation put before each line and what trails after, so a line of this text
/// is found again as the end of a line of the file.
struct InlineText {
  /// One line of the text.
  private struct Line {
    /// Where it starts in `bytes`.
    let start: Int
    /// The line of the whole text, from 1, and where in that line it starts, in bytes.
    let source: (line: Int, offset: Int)
  }

  /// The bytes that the inlines are made of.
  let bytes: UnsafeBufferPointer<UInt8>
  private var lines: [Line] = []
  private let source: SourceLines

  /// The text of a block; nil where its place cannot be told for certain.
  init?(of block: OpaquePointer, kind: NodeKind, in source: SourceLines) {
    self.source = source
    switch kind {
    case .tableCell:
      guard let cell = TableCellSource(of: block, in: source) else { return nil }
      bytes = UnsafeBufferPointer(rebasing: cell.bytes)
      lines = [Line(start: 0, source: (cell.line, cell.offset))]
    default:
      bytes = Markdown.bytes(of: cmark_node_get_string_content(block))
      let parts = Self.split(bytes)
      guard let last = parts.last else { return nil }
      let firstLines = Self.firstLines(of: block, count: parts.count)
      for first in firstLines where align(parts, from: first) { return }
      guard kind == .heading, parts.count == 1, align(title: last, at: firstLines) else {
        return nil
      }
    }
  }

  /// The line of the whole text and the byte offset in it of a byte of this text. Offsets must not fall from call to
  /// call: `hint` carries over where the last answer was found.
  func place(of offset: Int, hint: inout Int) -> (line: Int, offset: Int)? {
    guard !lines.isEmpty else { return nil }
    while hint + 1 < lines.count, lines[hint + 1].start <= offset { hint += 1 }
    let line = lines[hint]
    return (line.source.line, line.source.offset + offset - line.start)
  }

  /// The bytes of a line of the whole text.
  func sourceLine(_ number: Int) -> Slice<UnsafeBufferPointer<UInt8>>? { source.line(number) }

  // MARK: Finding the lines

  private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [Slice<UnsafeBufferPointer<UInt8>>] {
    var parts = bytes[...].split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts
  }

  /// Where the first line may stand: at the block's start; or, below link definitions, which cmark takes out of a
  /// paragraph, counted from its end; or, where a table took over the end of a paragraph, at the table's start.
  private static func firstLines(of block: OpaquePointer, count: Int) -> [Int] {
    let start = Int(cmark_node_get_start_line(block))
    guard start > 0 else {
      guard let table = cmark_node_next(block) else { return [] }
      return [Int(cmark_node_get_start_line(table))]
    }
    return [start, Int(cmark_node_get_end_line(block)) - count + 1]
  }

  private mutating func align(_ parts: [Slice<UnsafeBufferPointer<UInt8>>], from first: Int) -> Bool {
    var found: [Line] = []
    found.reserveCapacity(parts.count)
    for (index, part) in parts.enumerated() {
      let wanted = part.withoutTrailingBlanks
      guard let line = source.line(first + index)?.withoutTrailingBlanks, line.ends(with: wanted) else {
        return false
      }
      found.append(Line(start: part.startIndex, source: (first + index, line.count - wanted.count)))
    }
    lines = found
    return true
  }

  /// A heading after `#`, whose closing `#` cmark took away.
  private mutating func align(title: Slice<UnsafeBufferPointer<UInt8>>, at firstLines: [Int]) -> Bool {
    guard let number = firstLines.first, let line = source.line(number) else { return false }
    guard let mark = line.firstIndex(of: UInt8(ascii: "#")) else { return false }
    let rest = line[mark...].drop { $0 == UInt8(ascii: "#") }.withoutLeadingBlanks
    guard rest.starts(with: title) else { return false }
    lines = [Line(start: title.startIndex, source: (number, rest.startIndex - line.startIndex))]
    return true
  }
}

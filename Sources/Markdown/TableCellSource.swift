import CMarkGFM

/// Where a table's cell stands in the text.
///
/// cmark's columns for cells lean on the table's first line, and its header is misplaced below a paragraph, so the
/// row is split again here.
struct TableCellSource {
  /// The cell as written, its `\|` kept, without blanks around it.
  let bytes: Slice<UnsafeBufferPointer<UInt8>>
  /// The line of the text, from 1.
  let line: Int
  /// Where in that line the cell starts, in bytes.
  let offset: Int

  init?(of cell: OpaquePointer, in source: SourceLines) {
    guard let row = cmark_node_parent(cell), let number = Self.line(of: row), let text = source.line(number)
    else { return nil }
    let wanted = Markdown.bytes(of: cmark_node_get_string_content(cell))
    var index = 0
    var earlier = cmark_node_previous(cell)
    while let sibling = earlier {
      index += 1
      earlier = cmark_node_previous(sibling)
    }
    guard let found = Self.cell(index, of: text), Self.matches(found, wanted) else { return nil }
    bytes = found
    line = number
    offset = found.startIndex - text.startIndex
  }

  private static func line(of row: OpaquePointer) -> Int? {
    let line = Int(cmark_node_get_start_line(row))
    guard cmark_node_previous(row) == nil, let table = cmark_node_parent(row) else { return line }
    // A header below a paragraph that the table took it from: the paragraph then has no place of its own.
    guard let before = cmark_node_previous(table), NodeKind(before) == .paragraph,
      cmark_node_get_start_line(before) == 0
    else { return line }
    let content = Markdown.bytes(of: cmark_node_get_string_content(before))
    return line + 1 + content.count { $0 == 0x0A }
  }

  /// The cell of that number, where `|` ends each and `\` keeps what follows from it. Containers before the row hold
  /// no `|`, and whatever they put before a row without a leading `|` is taken off.
  private static func cell(
    _ wanted: Int, of line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var index = line.startIndex
    while index < line.endIndex, isBlank(line[index]) || isOpener(line[index]) { index += 1 }
    if index < line.endIndex, line[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    var number = 0
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "|") {
        if number == wanted { break }
        number += 1
        start = index + 1
      } else if line[index] == UInt8(ascii: "\\"), index + 1 < line.endIndex {
        index += 1
      }
      index += 1
    }
    guard number == wanted else { return nil }
    return line[start..<index].withoutLeadingBlanks.withoutTrailingBlanks
  }

  /// What may stand before a row: quote and list marks. (A row that itself starts with such a mark and no `|` is
  /// rare, and found to differ.)
  private static func isOpener(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  private static func matches(_ raw: Slice<UnsafeBufferPointer<UInt8>>, _ wanted: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    var index = raw.startIndex
    var position = 0
    while index < raw.endIndex {
      if raw[index] == UInt8(ascii: "\\"), index + 1 < raw.endIndex, raw[index + 1] == UInt8(ascii: "|") {
        index += 1
      }
      guard position < wanted.count, wanted[position] == raw[index] else { return false }
      index += 1
      position += 1
    }
    return position == wanted.count
  }
}

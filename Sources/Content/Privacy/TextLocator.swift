import Diagnostics
import YAML

/// Finds where in a file a part of one of its texts stands. Asked in the order of the texts, it reads each once.
struct TextLocator {
  private let searched: SearchedText
  /// The file, read once more for the places within its texts.
  private let bytes: [UInt8]
  private let texts: [WrittenText]
  private let lineStarts: [Int]
  /// The part asked for last with its white space folded, how far its finds were, and from which byte of the file on the next
  /// may stand.
  private var part: (index: Int, folded: [UInt8], found: Int, next: Int)?
  /// A byte of the file whose column is known.
  private var known = (offset: 0, line: 0, column: 1)

  init(_ searched: SearchedText, in source: ContentSource) {
    self.searched = searched
    var ignored = DiagnosticLog()
    var texts: [WrittenText] = []
    let file = DocumentText.read(
      searched.path, expecting: searched.root, from: source, log: &ignored)
    file?.eachText { text, _ in texts.append(text) }
    // Somebody may have written to the file since; then there are the places that are known.
    let isSame =
      texts.count == searched.parts.count
      && zip(texts, searched.parts).allSatisfy { $0.position == searched.position(of: $1) }
    self.texts = isSame ? texts : []
    bytes = file?.bytes ?? []
    lineStarts = Self.lineStarts(of: bytes)
  }

  /// The place of what was found; where it is written in another way, with escapes, that of its text.
  mutating func position(of find: Find) -> SourcePosition {
    let fallback = searched.position(of: searched.parts[find.part])
    guard texts.indices.contains(find.part) else { return fallback }
    let start: SourcePosition
    switch texts[find.part] {
    case .label: return fallback
    case .body: start = fallback
    case .scalar(let scalar): start = scalar.textPosition
    }
    let text = texts[find.part].text
    if part?.index != find.part { part = (find.part, Self.folded(text), -1, offset(of: start)) }
    guard var part, part.next < bytes.count else { return fallback }
    let first = find.range.lowerBound > part.found && part.found >= 0 ? part.next + 1 : part.next
    let limit = min(bytes.count, offset(of: start) + 8 * text.utf8.count + 4096)
    guard
      // The text may no longer go that far.
      find.range.upperBound <= part.folded.count,
      let offset = Self.firstOffset(of: part.folded[find.range], in: bytes, first..<max(first, limit))
    else { return fallback }
    part.found = find.range.lowerBound
    part.next = offset
    self.part = part
    return position(at: offset)
  }

  private static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    FoldedBytes.append(text, to: &folded)
    return folded
  }

  /// The first place within `range` at which `wanted` stands, whatever its white space.
  private static func firstOffset(
    of wanted: ArraySlice<UInt8>, in bytes: [UInt8], _ range: Range<Int>
  ) -> Int? {
    range.first { start in
      var offset = start
      for byte in wanted {
        guard offset < bytes.count else { return false }
        if byte == 0x20 {
          guard FoldedBytes.isSpace(bytes[offset]) else { return false }
          while offset < bytes.count, FoldedBytes.isSpace(bytes[offset]) { offset += 1 }
        } else {
          guard bytes[offset] == byte else { return false }
          offset += 1
        }
      }
      return true
    }
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let isEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && !bytes.dropFirst(offset + 1).starts(with: [UInt8(ascii: "\n")])
      if isEnd { starts.append(offset + 1) }
    }
    return starts
  }

  private func offset(of position: SourcePosition) -> Int {
    guard position.line > 0, position.line <= lineStarts.count else { return 0 }
    var offset = lineStarts[position.line - 1]
    var column = 1
    while column < position.column, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  private mutating func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    if known.line != low || known.offset > offset { known = (lineStarts[low - 1], low, 1) }
    known.column += bytes[known.offset..<offset].count { $0 & 0xC0 != 0x80 }
    known.offset = offset
    return SourcePosition(path: searched.shownPath, line: low, column: known.column)
  }
}

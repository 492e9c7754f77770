import Diagnostics
import YAML

/// Finds where in a file a part of one of its texts stands. Asked in the order of the texts, it reads each once.
struct TextLocator {
  private let bytes: [UInt8]
  private let path: String
  private let lineStarts: [Int]
  /// The part asked for last, how far its finds were, and from which byte of the file on the next may stand.
  private var part: (start: Int, found: Int, next: Int)?
  /// A byte of the file whose column is known.
  private var known = (offset: 0, line: 0, column: 1)

  init(_ text: DocumentText) {
    bytes = text.bytes
    path = text.node.position.path
    lineStarts = Self.lineStarts(of: text.bytes)
  }

  /// The place of what was found; where it is written in another way, with escapes, that of its text.
  mutating func position(of find: Find) -> SourcePosition {
    let start: SourcePosition
    let fallback: SourcePosition
    let text: String
    switch find.part.source {
    case .label(_, let position): return position
    case .body(let body):
      start = SourcePosition(path: path, line: body.firstLine, column: 1)
      fallback = start
      text = body.text
    case .scalar(let scalar):
      start = scalar.textPosition
      fallback = scalar.position
      text = scalar.text
    }
    if part?.start != find.part.start { part = (find.part.start, -1, offset(of: start)) }
    guard var part, part.next < bytes.count else { return fallback }
    let first = find.range.lowerBound > part.found && part.found >= 0 ? part.next + 1 : part.next
    let limit = min(bytes.count, offset(of: start) + 8 * text.utf8.count + 4096)
    guard
      let offset = Self.firstOffset(of: Self.written(find, in: text), in: bytes, first..<max(first, limit))
    else { return fallback }
    part.found = find.range.lowerBound
    part.next = offset
    self.part = part
    return position(at: offset)
  }

  /// What was found as it is written, white space folded.
  private static func written(_ find: Find, in text: String) -> ArraySlice<UInt8> {
    var folded: [UInt8] = []
    FoldedBytes.append(text, to: &folded)
    return folded[find.range]
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
    return SourcePosition(path: path, line: low, column: known.column)
  }
}

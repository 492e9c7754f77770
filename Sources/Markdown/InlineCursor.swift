/// A place in the text of a block that moves on as the inlines which cmark made of it are met in order.
///
/// cmark-gfm's own columns for inlines are off after line breaks, in lists and in tables; going over the text once
/// more, with its tree at hand, is exact and cheap: only blocks that hold a link need it.
struct InlineCursor {
  let text: UnsafeBufferPointer<UInt8>
  /// The byte at which the next inline starts.
  private(set) var offset = 0
  /// Whether text and tree were found to differ, so that `offset` means nothing any more.
  private(set) var isLost = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The byte at the place, 0 at the end.
  var current: UInt8 { byte(at: offset) }

  private func byte(at index: Int) -> UInt8 {
    index < text.count ? text[index] : 0
  }

  /// Moves over text whose escapes and entities cmark has undone.
  mutating func skip(text literal: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < literal.count {
      if current == UInt8(ascii: "\\"), isPunctuation(byte(at: offset + 1)) {
        offset += 1
      } else if current == UInt8(ascii: "&"), let end = entityEnd(),
        stands(for: literal[index...], until: end)
      {
        index += Self.scalarLength(literal[index])
        // A few names stand for two characters, the second one a mark above the first.
        if index < literal.count, literal[index] >= 0x80, literal[index] != byte(at: end) {
          index += Self.scalarLength(literal[index])
        }
        offset = end
        continue
      }
      guard current == literal[index], offset < text.count else {
        isLost = true
        return
      }
      offset += 1
      index += 1
    }
  }

  /// Moves over a run of at most `limit` of those marks.
  mutating func skip(marks: (UInt8, UInt8), limit: Int) {
    let end = offset + limit
    while offset < end, current == marks.0 || current == marks.1 { offset += 1 }
  }

  /// Moves over as many bytes, which the text holds as they are.
  mutating func skip(bytes count: Int) {
    offset = min(offset + count, text.count)
  }

  /// Moves over a line's end, hard or soft, and the indentation after it.
  mutating func skipLineBreak() {
    while isBlank(current) || current == UInt8(ascii: "\\") { offset += 1 }
    guard current == 0x0A else {
      isLost = true
      return
    }
    offset += 1
    while isBlank(current) { offset += 1 }
  }

  /// Moves over a code span: as many backticks at its end as at its start.
  mutating func skipCode() {
    let opening = runOfBackticks(from: offset)
    var index = offset + opening
    while opening > 0, index < text.count {
      guard text[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let run = runOfBackticks(from: index)
      index += run
      if run == opening {
        offset = index
        return
      }
    }
    isLost = true
  }

  /// Moves behind the next such byte.
  mutating func skip(behind byte: UInt8) {
    guard let found = text[offset...].firstIndex(of: byte) else {
      isLost = true
      return
    }
    offset = found + 1
  }

  /// Moves over the `](…)` or the like at the end of a link.
  mutating func skipLinkEnd() {
    guard current == UInt8(ascii: "]") else {
      isLost = true
      return
    }
    offset = LinkTail.end(in: text, from: offset + 1)
  }

  private func runOfBackticks(from start: Int) -> Int {
    var end = start
    while byte(at: end) == UInt8(ascii: "`") { end += 1 }
    return end - start
  }

  /// Behind the `;` of what looks like an entity at the place: `&amp;`, `&#38;`, `&#x26;`.
  private func entityEnd() -> Int? {
    var index = offset + 1
    if byte(at: index) == UInt8(ascii: "#") { index += 1 }
    let start = index
    while index - start <= 32 {
      switch byte(at: index) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        index += 1
      case UInt8(ascii: ";"): return index > start ? index + 1 : nil
      default: return nil
      }
    }
    return nil
  }

  /// Whether what looks like an entity is one: cmark leaves unknown names as they are written. `&amp;amp;` comes out
  /// as `&amp;`, so the one name that stands for `&` is told by itself.
  private func stands(for literal: Slice<UnsafeBufferPointer<UInt8>>, until end: Int) -> Bool {
    let written = text[offset..<end]
    return written.elementsEqual("&amp;".utf8) || !literal.starts(with: written)
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}

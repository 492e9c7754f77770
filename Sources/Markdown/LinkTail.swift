/// What follows the `]` of a link: `(destination "title")`, `[label]`, or nothing.
///
/// CommonMark, sections 6.3 and 6.4 (links). Only how long it is matters here; cmark has read what it says.
enum LinkTail {
  /// Where the tail that starts at `start` ends; `start` itself where there is none.
  static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start < text.count else { return start }
    switch text[start] {
    case UInt8(ascii: "("): return inlineEnd(in: text, from: start) ?? start
    case UInt8(ascii: "["): return labelEnd(in: text, from: start) ?? start
    default: return start
    }
  }

  private static func inlineEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = skipSpace(in: text, from: start + 1)
    guard let destinationEnd = destinationEnd(in: text, from: index) else { return nil }
    index = skipSpace(in: text, from: destinationEnd)
    if index > destinationEnd, let titleEnd = titleEnd(in: text, from: index) {
      index = skipSpace(in: text, from: titleEnd)
    }
    return index < text.count && text[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  private static func destinationEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    if index < text.count, text[index] == UInt8(ascii: "<") {
      index += 1
      while index < text.count {
        switch text[index] {
        case UInt8(ascii: ">"): return index + 1
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "<"), 0x0A: return nil
        default: break
        }
        index += 1
      }
      return nil
    }
    var depth = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\") where index + 1 < text.count && isPunctuation(text[index + 1]): index += 1
      case UInt8(ascii: "("):
        depth += 1
        // As many as cmark allows; so that no destination is looked through again and again.
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      case 0...0x20: return index
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func titleEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    let close: UInt8
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = text[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < text.count {
      if text[index] == close { return index + 1 }
      if text[index] == UInt8(ascii: "("), close == UInt8(ascii: ")") { return nil }
      if text[index] == UInt8(ascii: "\\") { index += 1 }
      index += 1
    }
    return nil
  }

  private static func labelEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start + 1
    while index < text.count, index - start <= 1001 {
      switch text[index] {
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): index += 1
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func skipSpace(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, isBlank(text[index]) || (0x0A...0x0D).contains(text[index]) { index += 1 }
    return index
  }
}

/// ASCII punctuation: what a backslash keeps from meaning anything (CommonMark, section 2.4).
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}

// Names, white space, and what is skipped.

extension IconReader {
  mutating func readName() -> String {
    let start = index
    while index < text.count, text[index].isXMLNamePart { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  mutating func skipSpace() {
    while index < text.count, text[index].isXMLSpace { index += 1 }
  }

  func starts(_ sign: StaticString) -> Bool {
    let count = sign.utf8CodeUnitCount
    guard index + count <= text.count else { return false }
    return sign.withUTF8Buffer { $0.elementsEqual(text[index..<(index + count)]) }
  }

  mutating func skip(past end: StaticString, _ message: String) {
    let start = index
    while index < text.count {
      if starts(end) {
        index += end.utf8CodeUnitCount
        return
      }
      index += 1
    }
    problem(at: min(start, text.count - 1), message, help: "add the end that belongs to it")
  }

  mutating func problem(at offset: Int, _ message: String, help: String) {
    problems.append(IconProblem(offset: offset, message: message, help: help))
  }
}

extension UInt8 {
  var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  var isXMLNamePart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_.:".utf8.contains(self)
    }
  }
}

/// Finds the members of objects in JSON as editors keep it: with comments, and commas behind the last member.
///
/// It only finds places, so that a file can be changed in one spot and keeps every other byte.
struct CommentedJSON {
  /// A member of an object, by its bytes.
  struct Member {
    /// Its name without quotation marks, escapes as they stand.
    let name: String
    /// The bytes of its value.
    let value: Range<Int>
  }

  /// An object that was looked through.
  struct Object {
    /// Where the bytes behind `{` begin.
    let start: Int
    /// Where `}` stands.
    let end: Int
    let members: [Member]
  }

  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The object that the whole text is; nil where it is anything else.
  var root: Object? {
    guard let start = next(from: 0), let object = object(at: start), next(from: object.end + 1) == nil else {
      return nil
    }
    return object
  }

  /// The object that begins there; nil where there is none, or its brackets do not match.
  func object(at start: Int) -> Object? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return nil }
    var members: [Member] = []
    var place = start + 1
    while let found = next(from: place) {
      switch bytes[found] {
      case UInt8(ascii: "}"): return Object(start: start + 1, end: found, members: members)
      case UInt8(ascii: ","): place = found + 1
      case UInt8(ascii: "\""):
        guard let nameEnd = stringEnd(from: found), let colon = next(from: nameEnd),
          bytes[colon] == UInt8(ascii: ":"), let valueStart = next(from: colon + 1),
          let valueEnd = valueEnd(from: valueStart)
        else { return nil }
        members.append(
          Member(
            name: String(decoding: bytes[(found + 1)..<(nameEnd - 1)], as: UTF8.self),
            value: valueStart..<valueEnd))
        place = valueEnd
      default: return nil
      }
    }
    return nil
  }

  /// The next byte that is neither blank nor comment.
  private func next(from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      case UInt8(ascii: "/"):
        guard let end = commentEnd(from: place) else { return place }
        place = end
      default: return place
      }
    }
    return nil
  }

  private func commentEnd(from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start + 1] == UInt8(ascii: "/") {
      return bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    }
    guard bytes[start + 1] == UInt8(ascii: "*") else { return nil }
    var place = start + 2
    while place + 1 < bytes.count {
      if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "/") { return place + 2 }
      place += 1
    }
    return nil
  }

  /// The place behind a string.
  private func stringEnd(from start: Int) -> Int? {
    var place = start + 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 2
      case UInt8(ascii: "\""): return place + 1
      case 0x0A: return nil
      default: place += 1
      }
    }
    return nil
  }

  /// The place behind a value: brackets are counted, not entered, so depth costs nothing.
  private func valueEnd(from start: Int) -> Int? {
    var depth = 0
    var place = start
    while let found = next(from: place) {
      switch bytes[found] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        place = found + 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return nil }
        depth -= 1
        place = found + 1
        if depth == 0 { return place }
      case UInt8(ascii: "\""):
        guard let end = stringEnd(from: found) else { return nil }
        place = end
        if depth == 0 { return place }
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        if depth == 0 { return nil }
        place = found + 1
      default:
        place = found
        while place < bytes.count, Self.isWord(bytes[place]) { place += 1 }
        if place == found { return nil }
        if depth == 0 { return place }
      }
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-._".utf8.contains(byte)
  }
}

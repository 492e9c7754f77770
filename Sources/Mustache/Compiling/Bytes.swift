extension UInt8 {
  /// Space or tab: white space within a line.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// White space as tags have it around their names.
  var isSpace: Bool { isBlank || self == 0x0A || self == 0x0D }
}

extension Array<UInt8> {
  /// Whether these bytes stand at that offset.
  func holds(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset <= count - bytes.count else { return false }
    for index in 0..<bytes.count where self[offset + index] != bytes[index] { return false }
    return true
  }

  /// The range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isSpace { start += 1 }
    while start < end, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// The text in that range.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// Whether a line begins at that offset.
  func lineBegins(at offset: Int) -> Bool { offset == 0 || self[offset - 1] == 0x0A }
}

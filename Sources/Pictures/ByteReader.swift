/// Reads numbers out of bytes that anybody may have made: nothing outside them is ever asked for.
struct ByteReader {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func byte(_ index: Int) -> Int? { bytes.indices.contains(index) ? Int(bytes[index]) : nil }

  /// A number of two bytes.
  func number16(_ index: Int, bigEndian: Bool) -> Int? {
    guard let first = byte(index), let second = byte(index + 1) else { return nil }
    return bigEndian ? first << 8 | second : second << 8 | first
  }

  /// A number of three bytes, the lowest first.
  func number24(_ index: Int) -> Int? {
    guard let low = number16(index, bigEndian: false), let high = byte(index + 2) else { return nil }
    return high << 16 | low
  }

  /// A number of four bytes.
  func number32(_ index: Int, bigEndian: Bool) -> Int? {
    guard let first = number16(index, bigEndian: bigEndian),
      let second = number16(index + 2, bigEndian: bigEndian)
    else { return nil }
    return bigEndian ? first << 16 | second : second << 16 | first
  }

  /// Whether those bytes stand there.
  func has(_ sign: some Collection<UInt8>, at index: Int) -> Bool {
    index >= 0 && index + sign.count <= count && bytes[index..<index + sign.count].elementsEqual(sign)
  }

  /// Whether that text stands there.
  func has(_ sign: String, at index: Int) -> Bool { has(Array(sign.utf8), at: index) }

  /// Whether that text stands anywhere in the range.
  func contains(_ text: String, in range: Range<Int>) -> Bool {
    let sign = Array(text.utf8)
    guard let first = sign.first, range.count >= sign.count else { return false }
    var index = range.lowerBound
    while index + sign.count <= range.upperBound {
      if bytes[index] == first, has(sign, at: index) { return true }
      index += 1
    }
    return false
  }
}

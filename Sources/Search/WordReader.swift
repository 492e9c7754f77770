/// Cuts texts into words as a search knows them: runs of letters and digits, folded (`LetterFolding`). An apostrophe
/// does not end a word (‘women’s’ is `womens`), a hyphen does.
public struct WordReader {
  /// The most bytes of a word; what is longer is no word that anybody would type.
  public static let longestWord = 40

  private var word: [UInt8] = []

  /// A reader.
  public init() { word.reserveCapacity(64) }

  /// Calls `body` with each word of the text, folded, in UTF-8.
  public mutating func read(_ text: String, _ body: ([UInt8]) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
          readASCII(byte, body)
          index += 1
        } else {
          let (scalar, length) = Self.scalar(in: bytes, at: index)
          read(scalar, body)
          index += length
        }
      }
      end(body)
    }
  }

  @inline(__always)
  private mutating func readASCII(_ byte: UInt8, _ body: ([UInt8]) -> Void) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
    case UInt8(ascii: "'"): break
    default: end(body)
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ body: ([UInt8]) -> Void) {
    switch LetterFolding.role(of: scalar) {
    case .separator: end(body)
    case .silent: break
    case .letter: LetterFolding.append(scalar, to: &word)
    case .word:
      end(body)
      LetterFolding.append(scalar, to: &word)
      end(body)
    }
  }

  @inline(__always)
  private mutating func end(_ body: ([UInt8]) -> Void) {
    guard !word.isEmpty else { return }
    if word.count <= Self.longestWord { body(word) }
    word.removeAll(keepingCapacity: true)
  }

  /// The character at an index, and how many bytes it has. A `String` holds valid UTF-8 alone.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[index])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (" ", bytes.count - index) }
    var value = length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? " ", length)
  }
}

extension WordReader {
  /// The words of a text.
  public static func words(of text: String) -> [String] {
    var words: [String] = []
    var reader = WordReader()
    reader.read(text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }
}

/// Cuts texts into words: runs of letters and digits, written down in a ``WordForm``.
public enum WordReader {
  /// The most bytes of a word that a search knows; what is longer is no word that anybody would type.
  public static let longestWord = 40

  /// Calls `body` with each word of the text. Of the folded form, words beyond ``longestWord`` are left out.
  static func read(_ text: String, as form: WordForm, _ body: (ReadWord) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      let capacity = form == .folded ? longestWord : WordForm.mostLowercasedBytes(of: bytes.count)
      // Room on the stack for the word at hand, so that reading a word costs no allocation.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { room in
        var word = WordBuffer(room)
        read(bytes, as: form, &word, body)
      }
    }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, as form: WordForm, _ word: inout WordBuffer,
    _ body: (ReadWord) -> Void
  ) {
    var index = 0
    while true {
      word.appendASCII(of: bytes, at: &index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte != UInt8(ascii: "'") || form != .folded { word.end(body) }
        index += 1
      } else {
        let (scalar, length) = scalar(in: bytes, at: index)
        form.read(scalar, &word, body)
        index += length
      }
    }
    word.end(body)
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
  /// The words of a text as a search knows them.
  public static func words(of text: String) -> [String] {
    var words: [String] = []
    read(text, as: .folded) { words.append(String(decoding: $0.bytes, as: UTF8.self)) }
    return words
  }
}

/// A word as it was read, for as long as it is looked at.
struct ReadWord {
  /// Its letters in UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The same for equal words.
  let hash: UInt32
}

extension ReadWord {
  /// A word that is written down already.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    self.init(bytes: bytes, hash: hash.value)
  }
}

/// FNV-1a.
private struct WordHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The high bits folded into the low ones, which choose a slot in a table.
  var value: UInt32 { UInt32(truncatingIfNeeded: state ^ state >> 32) }
}

/// The word at hand.
struct WordBuffer {
  private let room: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes it has; more than there is room for where it is too long.
  private var length = 0
  private var hash = WordHash()

  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if length < room.count { room[length] = byte }
    length += 1
    hash.add(byte)
  }

  mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Appends the letters and digits of ASCII from `index` on, in small letters, and leaves `index` behind them.
  @inline(__always)
  mutating func appendASCII(of bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) {
    // Most bytes of most texts come by here: a copy stays in registers.
    var (word, end) = (self, index)
    while end < bytes.count {
      let byte = bytes[end]
      let small = byte | 0x20
      if small &- UInt8(ascii: "a") < 26 {
        word.append(small)
      } else if byte &- UInt8(ascii: "0") < 10 {
        word.append(byte)
      } else {
        break
      }
      end += 1
    }
    (self, index) = (word, end)
  }

  /// Hands the word over, if there is one that is not too long, and starts the next.
  @inline(__always)
  mutating func end(_ body: (ReadWord) -> Void) {
    guard length > 0 else { return }
    if length <= room.count {
      body(ReadWord(bytes: UnsafeBufferPointer(rebasing: room[..<length]), hash: hash.value))
    }
    length = 0
    hash = WordHash()
  }
}

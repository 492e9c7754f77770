/// Numbers words in the order in which they first come. Open addressing over one stretch of bytes, so that a word that
/// is known costs no allocation.
struct WordTable {
  /// The words by their numbers.
  private(set) var list = WordList()
  private var hashes: [UInt32] = []
  /// Numbers of words by hash, -1 where free; at most half are taken.
  private var slots = [Int32](repeating: -1, count: 1024)

  /// The number of a word, a new one where it was not seen before.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, list.holds(word, at: number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = list.count
    slots[slot] = Int32(number)
    hashes.append(hash)
    list.append(word)
    if list.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a with the high bits folded into the low ones, which choose the slot.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}

/// Words one behind the other.
struct WordList: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word ends; it begins where the one before ends.
  private var ends: [UInt32] = [0]

  /// How many words there are.
  var count: Int { ends.count - 1 }

  /// The word of a number.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[Int(ends[number])..<Int(ends[number + 1])] }

  fileprivate mutating func append(_ word: UnsafeBufferPointer<UInt8>) {
    bytes += word
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Whether the word of that number is this one.
  @inline(__always)
  fileprivate func holds(_ word: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for index in word.indices where bytes[start + index] != word[index] { return false }
      return true
    }
  }
}

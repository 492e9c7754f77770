/// Numbers words in the order in which they first come. Open addressing over one stretch of bytes, so that a word that
/// is known costs no allocation.
struct WordTable {
  private var bytes: [UInt8] = []
  /// Where each word ends; it begins where the one before ends.
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = []
  /// Numbers of words by hash, -1 where free; at most half are taken.
  private var slots = [Int32](repeating: -1, count: 1024)

  /// How many words there are.
  var count: Int { hashes.count }

  /// The word of a number.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

  /// The number of a word, a new one where it was not seen before.
  mutating func number(of word: some RandomAccessCollection<UInt8>) -> Int {
    let hash = Self.hash(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, self[number].elementsEqual(word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = count
    slots[slot] = Int32(number)
    hashes.append(hash)
    bytes += word
    ends.append(bytes.count)
    if count * 2 > slots.count { grow() }
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
  private static func hash(_ word: some RandomAccessCollection<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}

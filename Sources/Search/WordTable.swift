/// Numbers words in the order in which they first come. Open addressing over one stretch of bytes, so that a word that
/// is known costs no allocation.
struct WordTable {
  /// The words by their numbers.
  private(set) var list = WordList()
  /// Where words are looked up by hash; at most half are taken.
  private var slots = [Slot](repeating: .free, count: 1024)

  /// A word's hash and number side by side, so that another word is mostly told apart with one look.
  private struct Slot {
    static let free = Slot(hash: 0, number: -1)
    let hash: UInt32
    let number: Int32
  }

  /// The number of a word, a new one where it was not seen before.
  mutating func number(of word: ReadWord) -> Int {
    var place = Int(word.hash) & (slots.count - 1)
    while true {
      let slot = slots[place]
      guard slot.number >= 0 else { break }
      if slot.hash == word.hash, list.holds(word.bytes, at: Int(slot.number)) { return Int(slot.number) }
      place = (place + 1) & (slots.count - 1)
    }
    let number = list.count
    slots[place] = Slot(hash: word.hash, number: Int32(truncatingIfNeeded: number))
    list.append(word.bytes)
    if list.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a word that is written down already.
  @discardableResult
  mutating func add(_ word: some Sequence<UInt8>) -> Int {
    word.withContiguousStorageIfAvailable { number(of: ReadWord($0)) }
      ?? Array(word).withUnsafeBufferPointer { number(of: ReadWord($0)) }
  }

  private mutating func grow() {
    var larger = [Slot](repeating: .free, count: slots.count * 2)
    for slot in slots where slot.number >= 0 {
      var place = Int(slot.hash) & (larger.count - 1)
      while larger[place].number >= 0 { place = (place + 1) & (larger.count - 1) }
      larger[place] = slot
    }
    slots = larger
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
    let (start, end) = (Int(ends[number]), Int(ends[number + 1]))
    guard end - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var (own, place) = (start, 0)
      while own < end {
        if bytes[own] != word[place] { return false }
        own &+= 1
        place &+= 1
      }
      return true
    }
  }
}

/// A small open-addressed table from the hash of a name to its slot.
struct NameTable: Sendable {
  private struct Entry {
    var hash: UInt64
    /// -1 where the entry is free.
    var slot: Int32
  }

  private var entries: [Entry]
  private var mask: Int

  /// A table with room for that many names. It is at most half full, so that a search for a name that is not
  /// there, the usual case while walking outwards, ends after a step or two.
  init(capacity: Int) {
    var size = 4
    while size < capacity * 2 { size *= 2 }
    entries = [Entry](repeating: Entry(hash: 0, slot: -1), count: size)
    mask = size - 1
  }

  /// Adds a hash; false where the table holds it already.
  mutating func insert(_ hash: UInt64, slot: Int) -> Bool {
    var index = Self.start(hash, mask)
    while entries[index].slot >= 0 {
      if entries[index].hash == hash { return false }
      index = (index + 1) & mask
    }
    entries[index] = Entry(hash: hash, slot: Int32(truncatingIfNeeded: slot))
    return true
  }

  /// The slot of the name with that hash.
  @inline(__always)
  func slot(of hash: UInt64) -> Int? {
    var index = Self.start(hash, mask)
    while true {
      let entry = entries[index]
      if entry.slot < 0 { return nil }
      if entry.hash == hash { return Int(entry.slot) }
      index = (index + 1) & mask
    }
  }

  // The low bits of FNV-1a depend on the low bits of the letters only: fold the high ones in.
  @inline(__always)
  private static func start(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
  }
}

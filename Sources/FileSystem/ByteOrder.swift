extension String {
  /// Whether the bytes of its UTF-8 come before those of another: the order of paths in listings and records.
  public func precedesByBytes(_ other: String) -> Bool {
    // Bytes side by side take a tenth of the time that two iterators take.
    let precedes = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { left.precedesByBytes($0) }
    }
    return precedes.flatMap { $0 } ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these bytes come before others.
  func precedesByBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<Swift.min(count, other.count) where self[index] != other[index] {
      return self[index] < other[index]
    }
    return count < other.count
  }
}

/// The texts of a file as they are compared: with their white space folded, a zero behind each.
struct FoldedText {
  let text: SearchedText
  private(set) var bytes: [UInt8] = []
  /// Where each part starts.
  private(set) var starts: [Int] = []

  init(_ text: SearchedText) {
    self.text = text
    for part in text.parts.indices {
      starts.append(bytes.count)
      FoldedBytes.append(text.written(part), to: &bytes)
      bytes.append(0)
    }
  }

  /// Which part holds the byte at `offset`.
  func part(at offset: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}

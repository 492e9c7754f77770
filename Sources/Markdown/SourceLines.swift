/// The lines of a text, as cmark counts them: each ends with LF, CR LF or CR.
struct SourceLines {
  private let text: UnsafeBufferPointer<UInt8>
  /// Of each line, where it starts and where it ends, its line end left out.
  private var bounds: [(start: Int, end: Int)] = []

  init(of text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D {
        bounds.append((start, index))
        if byte == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    bounds.append((start, text.count))
  }

  /// The bytes of a line, counted from 1; nil where there is no such line.
  func line(_ number: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard number >= 1, number <= bounds.count else { return nil }
    let (start, end) = bounds[number - 1]
    return text[start..<end]
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Without spaces and tabs at its end.
  var withoutTrailingBlanks: Self {
    var end = endIndex
    while end > startIndex, isBlank(self[end - 1]) { end -= 1 }
    return self[startIndex..<end]
  }

  /// Without spaces and tabs at its start.
  var withoutLeadingBlanks: Self {
    var start = startIndex
    while start < endIndex, isBlank(self[start]) { start += 1 }
    return self[start..<endIndex]
  }

  /// Whether it ends with those bytes.
  func ends(with other: Self) -> Bool {
    other.count <= count && suffix(other.count).elementsEqual(other)
  }
}

/// Space or tab.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

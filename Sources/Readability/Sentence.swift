/// A sentence of a passage.
struct Sentence: Equatable {
  /// Where it stands in the passage, in bytes of UTF-8.
  var range: Range<Int>
  /// How many words it has; addresses of mail and of the web are none.
  var words = 0
  /// How many syllables they have.
  var syllables = 0
}

/// Cuts a passage into sentences, looking at each byte a few times at the most.
struct SentenceReader {
  private let language: ReadingLanguage
  private let bytes: [UInt8]

  /// A reader of `passage`, whose words are separated by single spaces.
  init(_ passage: String, _ language: ReadingLanguage) {
    self.language = language
    bytes = Array(passage.utf8)
  }

  /// The sentences, in order. What is left without a full stop at the end is one too.
  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var current = Sentence(range: 0..<0)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.count
      if current.words == 0, current.range.isEmpty { current.range = start..<end }
      current.range = current.range.lowerBound..<end
      count(bytes[start..<end], in: &current)
      start = end + 1
      if endsSentence(bytes[current.range.lowerBound..<end], before: start) {
        sentences.append(current)
        current = Sentence(range: 0..<0)
      }
    }
    if !current.range.isEmpty { sentences.append(current) }
    return sentences.filter { $0.words > 0 }
  }

  // MARK: - Words

  private func count(_ token: ArraySlice<UInt8>, in sentence: inout Sentence) {
    if token.contains(UInt8(ascii: "@")) || token.containsRun("://") || token.starts(with: "www.".utf8) {
      return
    }
    var syllables = 0
    var word: [UInt8] = []
    for scalar in String(decoding: token, as: UTF8.self).unicodeScalars {
      if let letter = Self.letter(scalar) {
        word += letter
      } else if !word.isEmpty {
        syllables += language.syllables(of: word)
        word.removeAll()
      }
    }
    while word.last == UInt8(ascii: "'") { word.removeLast() }
    if !word.isEmpty { syllables += language.syllables(of: word) }
    // A number or a sign is said as one word, whatever its length.
    if syllables == 0, token.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) { syllables = 1 }
    guard syllables > 0 else { return }
    sentence.words += 1
    sentence.syllables += syllables
  }

  /// A letter or an apostrophe as it stands in a word, small; nil for all else.
  private static func letter(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar == "'" || scalar == "’" { return [UInt8(ascii: "'")] }
    if scalar.isASCII {
      let small = UInt8(truncatingIfNeeded: scalar.value) | 0x20
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) ? [small] : nil
    }
    return scalar.properties.isAlphabetic ? Array(scalar.properties.lowercaseMapping.utf8) : nil
  }

  // MARK: - Ends

  /// Whether a sentence ends with what was read, of which `text` are the bytes, the next word starting at `next`.
  private func endsSentence(_ text: ArraySlice<UInt8>, before next: Int) -> Bool {
    let inner = text.withoutClosingMarks
    let isEllipsis = inner.suffix(3).elementsEqual("…".utf8)
    guard let last = inner.last, isEllipsis || ".!?".utf8.contains(last) else { return false }
    guard next < bytes.count else { return true }
    guard startsSentence(at: next) else { return false }
    guard last == UInt8(ascii: "."), !isEllipsis else { return true }
    let word = inner.dropLast().suffix(while: { $0 != 0x20 })
    let letters = String(decoding: word, as: UTF8.self)
    // The initial of a name: “Denise R. came”.
    if letters.unicodeScalars.count == 1, letters.unicodeScalars.first?.properties.isUppercase == true {
      return false
    }
    return !language.abbreviations.contains(letters.lowercased())
  }

  /// Whether a word that begins like this may begin a sentence: with anything but a small letter.
  private func startsSentence(at index: Int) -> Bool {
    let end = min(bytes.count, index + 16)
    for scalar in String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars {
      if scalar.properties.isAlphabetic { return !scalar.properties.isLowercase }
      if scalar.properties.numericType != nil || scalar == " " { return true }
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Without quotation marks and brackets at its end, up to eight of them.
  fileprivate var withoutClosingMarks: ArraySlice<UInt8> {
    var rest = self
    for _ in 0..<8 {
      guard let mark = Self.closingMarks.first(where: { rest.suffix($0.count).elementsEqual($0) }) else {
        break
      }
      rest = rest.dropLast(mark.count)
    }
    return rest
  }

  private static let closingMarks = ["\"", "'", ")", "]", "”", "’", "»"].map { Array($0.utf8) }

  fileprivate func containsRun(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return indices.contains { self[$0...].starts(with: wanted) }
  }

  /// The bytes at its end for which that holds.
  fileprivate func suffix(while holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, holds(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}

/// The words in order, dealt out to files: a line a word, the word, a space and its documents.
struct WordFiles {
  /// The files one behind the other.
  private(set) var text: [UInt8] = []
  /// The stretch of ``text`` that each file holds; the last ones may be empty where there are few words.
  private(set) var files: [Range<Int>] = []
  /// The first word of each file that has any.
  private(set) var firstWords: [String] = []

  init(_ index: JoinedBlocks, count: Int) {
    var ends: [Int] = []
    ends.reserveCapacity(index.count)
    for place in 0..<index.count {
      text += index.word(place)
      text.append(UInt8(ascii: " "))
      PostingList(postings: index.postings(place)).append(to: &text)
      text.append(UInt8(ascii: "\n"))
      ends.append(text.count)
    }
    var (start, first) = (0, 0)
    for place in ends.indices {
      // A file ends with the word that fills its share, unless it is the last file.
      let share = text.count * (files.count + 1) / count
      guard ends[place] >= share || place == ends.count - 1 else { continue }
      files.append(start..<ends[place])
      firstWords.append(String(decoding: index.word(first), as: UTF8.self))
      (start, first) = (ends[place], place + 1)
    }
    while files.count < count { files.append(text.count..<text.count) }
  }
}

/// The words that mistyped ones are corrected to.
enum Spelling {
  /// The commonest words in order, a line each. Short words and numbers are left out: too many are alike.
  static func lines(_ index: JoinedBlocks, most: Int) -> [UInt8] {
    let fit = (0..<index.count).filter { place in
      let word = index.word(place)
      return word.count >= 4 && !(word.first.map { (0x30...0x39).contains($0) } ?? true)
    }
    var chosen = fit
    if fit.count > most {
      chosen = fit.map { (place: $0, count: index.postings($0).count) }
        .sorted { ($1.count, $0.place) < ($0.count, $1.place) }.prefix(most).map(\.place).sorted()
    }
    var lines: [UInt8] = []
    for place in chosen {
      lines += index.word(place)
      lines.append(UInt8(ascii: "\n"))
    }
    return lines
  }
}

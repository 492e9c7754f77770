/// Counts the syllables of English words by how they are spelled: runs of vowels, without those that are silent at the end,
/// and with those that are said one by one.
///
/// English spelling tells it for most words; a table holds the commonest of the others.
enum EnglishSyllables {
  /// How many syllables the word has, at least one. It is small, as UTF-8; an apostrophe may be in it.
  static func count(_ word: [UInt8]) -> Int {
    if let known = known[String(decoding: word, as: UTF8.self)] { return known }
    let (stem, ending) = withoutApostrophe(word)
    var count = ending
    var letters = stem
    while let suffix = suffixes.first(where: { isBehindSilentE($0.letters, in: letters) }) {
      letters.removeLast(suffix.letters.utf8.count)
      count += suffix.syllables
    }
    return count + max(1, vowelRuns(letters) - silentAtEnd(letters) + saidApart(letters))
  }

  /// `didn’t`: the ending is a syllable of its own; `Alex’s` too, `don’t` and `Ann’s` not.
  private static func withoutApostrophe(_ word: [UInt8]) -> (letters: [UInt8], syllables: Int) {
    if word.ends("n't") {
      let stem = Array(word.dropLast(3))
      return (stem, stem.count > 1 && stem.ends(in: "dst") || stem.ends("ve") ? 1 : 0)
    }
    if word.ends("'s") {
      let stem = Array(word.dropLast(2))
      return (stem, endsInSibilant(stem) ? 1 : 0)
    }
    return (word.filter { $0 != UInt8(ascii: "'") }, 0)
  }

  private static func endsInSibilant(_ letters: [UInt8]) -> Bool {
    letters.ends(in: "sxz") || ["ch", "sh", "ce", "ge", "se", "ze"].contains { letters.ends($0) }
  }

  // MARK: - Parts of a word

  /// Endings before which a silent e stays silent: `careful`, `homeless`.
  private static let suffixes: [(letters: String, syllables: Int)] = [
    ("ly", 1), ("less", 1), ("fully", 2), ("ful", 1), ("ments", 1), ("ment", 1), ("ness", 1), ("some", 1),
    ("times", 1), ("time", 1), ("thing", 1), ("body", 2),
  ]

  private static func isBehindSilentE(_ suffix: String, in letters: [UInt8]) -> Bool {
    guard letters.ends(suffix) else { return false }
    let stem = letters.dropLast(suffix.utf8.count)
    guard stem.count > 2, stem.last == UInt8(ascii: "e"), let before = stem.dropLast().last, !isVowel(before)
    else { return false }
    return before != UInt8(ascii: "l") || stem.dropLast(2).last.map(isVowel) ?? true
  }

  private static func vowelRuns(_ letters: [UInt8]) -> Int {
    var runs = 0
    var isInRun = false
    for letter in letters {
      if isVowel(letter), !isInRun { runs += 1 }
      isInRun = isVowel(letter)
    }
    return runs
  }

  /// How many of the runs at the end are not said: `hope`, `hopes`, `hoped`, `league`, but not `table`, `houses`, `wanted`.
  private static func silentAtEnd(_ letters: [UInt8]) -> Int {
    if letters.ends("gue") || letters.ends("que") || letters.ends("gues") || letters.ends("ques") {
      return letters.count > 5 ? 1 : 0
    }
    if let stem = letters.without("e"), let last = stem.last, !isVowel(last) {
      return isSaidBeforeL(stem) ? 0 : 1
    }
    if let stem = letters.without("es"), let last = stem.last, !isVowel(last) {
      return endsInSibilant(stem) || stem.ends(in: "cg") || isSaidBeforeL(stem) ? 0 : 1
    }
    if let stem = letters.without("ed"), let last = stem.last, !isVowel(last) {
      return stem.ends(in: "td") || isSaidBeforeL(stem) ? 0 : 1
    }
    return 0
  }

  /// Whether it ends in an l after another consonant, as in `tabl|e`: with the e a syllable.
  private static func isSaidBeforeL(_ stem: [UInt8]) -> Bool {
    guard stem.ends("l"), let before = stem.dropLast().last else { return false }
    return !isVowel(before) && before != UInt8(ascii: "l") && before != UInt8(ascii: "r")
  }

  /// How many vowels within a run are syllables of their own: `li|on`, `cre|ate`, `go|ing`.
  private static func saidApart(_ letters: [UInt8]) -> Int {
    var count = 0
    for index in letters.indices.dropLast() where isVowel(letters[index]) && isVowel(letters[index + 1]) {
      let before: UInt8 = index > 0 ? letters[index - 1] : 0
      let rest = letters[(index + 1)...]
      switch letters[index] {
      case UInt8(ascii: "i"): count += isApartFromI(rest, after: before) ? 1 : 0
      case UInt8(ascii: "u"):
        let isGlide = before == UInt8(ascii: "q") || before == UInt8(ascii: "g")
        let ends =
          rest.starts(with: "ity".utf8) || rest.starts(with: "ous".utf8) || rest.starts(with: "al".utf8)
        count += !isGlide && (ends || rest.starts(with: "at".utf8) || rest.starts(with: "ar".utf8)) ? 1 : 0
      case UInt8(ascii: "e"):
        let ends = ["on", "os", "ol", "um", "ate", "ation", "ity"].contains { rest.starts(with: $0.utf8) }
        count +=
          index > 0 && ends && before != UInt8(ascii: "g") && !letters.starts(with: "threat".utf8) ? 1 : 0
      case UInt8(ascii: "y"): count += index > 0 && !isVowel(before) ? 1 : 0
      default: break
      }
      let isIng = rest.elementsEqual("ing".utf8) || rest.elementsEqual("ings".utf8)
      if isIng, index > 0, letters[index] != UInt8(ascii: "y") || isVowel(before) { count += 1 }
    }
    return count
  }

  private static func isApartFromI(_ rest: ArraySlice<UInt8>, after before: UInt8) -> Bool {
    let isSoft = "cstgx".utf8.contains(before)
    switch rest.first {
    case UInt8(ascii: "a"): return !isSoft && !rest.starts(with: "age".utf8)
    case UInt8(ascii: "o"):
      return !isSoft && !rest.elementsEqual("on".utf8) && !rest.elementsEqual("ons".utf8)
        || before == 0
    case UInt8(ascii: "u"): return true
    case UInt8(ascii: "e"):
      return rest.elementsEqual("er".utf8) || rest.elementsEqual("est".utf8) || rest.starts(with: "et".utf8)
        || (rest.starts(with: "en".utf8) && !isSoft && !rest.starts(with: "end".utf8))
    default: return false
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  /// Common words that are not said as they are spelled.
  private static let known: [String: Int] = {
    let words = [
      1: "real heart don't won't can't aren't weren't",
      2: """
      someone something sometimes somewhere lifeline elsewhere evening evenings wednesday wednesdays safety ninety poem poems
      maybe oneself goodbye marriage hundred layout really patient patients business
      friendship friendships friendly lion giant diet quiet science client clients riot ruin fluid chaos poet choir
      dryer guideline guidelines notebook everyday's create creates tired iceland timezone haven't doesn't
      """,
      3: """
      anyone everyone everything everywhere everyday area areas audience idea ideas video videos suicide violence
      whoever opinion companion genius beforehand timetable previous serious curious furious recipe loneliness
      created museum opinions companions violent element radio audio studio period various
      """,
      4: "everybody experience experiences audiences experienced seriously variety society anxiety",
    ]
    var table: [String: Int] = [:]
    for (count, words) in words {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = count }
    }
    return table
  }()
}

extension [UInt8] {
  fileprivate func ends(_ text: String) -> Bool {
    count >= text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }

  /// Whether the last letter is one of these.
  fileprivate func ends(in letters: String) -> Bool { last.map { letters.utf8.contains($0) } ?? false }

  /// The word without that ending; nil where it has another, or nothing else.
  fileprivate func without(_ text: String) -> [UInt8]? {
    count > text.utf8.count && ends(text) ? Array(dropLast(text.utf8.count)) : nil
  }
}

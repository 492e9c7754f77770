public import Diagnostics

extension NumberRange {
  /// The range in `text`: `18+`, `18 or older`, `at least 18`, `13-17` (any dash), `13 to 17`, `under 25`, `up to 17`.
  ///
  /// `over 18` is refused: some mean 18 and some 19. A number alone is refused too: it could be a least age or the only one.
  public init(_ text: String) throws(ValueProblem) {
    let words = NumberWords(text)
    guard !words.shape.isEmpty else { throw words.notARange }
    switch words.shape {
    case "# +", "# or older", "# or over", "# or above", "# or more", "# and up", "# and over", "# and older",
      "# and above", "# or up", "# upwards", "# plus", "at least #", "from #", "minimum #", ">= #", "≥ #",
      "# or higher", "no younger than #":
      self = try words.range { $0[0]...Self.limit }.withoutMaximum
    case "# - #", "# to #", "between # and #", "from # to #", "# through #", "# until #":
      self = try words.range { numbers in
        guard numbers[0] <= numbers[1] else { return nil }
        return numbers[0]...numbers[1]
      }
    case "exactly #", "only #", "= #":
      self = try words.range { $0[0]...$0[0] }
    case "under #", "below #", "younger than #", "less than #", "< #", "not yet #":
      self = try words.range { $0[0] > 0 ? 0...($0[0] - 1) : nil }.withoutMinimum
    case "up to #", "# or younger", "# or under", "# and under", "# and younger", "# or less", "# or below",
      "# and below", "at most #", "maximum #", "no more than #", "no older than #", "<= #", "≤ #":
      self = try words.range { 0...$0[0] }.withoutMinimum
    default: throw words.refusal
    }
  }

  private var withoutMaximum: NumberRange { NumberRange(minimum: minimum) ?? self }
  private var withoutMinimum: NumberRange { NumberRange(maximum: maximum) ?? self }
}

/// The words of a condition on a number, its numbers taken out: `18 or older` is `# or older` with 18.
private struct NumberWords {
  /// The words with `#` for each number, blanks between them.
  let shape: String
  /// The numbers in order; nil for one of too many digits.
  let numbers: [Int?]

  init(_ text: String) {
    var words: [String] = []
    var numbers: [Int?] = []
    var word = ""
    func finish() {
      if word.utf8.first.map(Self.isDigit) == true {
        numbers.append(word.utf8.count <= 6 ? Int(word) : nil)
        words.append("#")
      } else if !word.isEmpty, !Self.ignored.contains(word) {
        words.append(word)
      }
      word = ""
    }
    for scalar in text.lowercased().unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let follows = word.utf8.first.map(Self.isDigit)
      if scalar.properties.isWhitespace {
        finish()
      } else if "-‐‑‒–—―−".unicodeScalars.contains(scalar) {
        finish()
        words.append("-")
      } else if "+,.#".unicodeScalars.contains(scalar) {
        finish()
        // A written # must not pass for a number.
        words.append(scalar == "#" ? "?" : String(scalar))
      } else {
        if let follows, follows != isDigit { finish() }
        word.unicodeScalars.append(scalar)
      }
    }
    finish()
    shape = words.joined(separator: " ")
    self.numbers = numbers
  }

  /// Units that change nothing: “18 years or older”.
  private static let ignored: Set<String> = [
    "years", "year", "yrs", "old", "of", "age", "aged", "ages", "the", "days",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The range that `bounds` makes of the numbers; throws where one is too great or there is nothing between them.
  func range(_ bounds: ([Int]) -> ClosedRange<Int>?) throws(ValueProblem) -> NumberRange {
    let known = numbers.compactMap(\.self)
    guard known.count == numbers.count else {
      throw problem("has a number greater than \(NumberRange.limit)", Self.help)
    }
    guard let bounds = bounds(known),
      let range = NumberRange(minimum: bounds.lowerBound, maximum: bounds.upperBound)
    else {
      guard known.count == 2 else { throw problem("leaves no number at all", Self.help) }
      throw problem("has the greater number first", "write \(known[1])-\(known[0])")
    }
    return range
  }

  private static let help = "write 18+, 13-17 or under 25"

  private func problem(_ what: String, _ help: String) -> ValueProblem {
    ValueProblem(.badRule, what, help: help)
  }

  /// Nothing of a condition on a number.
  var notARange: ValueProblem { problem("is not a condition on a number", Self.help) }

  /// Why the words are not taken, where they mean nothing or two things.
  var refusal: ValueProblem {
    guard let number = numbers.first.flatMap(\.self) else {
      if let word = shape.split(separator: " ").first(where: { Self.numberWords[String($0)] != nil }),
        let value = Self.numberWords[String(word)]
      {
        return problem("has a number in words", "write it in digits, such as \(value)+")
      }
      return notARange
    }
    switch shape {
    case "over #", "above #", "older than #", "more than #", "> #":
      return problem("does not say whether \(number) itself counts", "write \(number)+ or \(number + 1)+")
    case "#":
      return problem(
        "could mean from \(number) on, or \(number) alone", "write \(number)+, or ‘exactly \(number)’")
    case "# . #", "# , #":
      return problem("is not a whole number", Self.help)
    case "- #":
      return problem("is less than nothing", Self.help)
    default: return notARange
    }
  }

  private static let numberWords: [String: Int] = {
    let words = [
      "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
      "twenty",
    ]
    var numbers = Dictionary(uniqueKeysWithValues: zip(words, 10...))
    for (word, number) in zip(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 3...) {
      numbers[word] = number * 10
    }
    return numbers
  }()
}

/// What one look at a text tells before it is parsed: which rare notations it holds, and whether parsing it would
/// take time or memory out of proportion.
///
/// cmark-gfm 0.29.0.gfm.6 is linear in nearly everything; the bounds below stand before the rest, each measured.
/// No text that a person writes comes near them.
struct TextSurvey {
  /// Why a text is not parsed.
  enum Excess {
    case size
    case nesting(line: Int)
    case table(line: Int)
    case parentheses(line: Int)
    case paragraph(line: Int)
    case footnotes(line: Int)
  }

  /// In bytes. The slowest linear text (`a@a@a@…`) of this size takes cmark two seconds.
  static let sizeLimit = 1_000_000
  /// Quotes and lists that one line may open: blank lines cost cmark as much time each as containers are open.
  static let nestingLimit = 100
  /// Cells that one run of lines may have were each row as long as the longest: cmark fills short rows up.
  static let cellLimit = 500_000
  /// Splitting a row takes cmark time in the square of its cells, and finding a cell's place ours in length times
  /// cells: a third of a second at most.
  static let rowCostLimit = 300_000_000
  /// Each `)` at the end of a bare address makes cmark count those of the whole address again.
  static let parenthesesCostLimit = 500_000_000

  /// For each link cmark looks at every mark of emphasis in its paragraph: at most two seconds.
  static let paragraphCostLimit = 1_000_000_000
  /// cmark compares footnotes with each other: less than half a second.
  static let footnoteMarkLimit = 20_000

  private(set) var hasTilde = false
  private(set) var footnoteMarks = 0
  private(set) var hasNUL = false
  private(set) var excess: Excess?

  private var line = 1
  private var opened = 0
  private var isInOpeners = true
  private var pipes = 0
  private var lineStart = 0
  private var offset = 0
  private var longestRow = 0
  private var rows = 0
  private var rowCost = 0
  private var brackets = 0
  private var emphasisMarks = 0
  private var paragraphCost = 0
  private var wordLength = 0
  private var wordParentheses = 0
  private var parenthesesCost = 0

  init(of text: UnsafeBufferPointer<UInt8>) {
    guard text.count <= Self.sizeLimit else {
      excess = .size
      return
    }
    var previous: UInt8 = 0x0A
    for (index, byte) in text.enumerated() {
      if !isInOpeners, Self.isOrdinary(byte) {
        wordLength += 1
      } else {
        offset = index
        look(at: byte, after: previous)
        if excess != nil { return }
      }
      previous = byte
    }
    offset = text.count
    endWord()
    endLine(isBlank: previous == 0x0A)
  }

  /// Letters, and all that is not ASCII: most of any text, and nothing to look at.
  @inline(__always)
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80
  }

  private mutating func look(at byte: UInt8, after previous: UInt8) {
    if isInOpeners { countOpeners(byte, after: previous) }
    switch byte {
    case 0x0A, 0x0D:
      // The line feed of a CR LF ends no second line.
      if byte == 0x0A, previous == 0x0D { return }
      endWord()
      endLine(isBlank: previous == 0x0A || previous == 0x0D)
    case 0x20, 0x09: endWord()
    case UInt8(ascii: ")"):
      wordParentheses += 1
      wordLength += 1
    case UInt8(ascii: "|"):
      pipes += 1
      wordLength += 1
    case UInt8(ascii: "]"):
      brackets += 1
      wordLength += 1
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      emphasisMarks += 1
      wordLength += 1
    case UInt8(ascii: "~"):
      hasTilde = true
      emphasisMarks += 1
      wordLength += 1
    case UInt8(ascii: "^"):
      if previous == UInt8(ascii: "[") { footnoteMarks += 1 }
      if footnoteMarks > Self.footnoteMarkLimit { excess = .footnotes(line: line) }
      wordLength += 1
    case 0: hasNUL = true
    default: wordLength += 1
    }
  }

  /// Counts `>`, `- `, `1. ` and the like at the start of a line; anything else ends them.
  private mutating func countOpeners(_ byte: UInt8, after previous: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): opened += 1
    case 0x20, 0x09:
      switch previous {
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"):
        opened += 1
      default: break
      }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      break
    default: isInOpeners = false
    }
    if opened > Self.nestingLimit { excess = .nesting(line: line) }
  }

  private mutating func endWord() {
    parenthesesCost += wordLength * wordParentheses
    wordLength = 0
    wordParentheses = 0
    if parenthesesCost > Self.parenthesesCostLimit { excess = .parentheses(line: line) }
  }

  private mutating func endLine(isBlank: Bool) {
    rowCost += pipes * (offset - lineStart)
    lineStart = offset
    rows = isBlank ? 0 : rows + 1
    longestRow = isBlank ? 0 : max(longestRow, pipes)
    if rows * longestRow > Self.cellLimit || rowCost > Self.rowCostLimit { excess = .table(line: line) }
    if isBlank {
      paragraphCost += brackets * emphasisMarks
      (brackets, emphasisMarks) = (0, 0)
    }
    if paragraphCost + brackets * emphasisMarks > Self.paragraphCostLimit { excess = .paragraph(line: line) }
    line += 1
    opened = 0
    isInOpeners = true
    pipes = 0
  }
}

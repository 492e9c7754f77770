/// That a word is in a document, and how much it says about it.
struct Posting: Hashable, Sendable {
  /// The document's number, then the level in the last four bits.
  private let bits: UInt32

  /// The number of levels.
  static let levels = 16

  /// A posting of a weight, which is 0 or more. Weights are levelled off as in BM25 (k₁ = 2): the tenth time a word comes
  /// says less than the second.
  init(document: Int, weight: Float) {
    let level = weight / (weight + 2) * Float(Self.levels)
    bits = UInt32(truncatingIfNeeded: document << 4) | UInt32(min(max(level, 0), Float(Self.levels - 1)))
  }

  /// The number of the document.
  var document: Int { Int(bits >> 4) }
  /// How much the word says about it, 0…15.
  var level: Int { Int(bits & 15) }
}

/// The documents that hold a word, as text.
struct PostingList {
  /// The most documents that are named for one word: those about which it says most.
  static let longest = 2_000

  /// The postings by document.
  let postings: ArraySlice<Posting>

  /// Appends them: for each document what it is further on than the one before, less one, times 16, plus the level;
  /// that number in base 32, the lowest digit first, each but the last with 32 added; digits as in base64url. Where not all
  /// documents are named, a space and their true number follow.
  func append(to text: inout [UInt8]) {
    var last = -1
    for posting in postings.count > Self.longest ? best[...] : postings {
      var value = (posting.document - last - 1) << 4 | posting.level
      last = posting.document
      while value >= 32 {
        text.append(Self.digits[value & 31 | 32])
        value >>= 5
      }
      text.append(Self.digits[value])
    }
    if postings.count > Self.longest { text += " \(postings.count)".utf8 }
  }

  /// Those about which the word says most; of equals the first.
  private var best: [Posting] {
    var counts = [Int](repeating: 0, count: Posting.levels)
    for posting in postings { counts[posting.level] += 1 }
    var (least, above) = (Posting.levels - 1, 0)
    while above + counts[least] <= Self.longest, least > 0 {
      above += counts[least]
      least -= 1
    }
    var room = Self.longest - above
    return postings.filter { posting in
      if posting.level > least { return true }
      guard posting.level == least, room > 0 else { return false }
      room -= 1
      return true
    }
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

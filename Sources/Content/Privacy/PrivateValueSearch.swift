import Diagnostics
import ProgramDirectory
import Scheduling

/// The texts of a document as they were read. A class so that what has been searched is known again.
final class SearchedTexts: Sendable {
  /// The document's path from the content folder; that of the original for its translations too.
  let path: String
  /// Those of its file and of those that translate it.
  let texts: [SearchedText]

  init(path: String, texts: [SearchedText]) {
    self.path = path
    self.texts = texts
  }
}

/// A document as the search for private values sees it.
struct SearchedDocument: Sendable {
  let texts: SearchedTexts
  /// Whether it is a place that shares only its area, so that hardly anything of it is published.
  var isConfidentialPlace = false

  var path: String { texts.path }
}

/// Looks for values that their descriptors do not share in everything that is published.
///
/// One pass over each file, however many values there are. A file without any, which is nearly every one, is looked through
/// as it is; where something is found, its place tells whether it is the value itself or the value told.
struct PrivateValueSearch: Sendable {
  private let patterns: SecretPatterns
  /// Where the values themselves stand.
  private let homes: Set<SourcePosition>

  /// A search for those values. `published` are values that the site tells everybody, which are not looked for.
  init(_ secrets: [Secret], published: PublishedValues) {
    patterns = SecretPatterns(secrets, published: published)
    homes = Set(secrets.map(\.position))
  }

  /// The same search for values that have moved within their files.
  init(_ secrets: [Secret], movedSince former: PrivateValueSearch) {
    patterns = former.patterns
    homes = Set(secrets.map(\.position))
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { patterns.texts.isEmpty && patterns.numbers.isEmpty }

  /// Reports each value where a document of `source` tells it.
  func search(_ document: SearchedDocument, in source: ContentSource) -> DiagnosticLog {
    var log = DiagnosticLog()
    for text in document.texts.texts {
      let finds = finds(in: text, of: document)
      guard !finds.isEmpty else { continue }
      var locator = TextLocator(text, in: source)
      for find in finds {
        log.error(
          .privateValueInText, at: locator.position(of: find), "this tells \(find.secret.what)",
          help: "take it out; if everybody may know it, change ‘share’ in \(find.secret.hiddenBy)")
      }
    }
    return log
  }

  /// The places in one file where a value is told, in order.
  private func finds(in text: SearchedText, of document: SearchedDocument) -> [Find] {
    guard text.hasBytes({ patterns.mayStand(in: $0) }) else { return [] }
    let folded = FoldedText(text)
    let bytes = folded.bytes
    var finds: [Find] = []
    for match in patterns.texts.matches(in: bytes) {
      let candidates = patterns.textEntries[match.pattern].secrets(in: document.path)
      let found = candidates.first { $0.isWritten(at: match.range, in: bytes) }
      if let find = find(found, at: match.range, in: folded, of: document) { finds.append(find) }
    }
    guard !patterns.numbers.isEmpty else { return finds }
    let numbers = SearchedDigits(bytes)
    for match in patterns.numbers.matches(in: numbers.digits) {
      let range = numbers.range(of: match.range)
      guard bytes.isWholeNumber(range, digits: match.range.count) else { continue }
      let found = patterns.numberEntries[match.pattern].secrets(in: document.path).first
      let start = bytes.firstDigit(before: range.lowerBound)
      if let find = find(found, at: start..<range.upperBound, in: folded, of: document) {
        finds.append(find)
      }
    }
    return finds.sorted { ($0.part, $0.range.lowerBound) < ($1.part, $1.range.lowerBound) }
  }

  private func find(
    _ secret: Secret?, at range: Range<Int>, in folded: FoldedText, of document: SearchedDocument
  ) -> Find? {
    guard let secret, let part = folded.part(at: range.lowerBound),
      !isAllowed(secret, in: part, of: folded.text, of: document)
    else { return nil }
    let start = folded.starts[part]
    return Find(secret: secret, part: part, range: range.lowerBound - start..<range.upperBound - start)
  }

  /// No date or span of dates has more bytes. A longer text is not taken apart for each find in it.
  private static let longestDate = 100

  /// Whether the value may stand there, since nothing publishes it or it means something else.
  private func isAllowed(
    _ secret: Secret, in index: Int, of text: SearchedText, of document: SearchedDocument
  ) -> Bool {
    let part = text.parts[index]
    guard part.role.contains(.value) else { return false }
    if homes.contains(text.position(of: part)) { return true }
    if document.isConfidentialPlace { return !part.role.contains(.sharedOfConfidentialPlace) }
    // The slug of a place stays in the module.
    if part.role.contains(.place) { return true }
    // Other places have the same postal code, and no line of latitude belongs to one of them.
    if secret.form == .postalCode { return part.role.contains(.postalCode) }
    if secret.form == .degrees { return part.role.contains(.degrees) }
    return secret.isWeak && text.length(of: index) <= Self.longestDate
      && (try? DateSpan(text.written(index))) != nil
  }
}

/// A private value told in a text.
struct Find: Sendable {
  let secret: Secret
  /// Which text of its file, by its place in ``SearchedText/parts``.
  let part: Int
  /// Its bytes in the text, white space folded.
  let range: Range<Int>
}

extension Secret {
  /// Whether those bytes, which are the same but for capitals, are this value and not a part of another word.
  fileprivate func isWritten(at range: Range<Int>, in bytes: [UInt8]) -> Bool {
    if form == .words {
      var written: [UInt8] = []
      FoldedBytes.append(text, to: &written)
      if !written.starts(with: bytes[range]) { return false }
    }
    if bytes.hasWord(endingAt: range.lowerBound), bytes.hasWord(startingAt: range.lowerBound) { return false }
    // More decimals tell the place no less.
    if form == .degrees { return true }
    return !(bytes.hasWord(endingAt: range.upperBound) && bytes.hasWord(startingAt: range.upperBound))
  }
}

extension [UInt8] {
  /// Whether a letter or digit ends before `offset`.
  fileprivate func hasWord(endingAt offset: Int) -> Bool {
    guard offset > 0 else { return false }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80, offset - start < 4 { start -= 1 }
    return Self.isWord(self[start..<offset])
  }

  /// Whether a letter or digit starts at `offset`.
  fileprivate func hasWord(startingAt offset: Int) -> Bool {
    guard offset < count else { return false }
    var end = offset + 1
    while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
    return Self.isWord(self[offset..<end])
  }

  private static func isWord(_ character: ArraySlice<UInt8>) -> Bool {
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Where the row of digits starts that reaches up to `offset`.
  fileprivate func firstDigit(before offset: Int) -> Int {
    var start = offset
    while start > 0, FoldedBytes.isDigit(self[start - 1]) { start -= 1 }
    return start
  }

  /// Whether no digit stands beside those of a number. Long ones may follow others, as a country's code.
  fileprivate func isWholeNumber(_ range: Range<Int>, digits: Int) -> Bool {
    if range.upperBound < count, FoldedBytes.isDigit(self[range.upperBound]) { return false }
    if digits >= SecretPatterns.tellingDigits || range.lowerBound == 0 { return true }
    return !FoldedBytes.isDigit(self[range.lowerBound - 1])
  }
}

import JSON
import Language
import ProgramDirectory
import Prose

/// `data/finder-words.LANG.json`: the words by which the finder's field for words finds groups, each with the groups that
/// have it. Loaded when a visitor first types something.
///
/// `{"words":"abuse accept …","groups":"4.1.9 0.2 …"}`: for each word the places of its groups in the list, in base 36, each
/// after the first as the distance from the one before.
struct FinderText {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  func bytes() -> [UInt8] {
    var found: [[UInt8]: [Int]] = [:]
    for (number, group) in edition.index.listed.enumerated() {
      for text in texts(of: group) {
        Self.forEachWord(of: text) { word in
          if found[word]?.last != number { found[word, default: []].append(number) }
        }
      }
    }
    let words = found.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var groups: [UInt8] = []
    for (place, word) in words.enumerated() {
      if place > 0 { groups.append(UInt8(ascii: " ")) }
      var last = 0
      for (number, group) in (found[word] ?? []).enumerated() {
        if number > 0 { groups.append(UInt8(ascii: ".")) }
        groups += String(group - last, radix: 36).utf8
        last = group
      }
    }
    let root = JSONValue.object([
      ("words", .text(words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))),
      ("groups", .text(String(decoding: groups, as: UTF8.self))),
    ])
    return root.bytes + [UInt8(ascii: "\n")]
  }

  /// What a visitor may know of a group: its name and what it is about, where it is, who leads it.
  private func texts(of group: Group) -> [String] {
    let language = edition.language
    let topics = edition.index.withParents(group.classification.topics, of: .topics)
    var texts = [group.name[language], group.summary[language]]
    texts += topics.map { edition.name(of: .topics, .term($0)) }
    texts += group.classification.audiences.map { edition.name(of: .audiences, .term($0)) }
    texts += group.classification.languages.map { edition.name(of: .languages, .language($0)) }
    if let program = group.program.flatMap({ edition.index.programs[$0] }) {
      texts.append(program.name[language])
    }
    texts += group.sharedPlaces.compactMap { edition.index.places[$0]?.name[language] }
    texts += edition.finderSpots(of: group).flatMap { [$0.city.name, $0.city.region].compactMap { $0 } }
    if let area = group.attendance.area { texts.append(area[language]) }
    texts += group.session.facilitators.filter { $0.leads(on: edition.today) }.map(\.name)
    if let about = group.about { texts.append(about[language].plainText) }
    return texts
  }

  /// The words of a text in lower case: letters, digits and the marks on them, of any script. The browser takes the accents
  /// off, from these and from what is typed, so that one of the two decides what is alike.
  static func forEachWord(of text: String, _ body: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    func finish() {
      if !word.isEmpty { body(word) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.lowercased().unicodeScalars {
      if isPartOfWord(scalar) {
        UTF8.encode(scalar).map { word += $0 }
      } else {
        finish()
      }
    }
    finish()
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}

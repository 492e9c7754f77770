import JSON
import Language
import ProgramDirectory
import Prose
import Search

/// `data/finder-words.LANG.json`: the words by which the finder's field for words finds groups, each with the groups that
/// have it. Loaded when a visitor first types something.
///
/// `{"words":"abuse accept …","groups":"4.1.9 0.2 …"}`: for each word the places of its groups in the list, in base 36, each
/// after the first as the distance from the one before. Words keep their accents: the browser takes them off, from these and from
/// what is typed, so that one of the two decides what is alike.
struct FinderText {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  func bytes() -> [UInt8] {
    var found = WordPlaces()
    for (number, group) in edition.index.listed.enumerated() {
      for text in texts(of: group) { found.add(text, at: number) }
    }
    var words: [UInt8] = []
    var groups: [UInt8] = []
    found.forEachWord { word, places in
      if !words.isEmpty {
        words.append(UInt8(ascii: " "))
        groups.append(UInt8(ascii: " "))
      }
      words += word
      var last = 0
      for (number, place) in places.enumerated() {
        if number > 0 { groups.append(UInt8(ascii: ".")) }
        groups.append(base36: place - last)
        last = place
      }
    }
    let root = JSONValue.object([
      ("words", .text(String(decoding: words, as: UTF8.self))),
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
}

import Diagnostics
import Fields
import Language
import ProgramDirectory

extension Resolver {
  /// A topic, audience or feature.
  mutating func term(
    _ entry: MappingEntry<Located<Slug>, TermDescriptor>, file: String, language: LanguageTag
  ) -> Term {
    let term = entry.value
    return Term(
      id: entry.key.value, name: term.name, summary: term.summary, about: prose(term.about, named: "about"),
      parent: term.parent.flatMap { terms([$0], of: .topics).first }, codes: term.codes,
      isDiscreet: term.isDiscreet, setting: term.setting,
      origin: Origin(
        file: file, position: entry.keyPosition,
        languages: [language] + term.name.translations.map(\.language)))
  }

  /// Reports topics that hold themselves, and cuts the ring so that nothing runs in circles.
  mutating func cutCycles(in topics: [Term]) -> [Term] {
    let parents = Dictionary(topics.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    let positions = Dictionary(
      topics.map { ($0.id, $0.origin.position) }, uniquingKeysWith: { first, _ in first })
    // 0 or absent: not seen; otherwise the walk that saw it.
    var seenIn: [Slug: Int] = [:]
    var cut: Set<Slug> = []
    for (walk, topic) in topics.enumerated() {
      var current = topic.id
      while seenIn[current] == nil {
        seenIn[current] = walk
        guard let parent = parents[current] ?? nil, !cut.contains(current) else { break }
        if seenIn[parent] == walk {
          cut.insert(current)
          log.error(
            .referenceCycle, at: positions[current],
            "‘\(current)’ is held by ‘\(parent)’, which it holds itself",
            help: "remove one `parent:` of the circle")
          break
        }
        current = parent
      }
    }
    return topics.map { cut.contains($0.id) ? $0.withoutParent : $0 }
  }
}

extension Term {
  fileprivate var withoutParent: Term {
    Term(
      id: id, name: name, summary: summary, about: about, parent: nil, codes: codes, isDiscreet: isDiscreet,
      setting: setting, origin: origin)
  }
}

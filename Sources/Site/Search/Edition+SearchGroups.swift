import Language
import ProgramDirectory
import Scheduling
import Search
import Wording

extension Edition {
  /// What a group is found by: its texts, and the words of all it is filed under, so that “Saturday”, “childcare” or the
  /// name of a street lead to it.
  func document(of group: Group) -> SearchDocument {
    var document = SearchDocument(
      card: card(
        .kind(group.kind), .group(group.slug), group.name, group.summary, detail: facts(of: group),
        isDiscreet: group.isDiscreet))
    document.add(group.name[language], to: .title)
    document.add(group.summary[language], to: .summary)
    addLabels(of: group, to: &document)
    document.add(group.about, in: language)
    addSession(of: group, to: &document)
    return document
  }

  /// What a result says of a group beside its summary.
  private func facts(of group: Group) -> [String] {
    var facts: [String] = []
    if group.status != .open { facts.append(wording.name(of: .status, group.status.rawValue)) }
    facts += group.formats.map { wording.name(of: .format, $0.rawValue) }
    let times = shortTimes(of: group)
    facts += times.prefix(2)
    // Two streets away or online: either is worth knowing, but of what is discreet nothing names the place.
    if !group.isDiscreet, let place = shortPlace(of: group) { facts.append(place) }
    return facts
  }

  private func addLabels(of group: Group, to document: inout SearchDocument) {
    let classification = group.classification
    document.add(wording.name(of: .kind, group.kind.rawValue), to: .labels)
    document.add(names(of: .topics, classification.topics), to: .labels)
    document.add(names(of: .audiences, classification.audiences), to: .labels)
    document.add(names(of: .features, classification.features), to: .labels)
    let languages = classification.languages + classification.interpretation
    if languages != [site.language] {
      document.add(languages.map { name(of: .languages, .language($0)) }, to: .labels)
    }
    document.add(group.formats.map { wording.name(of: .format, $0.rawValue) }, to: .labels)
    document.add(group.program.flatMap { index.programs[$0]?.name[language] }, to: .labels)
    document.add(shortTimes(of: group), to: .labels)
    if case .place(let slug, _)? = group.attendance.venue, let place = index.places[slug] {
      document.add(
        [place.name[language], place.address.street, place.address.city].compactMap { $0 }, to: .labels)
    } else {
      document.add(shortPlace(of: group), to: .labels)
    }
  }

  private func addSession(of group: Group, to document: inout SearchDocument) {
    let session = group.session
    document.add(group.eligibility?.rule.map { sentences($0).map(\.plainText) } ?? [], to: .body)
    document.add(group.eligibility?.note, in: language)
    document.add(session.facilitators.filter { $0.leads(on: today) }.map(\.name), to: .body)
    document.add(session.outline.map { $0.what[language] }, to: .body)
    document.add(session.agreements.map { $0[language] }, to: .body)
    document.add(session.contentNote?[language], to: .body)
    document.add(session.details.flatMap { [$0.label[language], $0.text[language]] }, to: .body)
    document.add(group.registration?.bring.map { $0[language] } ?? [], to: .body)
    document.add(group.attendance.online?.platform, to: .body)
  }
}

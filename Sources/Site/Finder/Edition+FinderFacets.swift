import Language
import ProgramDirectory
import Scheduling
import Wording

extension Edition {
  /// The facets of the finder that leave something to choose.
  var finderFacets: [FinderFacet] {
    FinderFacet.Kind.allCases.compactMap { kind in facetsOfFinder.value(of: kind) { finderFacet(kind) } }
  }

  private func finderFacet(_ kind: FinderFacet.Kind) -> FinderFacet? {
    switch kind {
    case .day:
      facet(.day, Weekday.allCases.map { .init(id: $0.name, label: capitalized(wording.name(of: $0))) }) {
        $0.finderDays(on: today).days.map(\.name)
      }
    case .time:
      facet(.time, DayPart.allCases.map { .init(id: $0.rawValue, label: wording.text($0.word)) }) {
        $0.dayParts(on: today).map(\.rawValue)
      }
    case .format: facet(.format, choices(.format, Group.Format.self)) { $0.formats.map(\.rawValue) }
    case .topic: vocabulary(.topic, .topics, topicTree) { $0.classification.topics }
    case .audience: vocabulary(.audience, .audiences, directory.audiences) { $0.classification.audiences }
    case .feature: vocabulary(.feature, .features, directory.features) { $0.classification.features }
    case .language:
      facet(
        .language,
        index.values(of: .languages).map { .init(id: $0.name, label: name(of: .languages, $0)) }
      ) { $0.classification.languages.map(\.tag) + $0.classification.interpretation.map(\.tag) }
    case .place: placeFacet
    case .program:
      facet(
        .program,
        directory.programs.map {
          .init(id: $0.slug.text, label: $0.name[language], labelLanguage: mark($0.name))
        }
      ) { $0.program.map { [$0.text] } ?? [] }
    case .kind: facet(.kind, choices(.kind, Group.Kind.self)) { [$0.kind.rawValue] }
    case .cost:
      facet(
        .cost,
        [
          .init(id: "free", label: wording.text(.costFree)),
          .init(id: "paid", label: wording.text(.finderCostPaid)),
        ]
      ) { group in
        switch group.cost {
        case .free?: ["free"]
        case .described?: ["paid"]
        case nil: []
        }
      }
    case .registration:
      facet(.registration, choices(.registration, Registration.Requirement.self)) { group in
        group.registration.map { [$0.requirement.rawValue] } ?? []
      }
    case .status: facet(.status, choices(.status, Group.Status.self)) { [$0.status.rawValue] }
    }
  }

  private func facet(
    _ kind: FinderFacet.Kind, _ candidates: [FinderFacet.Candidate], _ having: (Group) -> [String]
  ) -> FinderFacet? {
    FinderFacet(kind, candidates, having: index.listed.map(having))
  }

  /// The values of a fixed choice.
  private func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ field: FixedChoice, _ type: Choice.Type
  ) -> [FinderFacet.Candidate] {
    type.allCases.map { .init(id: $0.rawValue, label: wording.name(of: field, $0.rawValue)) }
  }

  /// The terms of a vocabulary; a group that has a term has what holds it.
  private func vocabulary(
    _ kind: FinderFacet.Kind, _ facet: Facet, _ terms: [Term], _ having: (Group) -> [Slug]
  ) -> FinderFacet? {
    let candidates = terms.map { term in
      FinderFacet.Candidate(
        id: term.id.text, label: term.name[language], labelLanguage: mark(term.name),
        parent: term.parent?.text)
    }
    return self.facet(kind, candidates) { group in
      index.withParents(having(group), of: facet).map(\.text)
    }
  }

  /// The topics, each behind the one that holds it.
  private var topicTree: [Term] {
    var result: [Term] = []
    var waiting = Array(directory.topics.filter { $0.parent == nil }.reversed())
    while let term = waiting.popLast() {
      result.append(term)
      waiting += (index.childTopics[term.id] ?? []).reversed()
    }
    return result
  }
}

extension Wording {
  /// What the finder calls a facet.
  func name(of kind: FinderFacet.Kind) -> String {
    switch kind {
    case .day: text(.finderDay)
    case .time: text(.finderTime)
    case .format: text(.formats)
    case .topic: text(.topics)
    case .audience: text(.audiences)
    case .language: text(.languages)
    case .place: text(.places)
    case .program: text(.programs)
    case .kind: text(.kinds)
    case .feature: text(.features)
    case .cost: text(.whatItCosts)
    case .registration: text(.signUp)
    case .status: text(.finderStatus)
    }
  }
}

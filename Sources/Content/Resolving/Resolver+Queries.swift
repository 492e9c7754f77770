import Diagnostics
import Fields
import ProgramDirectory
import Prose

extension Resolver {
  /// Reports what a `groups` block asks for that nothing has.
  mutating func check(_ query: GroupQuery) {
    for condition in query.conditions {
      let source: UnknownName.Source =
        switch condition.facet {
        case .topic: .terms(.topics)
        case .audience: .terms(.audiences)
        case .program: .documents(.programs)
        case .format: .words(Group.Format.allCases.map(\.rawValue))
        case .kind: .words(Group.Kind.allCases.map(\.rawValue))
        }
      // What a file that could not be read would have held is anybody's guess.
      if case .terms(let vocabulary) = source, context.index.brokenVocabularies.contains(vocabulary) {
        continue
      }
      for value in condition.values where !context.index.contains(value, in: source) {
        reportUnknown(
          value, from: source, .unknownReference, at: condition.position,
          "there is no \(condition.facet.rawValue) ‘\(value)’", help: Self.place(of: condition.facet))
      }
    }
  }

  private static func place(of facet: GroupQuery.Facet) -> String {
    switch facet {
    case .topic: "use an id of topics.yaml"
    case .audience: "use an id of audiences.yaml"
    case .program: "use the name of a file of programs/ without its ending"
    case .format: "write one of: \(Group.Format.allCases.map(\.rawValue).joined(separator: ", "))"
    case .kind: "write one of: \(Group.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
    }
  }
}

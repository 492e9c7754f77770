import Diagnostics
import Fields
import ProgramDirectory
import Prose

extension Resolver {
  /// Reports what a `groups` block asks for that nothing has.
  mutating func check(_ query: GroupQuery) {
    for condition in query.conditions {
      let known: [String]
      switch condition.facet {
      case .topic: known = (context.index.terms[.topics] ?? []).map(\.text)
      case .audience: known = (context.index.terms[.audiences] ?? []).map(\.text)
      case .program: known = context.index.names(in: .programs)
      case .format: known = Group.Format.allCases.map(\.rawValue)
      case .kind: known = Group.Kind.allCases.map(\.rawValue)
      }
      for value in condition.values where !known.contains(value) {
        log.error(
          .unknownReference, at: condition.position, "there is no \(condition.facet.rawValue) ‘\(value)’",
          help: NearestWord.suggestion(for: value, among: known) ?? Self.place(of: condition.facet))
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

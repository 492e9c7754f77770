import ProgramDirectory
import Wording

/// What a result says that it is.
enum SearchLabel: Sendable {
  /// A group, by its kind.
  case kind(Group.Kind)
  case program, place, article, page
  /// The groups of a topic, an audience, a language.
  case list

  /// Its place in ``Edition/searchLabels``.
  var number: Int {
    switch self {
    case .program: 0
    case .place: 1
    case .article: 2
    case .page: 3
    case .list: 4
    case .kind(let kind): 5 + (Group.Kind.allCases.firstIndex(of: kind) ?? 0)
    }
  }
}

extension Edition {
  /// The words for each label, in the order of their numbers.
  var searchLabels: [String] {
    [Word.program, .place, .article, .searchPage, .searchList].map { wording.text($0) }
      + Group.Kind.allCases.map { wording.name(of: .kind, $0.rawValue) }
  }
}

import Language
import ProgramDirectory
import Scheduling

/// A way to narrow the list of groups down in the finder, with the values that listed groups have.
///
/// What depends on the moment ("open now") or on where a visitor is ("near me") is no facet: only the browser knows.
struct FinderFacet: Sendable {
  /// What is asked. The raw values stand in addresses (`#?day=monday`): a case is never renamed.
  enum Kind: String, CaseIterable, Sendable {
    case day, time, format, topic, audience, language, place, program, kind, feature, cost, registration,
      status
  }

  /// One answer.
  struct Value: Sendable {
    /// Its name in addresses.
    let id: String
    /// Its words.
    let label: String
    /// The language of the words, where it is not the page's.
    let labelLanguage: String?
    /// How many listed groups have it.
    let count: Int
    /// The place in ``FinderFacet/values`` of the value that holds this one: a topic of topics, the region of a city.
    let parent: Int?
  }

  let kind: Kind
  /// The values that listed groups have, each behind the one that holds it.
  let values: [Value]
  /// For each listed group, in the order of the list, what it has: places in ``values``, ascending.
  let groups: [[Int]]
}

extension FinderFacet {
  /// How many values of a facet the form offers: of more, those with the most groups. A page with a box for each of a
  /// thousand cities would help nobody; typing the name of one finds its groups.
  static let mostValues = 100

  /// A value that some group may have.
  struct Candidate {
    let id: String
    let label: String
    var labelLanguage: String?
    var parent: String?
  }

  /// The facet of those values, without those that no group has; nil where fewer than two are left to choose from.
  ///
  /// `candidates` stand in their order, each behind its parent; `having` holds the ids that each group has, those of
  /// parents included.
  init?(_ kind: Kind, _ candidates: [Candidate], having: [[String]]) {
    var counts: [String: Int] = [:]
    for ids in having { for id in Set(ids) { counts[id, default: 0] += 1 } }
    let found = candidates.filter { counts[$0.id] != nil }
    let offered = Self.most(found, counts)
    guard offered.count > 1 else { return nil }
    var places: [String: Int] = [:]
    var values: [Value] = []
    for candidate in offered {
      places[candidate.id] = values.count
      values.append(
        Value(
          id: candidate.id, label: candidate.label, labelLanguage: candidate.labelLanguage,
          count: counts[candidate.id] ?? 0, parent: candidate.parent.flatMap { places[$0] }))
    }
    self.kind = kind
    self.values = values
    groups = having.map { ids in Set(ids.compactMap { places[$0] }).sorted() }
  }

  /// Those with the most groups, in their order. What holds another has at least as many groups and comes before it, so
  /// nothing is kept without what holds it.
  private static func most(_ candidates: [Candidate], _ counts: [String: Int]) -> [Candidate] {
    guard candidates.count > mostValues else { return candidates }
    let ranked = candidates.indices.sorted {
      let (left, right) = (counts[candidates[$0].id] ?? 0, counts[candidates[$1].id] ?? 0)
      return left == right ? $0 < $1 : left > right
    }
    return ranked.prefix(mostValues).sorted().map { candidates[$0] }
  }
}

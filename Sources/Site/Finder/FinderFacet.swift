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
    let numbers = Dictionary(
      candidates.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let found = having.map { ids in Self.numbers(of: ids, numbers) }
    var counts = [Int](repeating: 0, count: candidates.count)
    for number in found.joined() { counts[number] += 1 }
    let offered = Self.most(candidates.indices.filter { counts[$0] > 0 }, counts)
    guard offered.count > 1 else { return nil }
    // The place of each candidate in the facet; nil for those that it does not offer.
    var places = [Int?](repeating: nil, count: candidates.count)
    for (place, number) in offered.enumerated() { places[number] = place }
    self.kind = kind
    values = offered.map { number in
      let candidate = candidates[number]
      let parent = candidate.parent.flatMap { numbers[$0] }.flatMap { places[$0] }
      return Value(
        id: candidate.id, label: candidate.label, labelLanguage: candidate.labelLanguage,
        count: counts[number], parent: parent)
    }
    groups = found.map { $0.compactMap { places[$0] } }
  }

  /// The numbers of the candidates of those ids, each once, ascending.
  private static func numbers(of ids: [String], _ numbers: [String: Int]) -> [Int] {
    let found = ids.compactMap { numbers[$0] }.sorted()
    guard found.count > 1 else { return found }
    var each: [Int] = []
    each.reserveCapacity(found.count)
    for number in found where each.last != number { each.append(number) }
    return each
  }

  /// Those with the most groups, in their order. What holds another has at least as many groups and comes before it, so
  /// nothing is kept without what holds it.
  private static func most(_ found: [Int], _ counts: [Int]) -> [Int] {
    guard found.count > mostValues else { return found }
    let ranked = found.sorted { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
    return ranked.prefix(mostValues).sorted()
  }
}

import ProgramDirectory

/// Some of the listed groups, in the order of the list.
struct GroupList: RandomAccessCollection, Sendable {
  private let listed: [Group]
  private let places: [Int32]

  fileprivate init(_ listed: [Group], _ places: [Int32]) {
    self.listed = listed
    self.places = places
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }
  subscript(position: Int) -> Group { listed[Int(places[position])] }
}

/// Which of the listed groups belong together.
///
/// Places in the list rather than groups: after an edit that leaves a group where it was, all of this holds as it is.
struct GroupLists: Sendable {
  private let byFacet: [Facet: [FacetValue: [Int32]]]
  private let byProgram: [Slug: [Int32]]
  private let byPlace: [Slug: [Int32]]

  /// Those of the groups in `listed`; `withParents` adds to topics those that hold them.
  init(_ listed: [Group], withParents: ([Slug]) -> [Slug]) {
    byFacet = [
      .topics: Self.grouped(listed) { withParents($0.classification.topics).map { .term($0) } },
      .audiences: Self.grouped(listed) { $0.classification.audiences.map { .term($0) } },
      .features: Self.grouped(listed) { $0.classification.features.map { .term($0) } },
      .languages: Self.grouped(listed) { group in
        let own = group.classification.languages
        return (own + group.classification.interpretation.filter { !own.contains($0) }).map { .language($0) }
      },
      .formats: Self.grouped(listed) { $0.formats.map { .format($0) } },
    ]
    byProgram = Self.grouped(listed) { $0.program.map { [$0] } ?? [] }
    byPlace = Self.grouped(listed) { $0.sharedPlaces }
  }

  private static func grouped<Key: Hashable>(_ groups: [Group], by keys: (Group) -> [Key]) -> [Key: [Int32]] {
    var result: [Key: [Int32]] = [:]
    for (place, group) in zip(Int32(0)..., groups) {
      for key in keys(group) { result[key, default: []].append(place) }
    }
    return result
  }

  /// The values of a facet that listed groups have, in no order.
  fileprivate func values(of facet: Facet) -> some Collection<FacetValue> { (byFacet[facet] ?? [:]).keys }

  fileprivate func places(of facet: Facet, _ value: FacetValue) -> [Int32] { byFacet[facet]?[value] ?? [] }
  fileprivate func places(ofProgram slug: Slug) -> [Int32] { byProgram[slug] ?? [] }
  fileprivate func places(atPlace slug: Slug) -> [Int32] { byPlace[slug] ?? [] }
}

extension SiteIndex {
  /// The listed groups with that value.
  func groups(of facet: Facet, _ value: FacetValue) -> GroupList {
    GroupList(listed, lists.places(of: facet, value))
  }

  /// The listed groups of a program.
  func groups(ofProgram slug: Slug) -> GroupList { GroupList(listed, lists.places(ofProgram: slug)) }

  /// The listed groups that meet at a place with a page.
  func groups(atPlace slug: Slug) -> GroupList { GroupList(listed, lists.places(atPlace: slug)) }

  /// The values of a facet that listed groups have, in no order.
  func usedValues(of facet: Facet) -> some Collection<FacetValue> { lists.values(of: facet) }
}

extension Group {
  /// Its own routes, and those of the lists it stands in.
  func hasSameRoutes(as other: Group) -> Bool {
    if self === other { return true }
    let (mine, others) = (classification, other.classification)
    return slug == other.slug && aliases == other.aliases && origin == other.origin && status == other.status
      && program == other.program && formats == other.formats && mine.topics == others.topics
      && mine.audiences == others.audiences && mine.features == others.features
      && mine.languages == others.languages && mine.interpretation == others.interpretation
      && sharedPlaces == other.sharedPlaces
  }

  /// The places with a page at which it meets.
  var sharedPlaces: [Slug] {
    var places: [Slug] = []
    for venue in [attendance.venue] + attendance.schedule.map(\.venue) {
      if case .place(let slug, _)? = venue, !places.contains(slug) { places.append(slug) }
    }
    return places
  }
}

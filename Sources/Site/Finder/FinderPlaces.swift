import ProgramDirectory

/// A city in which groups meet, as far as they share it.
struct FinderCity: Hashable, Sendable {
  let name: String
  let region: String?
}

/// Where on the map something meets, and in which city.
struct FinderSpot: Sendable {
  let city: FinderCity
  /// The place, or the point that stands for an area; nil where the directory has none.
  let point: Coordinates?
}

extension Edition {
  /// Where a group meets in person, with all its meetings. Of a place that shares only its area the model holds no more than
  /// the area's point.
  func finderSpots(of group: Group) -> [FinderSpot] {
    let venues = [group.attendance.venue] + group.attendance.schedule.map(\.venue)
    return venues.compactMap { venue in
      switch venue {
      case .place(let slug, _)?:
        index.places[slug].map {
          FinderSpot(
            city: FinderCity(name: $0.address.city, region: $0.address.region), point: $0.coordinates)
        }
      case .area(let area, _)?:
        FinderSpot(city: FinderCity(name: area.city, region: area.region), point: area.point)
      case nil: nil
      }
    }
  }

  /// Regions, and the cities in each; cities alone where they name no region, or all the same one.
  var placeFacet: FinderFacet? {
    let spots = index.listed.map { finderSpots(of: $0) }
    let cities = Set(spots.joined().map(\.city))
    let regions = Set(cities.compactMap(\.region)).sorted()
    let showsRegions = regions.count > 1
    var ids = FinderIDs()
    var candidates: [FinderFacet.Candidate] = []
    var idOfRegion: [String: String] = [:]
    var idOfCity: [FinderCity: String] = [:]
    let order = NameOrder(language)
    for region in regions.map(Optional.some) + [nil] {
      if let region, showsRegions {
        let id = ids.id(for: region)
        idOfRegion[region] = id
        candidates.append(.init(id: id, label: region))
      }
      let inside = cities.filter { $0.region == region }.map { (order.key($0.name), $0) }
        .sorted { $0.0 == $1.0 ? $0.1.name < $1.1.name : $0.0.lexicographicallyPrecedes($1.0) }
      for (_, city) in inside {
        let id = ids.id(for: [city.name, city.region].compactMap { $0 }.joined(separator: " "))
        idOfCity[city] = id
        candidates.append(.init(id: id, label: city.name, parent: region.flatMap { idOfRegion[$0] }))
      }
    }
    return FinderFacet(
      .place, candidates,
      having: spots.map { spots in
        spots.flatMap { [idOfCity[$0.city], $0.city.region.flatMap { idOfRegion[$0] }].compactMap { $0 } }
      })
  }

  /// The cities from which a visitor can look for what is near without telling where they are: each with the middle of what
  /// meets there. Of more than a hundred, those with the most.
  var finderOrigins: [FinderOrigin] {
    var points: [FinderCity: [Coordinates]] = [:]
    for spot in index.listed.flatMap({ finderSpots(of: $0) }) {
      if let point = spot.point { points[spot.city, default: []].append(point) }
    }
    let most = points.sorted {
      ($1.value.count, $0.key.name, $0.key.region ?? "") < ($0.value.count, $1.key.name, $1.key.region ?? "")
    }.prefix(FinderFacet.mostValues)
    let order = NameOrder(language)
    return most.map { city, points in
      let label = [city.name, city.region].compactMap { $0 }.joined(separator: ", ")
      return (order.key(label), FinderOrigin(label: label, points: points))
    }.sorted { $0.0 == $1.0 ? $0.1.label < $1.1.label : $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }
}

/// A city to measure distances from.
struct FinderOrigin: Sendable {
  let label: String
  let points: [Coordinates]

  /// `latitude,longitude` of the middle, to a hundredth of a degree: about a kilometre. Points far apart in longitude have no
  /// middle worth naming, but no city is so large.
  var middle: String {
    let count = Double(max(points.count, 1))
    let latitude = points.reduce(0) { $0 + $1.latitude } / count
    let longitude = points.reduce(0) { $0 + $1.longitude } / count
    return "\((latitude * 100).rounded() / 100),\((longitude * 100).rounded() / 100)"
  }
}

/// Names for addresses, each once: `portland-or`.
struct FinderIDs {
  private var taken: Set<String> = []

  /// The letters and digits of a name in lower case, accents left away, the rest as dashes; with a number behind where
  /// another name has become the same.
  mutating func id(for name: String) -> String {
    var id = ""
    for scalar in name.lowercased().unicodeScalars {
      let base = NameOrder.base(scalar)
      if ("a"..."z").contains(base) || ("0"..."9").contains(base) {
        id.unicodeScalars.append(base)
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    if id.isEmpty { id = "place" }
    var unique = id
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(id)-\(number)"
      number += 1
    }
    return unique
  }
}

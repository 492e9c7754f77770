/// The results of the load before, to be found by name: nearly always each stands where it stood.
struct FormerResults<Result: Sendable>: Sendable {
  private let results: [Result]
  private let name: @Sendable (Result) -> String
  /// Where each stands, by name; looked at only where something came or went before it.
  private let places: [String: Int]

  /// Those results, of which no two have the same name.
  init(_ results: [Result], name: @escaping @Sendable (Result) -> String) {
    self.results = results
    self.name = name
    places = Dictionary(
      results.enumerated().map { (name($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The result of that name, which stood at `index` if nothing else has changed.
  func result(for name: String, at index: Int) -> Result? {
    if index < results.count, self.name(results[index]) == name { return results[index] }
    return places[name].map { results[$0] }
  }
}

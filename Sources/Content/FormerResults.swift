/// The results of the load before, to be found by name: nearly always each stands where it stood.
struct FormerResults<Result: Sendable>: Sendable {
  private let results: [Result]
  /// Where each stands, by name; nil where all stand where they are asked for.
  private let places: [String: Int]?

  /// Those results, of which no two have the same name, for somebody who asks for `names` in this order.
  init(_ results: [Result], for names: [String], name: (Result) -> String) {
    self.results = results
    let isInOrder =
      results.count == names.count && results.indices.allSatisfy { name(results[$0]) == names[$0] }
    places =
      isInOrder
      ? nil
      : Dictionary(results.enumerated().map { (name($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The result for the name at `index`.
  func result(for name: String, at index: Int) -> Result? {
    guard let places else { return results[index] }
    return places[name].map { results[$0] }
  }
}

import JSON

/// What each listed group has of something, as a dictionary of the values that occur and, for each group, which of them.
///
/// In JSON `{"values":[…],"groups":"0 1.4  2"}`: the groups' entries separated by spaces, the values of an entry by dots, each
/// by its place in `values`, in base 36. An empty entry is a group without any.
struct FinderColumn: Sendable {
  private var values: [String] = []
  private var places: [String: Int] = [:]
  private var groups: [UInt8] = []
  private var isFirst = true

  /// A column in which the values have those places already.
  init(values: [String] = []) {
    self.values = values
    places = Dictionary(
      values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A column of those entries, one for each group.
  init(_ entries: [[String]]) {
    self.init()
    for entry in entries { append(entry) }
  }

  /// Adds the next group's values.
  mutating func append(_ entry: [String]) {
    append(places: entry.map { place(of: $0) })
  }

  /// Adds the next group's values by their places.
  mutating func append(places entry: [Int]) {
    if !isFirst { groups.append(UInt8(ascii: " ")) }
    isFirst = false
    for (number, place) in entry.enumerated() {
      if number > 0 { groups.append(UInt8(ascii: ".")) }
      groups.append(base36: place)
    }
  }

  private mutating func place(of value: String) -> Int {
    if let place = places[value] { return place }
    places[value] = values.count
    values.append(value)
    return values.count - 1
  }

  /// Whether no group has anything.
  var isEmpty: Bool { values.isEmpty }

  var json: JSONValue {
    .object([
      ("values", .list(values.map(JSONValue.text))),
      ("groups", .text(String(decoding: groups, as: UTF8.self))),
    ])
  }
}

import Diagnostics
import Prose

/// Reads a fenced block with the info string `groups`: lines such as `topic: grief, loss` and `limit: 5`, blank lines
/// and `#` comments.
struct QueryBlock {
  /// Where something on a line of the block stands: the line, counted from 0, and the bytes of that line from there.
  typealias Locate = (_ line: Int, _ rest: Substring) -> SourcePosition

  private static let limitKey = "limit"
  private static let keys = GroupQuery.Facet.allCases.map(\.rawValue) + [limitKey]

  private var conditions: [GroupQuery.Condition] = []
  private var limit: Int?
  private var log = DiagnosticLog()

  /// The query of a block, and what is wrong with it.
  static func parse(
    _ text: String, at position: SourcePosition, locate: Locate
  ) -> (GroupQuery, DiagnosticLog) {
    var block = QueryBlock()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmingBlanks
      if !line.isEmpty, line.utf8.first != UInt8(ascii: "#") {
        block.read(line, number: number, locate: locate)
      }
    }
    return (GroupQuery(conditions: block.conditions, limit: block.limit, position: position), block.log)
  }

  private mutating func read(_ line: Substring, number: Int, locate: Locate) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      log.error(
        .badQuery, at: locate(number, line), "‘\(line)’ has no colon",
        help: "write what to look for, a colon and a value, such as ‘topic: grief’")
      return
    }
    let key = line[..<colon].trimmingBlanks
    let value = line[line.utf8.index(after: colon)...].trimmingBlanks
    let position = locate(number, line)
    guard !value.isEmpty else {
      log.error(
        .badQuery, at: position, "‘\(key)’ has no value",
        help: "write a value after the colon, or leave the line out")
      return
    }
    if key == Self.limitKey {
      readLimit(value, key: position, value: locate(number, value))
    } else if let facet = GroupQuery.Facet(rawValue: String(key)) {
      readValues(of: facet, value, at: position)
    } else {
      log.error(
        .badQuery, at: position, "‘\(key)’ is nothing a list of groups can ask for",
        help: NearestWord.suggestion(for: String(key), among: Self.keys)
          ?? "write one of \(Self.keys.joined(separator: ", "))")
    }
  }

  private mutating func readValues(of facet: GroupQuery.Facet, _ text: Substring, at position: SourcePosition)
  {
    let values = text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmingBlanks)
    guard !values.contains("") else {
      log.error(
        .badQuery, at: position, "‘\(facet.rawValue)’ has a comma with nothing on one side of it",
        help: "write values with one comma between each two, such as ‘grief, loss’")
      return
    }
    conditions.append(.init(facet: facet, values: values.map(String.init), position: position))
  }

  private mutating func readLimit(_ text: Substring, key: SourcePosition, value: SourcePosition) {
    guard limit == nil else {
      log.error(.badQuery, at: key, "‘limit’ stands here twice", help: "leave one of them out")
      return
    }
    guard let number = Int(text), number > 0 else {
      log.error(.badQuery, at: value, "‘\(text)’ is not a number of groups", help: "write a number such as 5")
      return
    }
    limit = number
  }
}

extension Substring {
  /// Without spaces and tabs around it.
  fileprivate var trimmingBlanks: Substring {
    var start = utf8.startIndex
    var end = utf8.endIndex
    while start < end, isBlank(utf8[start]) || utf8[start] == 0x0D { start = utf8.index(after: start) }
    while end > start, isBlank(utf8[utf8.index(before: end)]) || utf8[utf8.index(before: end)] == 0x0D {
      end = utf8.index(before: end)
    }
    return self[start..<end]
  }
}

import Mustache
import Synchronization
import Testing

/// A template asks for a list again and again; it is computed once.
@Suite struct ListTests {
  /// Counts how often its lists are computed.
  private final class Shelf: Sendable {
    let computed = Mutex(0)
    let depth: Int

    init(depth: Int = 0) { self.depth = depth }

    private func books() -> [String] {
      computed.withLock { $0 += 1 }
      return ["A\(depth)", "B\(depth)"]
    }

    static let type: ObjectType<Shelf> = ObjectType(
      "shelf", "",
      [
        .texts("books", "") { $0.books() }, .texts("none", "") { _ in [] },
        .list("below", of: Shelf.type, "") { shelf in
          shelf.computed.withLock { $0 += 1 }
          return (0..<2).map { _ in Shelf(depth: shelf.depth + 1) }
        },
      ])
  }

  @Test(arguments: [
    ("{{#books.count}}<h2>{{.}}</h2>{{#books}}{{.}}{{/books}}{{/books.count}}", "<h2>2</h2>A0B0", 1),
    ("{{#books}}{{.}}{{/books}}{{^books}}none{{/books}}{{books.count}}", "A0B02", 1),
    ("{{#none.count}}x{{/none.count}}{{^none}}none{{/none}}", "none", 0),
    // Another list comes between: the first is computed again.
    ("{{books.count}}{{none.count}}{{books.count}}", "202", 2),
    // What an inner thing has goes before what is remembered of an outer one.
    ("{{books.count}}{{#below}}{{#books}}{{.}}{{/books}}{{/below}}", "2A1B1A1B1", 2),
    ("{{#below}}{{#below}}{{#books}}{{.}}{{/books}}{{/below}}{{/below}}", "A2B2A2B2A2B2A2B2", 1),
  ])
  func `the list last asked for is kept while its owner is in sight`(
    template: String, expected: String, count: Int
  ) throws {
    let shelf = Shelf()
    #expect(try render(template, Shelf.type(shelf)) == expected)
    #expect(shelf.computed.withLock { $0 } == count)
  }
}

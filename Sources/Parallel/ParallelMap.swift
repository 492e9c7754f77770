import Synchronization

/// Applies `work` to every item on up to `jobs` threads and returns the results in the order of the items.
///
/// Workers take the next item from a shared counter rather than a fixed share, so that one slow item
/// (a long article) does not leave the others idle.
/// - Parameter isLong: tells items that take much longer than others: they are begun first, each by itself, so that none
///   is left to one worker at the end.
public func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, beginningWith isLong: (@Sendable (Item) -> Bool)? = nil,
  _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  guard jobs > 1, items.count > 1 else { return items.map(work) }
  let long = isLong.map { isLong in items.indices.filter { isLong(items[$0]) } } ?? []
  let nextLong = SharedCounter(step: 1)
  let next = SharedCounter(step: 8)
  return await withTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<min(jobs, items.count) {
      group.addTask {
        var done: [(Int, Result)] = []
        while let range = nextLong.take(upTo: long.count) {
          for index in long[range] { done.append((index, work(items[index]))) }
        }
        while let range = next.take(upTo: items.count) {
          for index in range where isLong?(items[index]) != true { done.append((index, work(items[index]))) }
        }
        return done
      }
    }
    var results = [Result?](repeating: nil, count: items.count)
    for await done in group {
      for (index, result) in done { results[index] = result }
    }
    return results.compactMap { $0 }
  }
}

/// Hands out the numbers from 0 upwards, each once.
private final class SharedCounter: Sendable {
  private let value = Atomic<Int>(0)
  private let step: Int

  init(step: Int) { self.step = step }

  /// The next `step` numbers below `limit`, or nil where there are none left.
  func take(upTo limit: Int) -> Range<Int>? {
    let start = value.wrappingAdd(step, ordering: .relaxed).oldValue
    return start < limit ? start..<min(start + step, limit) : nil
  }
}

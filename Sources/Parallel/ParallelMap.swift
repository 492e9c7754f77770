import Synchronization

/// Applies `work` to every item on up to `jobs` threads and returns the results in the order of the items.
///
/// Workers take the next item from a shared counter rather than a fixed share, so that one slow item
/// (a long article) does not leave the others idle.
public func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  guard jobs > 1, items.count > 1 else { return items.map(work) }
  let next = SharedCounter()
  return await withTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<min(jobs, items.count) {
      group.addTask {
        var done: [(Int, Result)] = []
        while let range = next.take(upTo: items.count) {
          for index in range { done.append((index, work(items[index]))) }
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

  /// The next few numbers below `limit`, or nil where there are none left.
  func take(upTo limit: Int) -> Range<Int>? {
    let step = 8
    let start = value.wrappingAdd(step, ordering: .relaxed).oldValue
    return start < limit ? start..<min(start + step, limit) : nil
  }
}

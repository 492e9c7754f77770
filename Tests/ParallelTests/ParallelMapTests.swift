import Parallel
import Synchronization
import Testing

@Suite struct ParallelMapTests {
  @Test(arguments: [1, 2, 5, 64])
  func resultsStandInTheOrderOfTheItems(_ jobs: Int) async {
    for count in [0, 1, 2, 7, 8, 9, 100] {
      let items = Array(0..<count)
      #expect(await parallelMap(items, jobs: jobs) { $0 * 3 } == items.map { $0 * 3 })
      let results = await parallelMap(items, jobs: jobs, beginningWith: { $0 % 5 == 4 }) { $0 * 3 }
      #expect(results == items.map { $0 * 3 })
    }
  }

  @Test func longItemsAreBegunFirst() async {
    let begun = Mutex<[Int]>([])
    _ = await parallelMap(Array(0..<100), jobs: 2, beginningWith: { $0 >= 98 }) { item in
      begun.withLock { $0.append(item) }
    }
    let order = begun.withLock { $0 }
    #expect(order.sorted() == Array(0..<100))
    // Of the two, one may wait while the other worker is already at the rest.
    #expect(order.first.map { $0 >= 98 } == true)
  }
}

import Site
import Synchronization

/// Adds up what the files of a site cost, and remembers the dearest. It needs no more memory for a larger site.
final class RouteLedger: Sendable {
  private struct State {
    var rendering = Spent()
    var writing = Spent()
    var makers: [RouteMaker: BuildTimings.MakerCost] = [:]
    var dearest: [BuildTimings.PageCost] = []
  }

  /// How many of the dearest are remembered.
  static let longest = 10

  private let state = Mutex(State())

  /// Adds one file, made and written by one thread.
  func add(_ page: BuildTimings.PageCost, rendering: Spent, writing: Spent) {
    state.withLock { state in
      state.rendering = state.rendering + rendering
      state.writing = state.writing + writing
      state.makers[page.maker, default: .init(maker: page.maker)].add(page)
      guard state.dearest.count < Self.longest || state.dearest.last.map({ page.isDearer(than: $0) }) == true
      else { return }
      let place = state.dearest.firstIndex { page.isDearer(than: $0) } ?? state.dearest.endIndex
      state.dearest.insert(page, at: place)
      if state.dearest.count > Self.longest { state.dearest.removeLast() }
    }
  }

  /// What all files cost to render and to write, the time that threads were at it.
  var sums: (rendering: Spent, writing: Spent) { state.withLock { ($0.rendering, $0.writing) } }

  /// The dearest files, the dearest first.
  var pages: [BuildTimings.PageCost] { state.withLock { $0.dearest } }

  /// What templates and other makers cost, the dearest first.
  var makers: [BuildTimings.MakerCost] {
    state.withLock { Array($0.makers.values) }.sorted {
      ($1.processor, $0.maker.name) < ($0.processor, $1.maker.name)
    }
  }
}

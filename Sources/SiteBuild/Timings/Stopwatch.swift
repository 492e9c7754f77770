import Synchronization

/// Adds up what each stage of a build takes. The stages follow one another; one may come again.
final class Stopwatch: Sendable {
  private struct State {
    var stage: BuildStage?
    var since: Spent
    var spent: [BuildStage: Spent] = [:]

    func total(of stage: BuildStage, at now: Spent) -> Spent {
      (spent[stage] ?? Spent()) + (now - since)
    }
  }

  private let clock: BuildClock
  private let start: Spent
  private let state: Mutex<State>

  /// A stopwatch that runs from now on.
  init(_ clock: BuildClock) {
    self.clock = clock
    start = clock.process
    state = Mutex(State(since: start))
  }

  /// Ends the stage that is on, and begins the next; nil for what belongs to none.
  func begin(_ stage: BuildStage?) {
    let now = clock.process
    state.withLock { state in
      if let stage = state.stage { state.spent[stage, default: Spent()] = state.total(of: stage, at: now) }
      state.stage = stage
      state.since = now
    }
  }

  /// What each stage and the whole took until now.
  func read() -> (stages: [BuildStage: Spent], total: Spent) {
    let now = clock.process
    return state.withLock { state in
      var spent = state.spent
      if let stage = state.stage { spent[stage] = state.total(of: stage, at: now) }
      return (spent, now - start)
    }
  }
}

/// What a build that is timed keeps while it runs.
struct BuildAccount: Sendable {
  let clock: BuildClock
  let stopwatch: Stopwatch
  let ledger = RouteLedger()

  /// An account of a build that begins now.
  init(_ clock: BuildClock) {
    self.clock = clock
    stopwatch = Stopwatch(clock)
  }
}

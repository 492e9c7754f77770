public import Site

/// What a build spent its time on.
public struct BuildTimings: Sendable {
  /// What one stage took.
  public struct StageCost: Sendable {
    /// The stage.
    public let stage: BuildStage
    /// What it took. Files are rendered and written at the same time by the same threads, so the wall time of both
    /// stages together is shared out by how long threads were at either.
    public let spent: Spent
  }

  /// What one file cost.
  public struct PageCost: Sendable {
    /// Its path below the base path, such as `/groups/first-steps/`.
    public let path: String
    /// What makes it.
    public let maker: RouteMaker
    /// The processor time to render and write it.
    public let processor: Duration
    /// Its size in bytes.
    public let bytes: Int

    /// Whether it cost more than another; of two alike the first by path goes before, so that nothing hangs on threads.
    func isDearer(than other: PageCost) -> Bool { (other.processor, path) < (processor, other.path) }
  }

  /// What all files of one template cost, or all of one kind that Waymark makes by itself.
  public struct MakerCost: Sendable {
    /// What makes them.
    public let maker: RouteMaker
    /// How many they are.
    public private(set) var files = 0
    /// The processor time to render and write them.
    public private(set) var processor = Duration.zero
    /// Their size in bytes.
    public private(set) var bytes = 0

    init(maker: RouteMaker) { self.maker = maker }

    mutating func add(_ page: PageCost) {
      files += 1
      processor += page.processor
      bytes += page.bytes
    }
  }

  /// The stages that the build came to, in their order.
  public let stages: [StageCost]
  /// The whole build.
  public let total: Spent
  /// How many threads it could use.
  public let jobs: Int
  /// The dearest files, the dearest first, ten at the most.
  public let pages: [PageCost]
  /// Every template that made something, and every kind of file that Waymark makes, the dearest first.
  public let makers: [MakerCost]

  init(_ account: BuildAccount, jobs: Int) {
    let ledger = account.ledger
    var (stages, total) = account.stopwatch.read()
    if let both = stages[.render] {
      let (rendering, writing) = ledger.sums
      let share = rendering.share(of: rendering + writing)
      stages[.render] = both.scaled(by: share)
      stages[.write] = both - both.scaled(by: share)
    }
    self.stages = BuildStage.allCases.compactMap { stage in
      stages[stage].map { StageCost(stage: stage, spent: $0) }
    }
    self.total = total
    self.jobs = jobs
    pages = ledger.pages
    makers = ledger.makers
  }
}

extension Spent {
  /// Which parts of a whole these are, from 0 to 1; all of it where the whole is nothing.
  fileprivate func share(of whole: Spent) -> (wall: Double, processor: Double) {
    func part(_ one: Duration, _ all: Duration) -> Double { all > .zero ? min(1, max(0, one / all)) : 1 }
    return (part(wall, whole.wall), part(processor, whole.processor))
  }

  fileprivate func scaled(by share: (wall: Double, processor: Double)) -> Spent {
    Spent(wall: wall * share.wall, processor: processor * share.processor)
  }
}

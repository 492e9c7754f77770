/// The clocks by which a build is timed. Whoever runs the build reads them, so that the build itself knows no clock.
public struct BuildClock: Sendable {
  /// The time since any moment, the same for all calls.
  public let wall: @Sendable () -> Duration
  /// The processor time of all threads of the process until now.
  public let processor: @Sendable () -> Duration
  /// The processor time of the calling thread until now.
  public let thread: @Sendable () -> Duration

  /// A clock of those three.
  public init(
    wall: @escaping @Sendable () -> Duration, processor: @escaping @Sendable () -> Duration,
    thread: @escaping @Sendable () -> Duration
  ) {
    self.wall = wall
    self.processor = processor
    self.thread = thread
  }
}

/// Wall time and processor time.
public struct Spent: Hashable, Sendable {
  /// How long somebody waited.
  public var wall: Duration
  /// How long processors worked, all threads together.
  public var processor: Duration

  /// That much of both.
  public init(wall: Duration = .zero, processor: Duration = .zero) {
    self.wall = wall
    self.processor = processor
  }

  static func + (one: Spent, other: Spent) -> Spent {
    Spent(wall: one.wall + other.wall, processor: one.processor + other.processor)
  }

  static func - (one: Spent, other: Spent) -> Spent {
    Spent(wall: one.wall - other.wall, processor: one.processor - other.processor)
  }
}

extension BuildClock {
  /// Both times of the process.
  var process: Spent { Spent(wall: wall(), processor: processor()) }

  /// The wall time, and the processor time of this thread.
  var ofThread: Spent { Spent(wall: wall(), processor: thread()) }
}

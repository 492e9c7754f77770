import SiteBuild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension BuildClock {
  /// The clocks of this process, for `--timings`.
  static let process = BuildClock(
    wall: { time(CLOCK_MONOTONIC) }, processor: { time(CLOCK_PROCESS_CPUTIME_ID) },
    thread: { time(CLOCK_THREAD_CPUTIME_ID) })

  private static func time(_ clock: clockid_t) -> Duration {
    var time = timespec()
    // It fails for clocks that the system does not have alone; then nothing seems to take time.
    guard clock_gettime(clock, &time) == 0 else { return .zero }
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}

import ArgumentParser
import Content
import FileSystem
import Scheduling

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The day to build for, and the moment at which: the one place that looks at a clock.
enum Today {
  /// This moment, by the clock by which the system stamps files; nil where there is none.
  static var now: FileTime? {
    var time = timespec()
    guard clock_gettime(CLOCK_REALTIME, &time) == 0 else { return nil }
    return FileTime(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }

  /// `--as-of`, else SOURCE_DATE_EPOCH, else the clock; the last two in the zone of the site.
  static func source(asOf date: CivilDate?) throws -> @Sendable (TimeZoneName) -> CivilDate {
    if let date { return { _ in date } }
    if let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) {
      guard let seconds = Int(text) else {
        throw ValidationError("SOURCE_DATE_EPOCH is not a number of seconds: \(text)")
      }
      return { day(of: seconds, in: $0) }
    }
    return { day(of: time(nil), in: $0) }
  }

  /// The day of an instant on the calendar of a zone; on that of UTC where the system has no rules for it.
  private static func day(of seconds: Int, in zone: TimeZoneName) -> CivilDate {
    let rules = (try? TimeZoneDatabase().rules(of: zone)) ?? .utc
    return rules.localTime(at: Instant(secondsSinceEpoch: seconds))?.date ?? .first
  }
}

/// The machine's processors.
enum Processors {
  /// How many are online.
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

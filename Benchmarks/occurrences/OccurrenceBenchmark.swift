import Content
import Foundation
import ProgramDirectory
import Scheduling

/// What thirteen weeks of occurrences cost, for every group of a content folder, with closures, exceptions and moves applied
/// and places and reasons resolved; and the bare dates of the same rules by Foundation.
///
/// `swift run -c release OccurrenceBenchmark CONTENT`; `Benchmarks/run occurrences` writes the content and calls it.
@main
struct OccurrenceBenchmark {
  private static let rounds = 7
  private static let weeks = 13

  static func main() async throws {
    guard CommandLine.arguments.count == 2 else { return print("usage: OccurrenceBenchmark CONTENT") }
    let first = try CivilDate("2026-06-01")
    let loader = ContentLoader(ContentLoader.Options(today: first, jobs: 2))
    let result = await loader.load(ContentSource(folder: CommandLine.arguments[1]))
    guard let directory = result.directory, let last = first.adding(days: weeks * 7 - 1) else {
      return print("there is no content to read in \(CommandLine.arguments[1])")
    }
    let calendar = MeetingCalendar(directory)
    let groups = directory.groups.filter { !$0.attendance.schedule.isEmpty }
    var found = 0
    let times = measure {
      found = 0
      for group in groups { found += calendar.occurrences(of: group, from: first, through: last).count }
    }
    report("Waymark", times, groups.count, found)

    let rules = groups.flatMap(\.attendance.schedule).compactMap { FoundationMeeting($0.time, from: first) }
    let sample = stride(from: 0, to: rules.count, by: max(1, rules.count / 500)).map { rules[$0] }
    let theirs = measure {
      found = 0
      for rule in sample { found += rule.count(weeks: weeks) }
    }
    report("Foundation, weekly and monthly rules, bare dates", theirs, sample.count, found)
  }

  /// Seconds of processor time, which other work on the machine leaves alone, in order.
  private static func measure(_ work: () -> Void) -> [Double] {
    (0..<rounds).map { _ in
      let start = clock()
      work()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.sorted()
  }

  private static func report(_ name: String, _ times: [Double], _ count: Int, _ found: Int) {
    func each(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1e6 / Double(count)) }
    print(
      "\(name): \(each(times[rounds / 2])) µs each (\(each(times[0]))–\(each(times[rounds - 1]))), "
        + "\(count) of them, \(found) occurrences")
  }
}

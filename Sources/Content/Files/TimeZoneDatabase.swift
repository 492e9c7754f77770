import Diagnostics
import FileSystem
public import Scheduling

/// The names of the time zones that the system has rules for.
public struct TimeZoneDatabase: Sendable {
  private let reader: FolderReader

  /// The database in `folder`, in which each zone is a file of its name.
  public init(folder: String = "/usr/share/zoneinfo") {
    reader = FolderReader(folder)
  }

  /// Whether there are rules for that zone.
  public func knows(_ zone: TimeZoneName) -> Bool { (try? reader.file(at: zone.name)) != nil }

  /// What is wrong with each of those zones that there are no rules for. Of very many only the first get a suggestion.
  func problems(with zones: Set<TimeZoneName>) -> [TimeZoneName: ValueProblem] {
    let unknown = zones.filter { !knows($0) }.sorted { $0.name < $1.name }
    guard !unknown.isEmpty else { return [:] }
    let names = names()
    var problems: [TimeZoneName: ValueProblem] = [:]
    for (index, zone) in unknown.enumerated() {
      do throws(ValueProblem) {
        _ = try TimeZoneName(zone.name, known: index < 100 ? names : [])
      } catch {
        problems[zone] = error
      }
    }
    return problems
  }

  /// All names, to suggest one from; reads the folder, so only after a name was not known.
  func names() -> Set<String> {
    Set(reader.list().files.map(\.path).filter { !$0.hasPrefix("posix/") && !$0.hasPrefix("right/") })
  }
}

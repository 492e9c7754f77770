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

  /// The rules of those zones; what could not be read is reported at `position`.
  func rules(
    of zones: Set<TimeZoneName>, at position: SourcePosition?, log: inout DiagnosticLog
  ) -> [TimeZoneName: ZoneRules] {
    var rules: [TimeZoneName: ZoneRules] = [:]
    for zone in zones.sorted() {
      guard let file = try? reader.file(at: zone.name), let bytes = try? file.read() else {
        log.error(
          .badTimeZone, at: position, "this system has no rules for the time zone ‘\(zone)’",
          help: "install the time zone database: on Debian and Ubuntu the package tzdata")
        continue
      }
      do throws(TZifProblem) {
        rules[zone] = try ZoneRules(tzif: bytes)
      } catch {
        log.error(
          .badTimeZone, at: position,
          "the rules that this system has for ‘\(zone)’ can't be used: \(error.what)",
          help: "install the time zone database anew: on Debian and Ubuntu the package tzdata")
      }
    }
    return rules
  }

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

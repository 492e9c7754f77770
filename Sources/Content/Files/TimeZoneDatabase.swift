import Diagnostics
public import FileSystem
public import Scheduling

/// The time zones that the system has rules for.
public struct TimeZoneDatabase: Sendable {
  private let reader: FolderReader

  /// The database in `folder`, in which each zone is a file of its name.
  public init(folder: String = "/usr/share/zoneinfo") {
    reader = FolderReader(folder)
  }

  /// Whether there are rules for that zone.
  public func knows(_ zone: TimeZoneName) -> Bool { (try? reader.file(at: zone.name)) != nil }

  /// The folder, and all that is in it.
  package var files: (folder: String, listing: FolderListing) { (reader.folder, reader.list()) }

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

  /// The rules of that zone, read from its file each time: keep what is needed more than once.
  ///
  /// Throws `fileUnreadable` where the system has no time zones at all or the zone's file is damaged, and what
  /// ``FolderReader/file(at:)`` and ``ListedFile/read(limit:)`` throw.
  public func rules(of zone: TimeZoneName) throws(FileProblem) -> ZoneRules {
    let file: ListedFile
    do {
      file = try reader.file(at: zone.name)
    } catch {
      throw hasZones ? error : noZones
    }
    // The largest file of the database has some 4 kB.
    let bytes = try file.read(limit: 1_000_000)
    do {
      return try ZoneRules(tzif: bytes)
    } catch {
      throw problem(
        "‘\(zone)’ \(error.what)", at: file.shownPath, help: "install your system's time zone data again")
    }
  }

  /// The rules of each of those zones, and what is wrong with their files. Names that the database lacks are left out;
  /// they are reported where they stand.
  func rules(of zones: Set<TimeZoneName>) -> (rules: [TimeZoneName: ZoneRules], log: DiagnosticLog) {
    var rules: [TimeZoneName: ZoneRules] = [:]
    var log = DiagnosticLog()
    // Where there is no database at all, that is said.
    let hasZones = hasZones
    for zone in zones.sorted() where !hasZones || knows(zone) {
      do throws(FileProblem) {
        rules[zone] = try self.rules(of: zone)
      } catch {
        log.report(error.diagnostic)
      }
    }
    return (rules, log)
  }

  /// All names, to suggest one from; reads the folder, so only after a name was not known.
  func names() -> Set<String> {
    Set(reader.list().files.map(\.path).filter { !$0.hasPrefix("posix/") && !$0.hasPrefix("right/") })
  }

  /// Whether there is a database: every one has this zone.
  private var hasZones: Bool { knows(.utc) }

  private var noZones: FileProblem {
    problem(
      "this system has no time zone data, without which no meeting's time is known", at: reader.folder,
      help: "install it: on Debian and Ubuntu ‘apt-get install tzdata’")
  }

  private func problem(_ message: String, at path: String, help: String) -> FileProblem {
    FileProblem(
      Diagnostic(.fileUnreadable, .error, at: SourcePosition(path: path), message, help: help))
  }
}

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

  /// All names, to suggest one from; reads the folder, so only after a name was not known.
  func names() -> Set<String> {
    Set(reader.list().files.map(\.path).filter { !$0.hasPrefix("posix/") && !$0.hasPrefix("right/") })
  }
}

/// A theme that is a part of the program. A folder of its name among the themes on disk takes its place.
public struct BuiltInTheme: Sendable {
  /// Its name.
  public let name: String
  let files: [ThemeFile]

  /// A theme of that name with those files, by their paths in it: `templates/group.mustache`.
  public init(name: String, files: [(path: String, bytes: [UInt8])]) {
    self.name = name
    self.files = files.map {
      ThemeFile(path: $0.path, shownPath: "(built in) \(name)/\($0.path)", bytes: $0.bytes)
    }
  }
}

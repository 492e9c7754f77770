import ArgumentParser
import FileSystem

/// The content folder, for commands that write beside what a site has.
enum SiteFolder {
  /// Refuses to go on where there is no site in `content`.
  static func require(_ content: String) throws {
    guard FolderWriter(content).exists("site.yaml") else {
      throw ValidationError(
        "There is no site in ‘\(content)’. Start one with `waymark new site NAME`, or say where it is with --content."
      )
    }
  }
}

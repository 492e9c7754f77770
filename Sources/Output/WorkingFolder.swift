import FileSystem

/// The folder in which a publication prepares the new site, and what it is called.
///
/// It holds `site`, the new site and after the exchange the old one; `journal`, see ``Journal``; and a text for
/// whoever finds it after a build was killed.
enum WorkingFolder {
  static let site = "site"
  static let note = "README.txt"
  static let noteText = """
    Waymark prepares the site in this folder, and deletes it when it is done. If you find it while no build is
    running, a build was stopped: run `waymark build` again, which puts everything right, before you delete it.

    """

  /// Its name in the output folder, for `--in-place`.
  static let nameInPlace = ".waymark-staging"

  /// Its name beside the output folder `name`.
  static func name(beside name: String) -> String { ".\(name).waymark-staging" }

  /// Whether the folder is one that a killed build left: it holds nothing but what a working folder holds.
  static func isOurs(_ folder: borrowing FileDescriptor) throws(SystemError) -> Bool {
    let names = try folder.entries().map(\.name)
    if names.isEmpty { return true }
    guard names.allSatisfy({ $0 == site || $0 == note || $0 == Journal.name }) else { return false }
    // Only the beginning may be there if the build was killed while it wrote the note.
    guard let note = try? folder.openFile(note).bytes(limit: 10_000) else { return false }
    return noteText.utf8.starts(with: note)
  }

  /// Removes a working folder whose `site` is gone; what marks it as ours goes last.
  static func removeRest(_ name: String, of parent: borrowing FileDescriptor) throws(SystemError) {
    let folder = try parent.openFolder(name)
    try? folder.removeFile(Journal.name)
    try? folder.removeFile(note)
    try parent.removeFolder(name)
  }
}

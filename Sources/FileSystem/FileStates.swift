import Diagnostics
import Hashing

/// The states of many files, to tell by one hash on another day whether anything has happened to any of them.
///
/// What is added says how long it is, so that no two lists of the same kinds of things have the same digest unless the same
/// was added to both, in the same order.
package struct FileStates: Sendable {
  private var bytes: [UInt8] = []
  /// The last moment at which something happened to one of the files; nil where there is none.
  package private(set) var latest: FileTime?

  /// An empty list.
  package init() {}

  /// Adds a file in that state.
  package mutating func add(_ path: String, _ version: FileVersion) {
    add(path)
    for number in version.numbers { add(number) }
    latest = max(latest ?? version.latest, version.latest)
  }

  /// Adds a folder with all that was found in it, and what was wrong there.
  package mutating func add(_ folder: String, _ listing: FolderListing) {
    add(folder)
    add(UInt64(listing.files.count))
    for file in listing.files { add(file.path, file.version) }
    let problems = listing.problems.sorted
    add(UInt64(problems.count))
    for problem in problems {
      add(problem.position?.path ?? "")
      add("\(problem.severity.rawValue) \(problem.id.rawValue) \(problem.message)")
    }
  }

  /// Adds a text: whatever else the two have to agree in.
  package mutating func add(_ text: String) {
    // With its length before it, no text can be taken for the beginning of another.
    add(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The hash of all that was added: 64 hexadecimal digits.
  package var digest: String { hexadecimal(SHA256.hash(bytes)) }
}

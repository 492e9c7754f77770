import FileSystem
import Hashing

/// What a build leaves for the next one: a note of its own, and in which state the files of the site were when it was done.
///
/// It stands in a dot file beside the output folder, not in it, and only its owner may read it: it holds states of files on one
/// disk and what the build said to its user. And two builds of the same content leave folders without a difference, whatever
/// compares or publishes them.
public struct BuildRecord: Equatable, Sendable {
  private static let firstLine = "waymark-record 1"
  /// No record is longer, in bytes: that of a site with some 400,000 warnings.
  static let limit = 64_000_000

  /// What the build noted, line by line.
  public let note: [String]
  /// The digest of the states of the site's files, see `FileStates`.
  let site: String

  init(note: [String], site: String) {
    self.note = note
    self.site = site
  }

  /// Its name beside the output folder `name`.
  static func name(beside name: String) -> String { ".\(name).waymark-record" }

  /// Its name while it is written.
  static func temporaryName(beside name: String) -> String { ".\(name).waymark-record-new" }

  /// Reads a record; nil where it is none, of another version, cut short, or was changed by somebody.
  init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.popLast()?.isEmpty == true, lines.popLast() == Self.sum(of: lines), lines.count >= 2,
      lines[0] == Self.firstLine, lines[1].hasPrefix("site ")
    else { return nil }
    self.init(note: Array(lines[2...]), site: String(lines[1].dropFirst("site ".count)))
  }

  /// The record as bytes: a line with its version, the site, the note, and the hash of all that.
  var bytes: [UInt8] {
    let lines = [Self.firstLine, "site \(site)"] + note
    return Array((lines + [Self.sum(of: lines)]).map { "\($0)\n" }.joined().utf8)
  }

  private static func sum(of lines: [String]) -> String {
    "sum " + hexadecimal(SHA256.hash(Array(lines.map { "\($0)\n" }.joined().utf8)))
  }
}

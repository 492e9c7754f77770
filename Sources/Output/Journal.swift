import FileSystem

/// What the next build needs to know if this one is killed while it replaces the site.
///
/// It is written before the exchange. The exchange has happened if, and only if, the output folder is the one that
/// the journal calls the new site.
struct Journal: Equatable {
  static let name = "journal"
  private static let firstLine = "waymark-journal 1"

  /// The inode of the new site's folder. A device number would not outlive a restart of the system.
  let newSite: UInt64
  /// The entries of others, which move from the old site to the new: paths as C strings.
  let foreign: [[CChar]]

  init(newSite: UInt64, foreign: [[CChar]]) {
    self.newSite = newSite
    self.foreign = foreign
  }

  /// Reads a journal; nil where it is none, or cut short because the build was killed while it wrote it.
  init?(bytes: [UInt8]) {
    var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
    // The last field ends with a NUL like all others, and an empty one stands before it for "complete".
    guard fields.count >= 4, fields.popLast()?.isEmpty == true, fields.popLast()?.isEmpty == true,
      fields[0].elementsEqual(Self.firstLine.utf8),
      let newSite = UInt64(String(decoding: fields[1], as: UTF8.self))
    else { return nil }
    self.init(newSite: newSite, foreign: fields.dropFirst(2).map { $0.map { CChar(bitPattern: $0) } + [0] })
  }

  var bytes: [UInt8] {
    var result = Array("\(Self.firstLine)\0\(newSite)\0".utf8)
    for path in foreign { result += path.map { UInt8(bitPattern: $0) } }
    return result + [0]
  }
}

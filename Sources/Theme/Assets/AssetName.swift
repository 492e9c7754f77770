import Diagnostics
import Hashing

/// The path of an asset below `assets/`, and what is made of it.
///
/// Letters, digits, `.`, `-` and `_` only, so that it stands in URLs, stylesheets and HTML as it is.
struct AssetName: Hashable, Sendable, Comparable {
  /// The path: `fonts/inter.woff2`.
  let path: String

  /// The name of that path; nil where it holds other signs.
  init?(_ path: String) {
    guard !path.isEmpty, path.utf8.allSatisfy({ Self.isSafe($0) || $0 == UInt8(ascii: "/") }) else {
      return nil
    }
    self.path = path
  }

  private init(known path: String) { self.path = path }

  /// The stylesheet that Waymark makes of the theme's options.
  static let options = AssetName(known: "options.css")

  /// The folder it is in, from the assets downwards.
  var folder: ArraySlice<Substring> { path.split(separator: "/").dropLast() }

  /// What follows the last dot of the file's name, in lower case; empty where there is no dot.
  var ending: String {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return "" }
    return file[file.index(after: dot)...].lowercased()
  }

  /// The name by which templates know it: `-` for all but letters and digits.
  var key: String { Self.key(path) }

  /// A path with `-` for all but letters and digits.
  static func key(_ path: String) -> String {
    String(decoding: path.utf8.map { isLetterOrDigit($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// The path below the site's base path under which those bytes are published.
  func published(as bytes: [UInt8]) -> String {
    let hash = hexadecimal(SHA256.hash(bytes).prefix(5))
    let ending = ending
    let stem = ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
    return "assets/\(stem).\(hash)" + (ending.isEmpty ? "" : path.suffix(ending.count + 1))
  }

  /// What a link of this file means, `..` and `.` followed; nil where it leads out of the assets.
  func resolving(_ link: String) -> AssetName? {
    var parts = Array(folder)
    for part in link.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".", "": break
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return AssetName(parts.joined(separator: "/"))
  }

  static func < (left: AssetName, right: AssetName) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || ".-_".utf8.contains(byte)
  }
}

import FileSystem

/// A name in a folder that is there, at which a watched folder comes and goes.
struct Doorway: Hashable, Sendable {
  /// The folder around it, with links resolved.
  let folder: String
  let name: String

  /// Where what the path names comes and goes: its own name, or that of the first folder on the way which is not there
  /// yet; and where a link stands in the way, the same of what the link names.
  static func all(to path: String) -> [Doorway] {
    var doorways: [Doorway] = []
    var path = path
    // As many links as the system follows (path_resolution(7)).
    for _ in 0..<40 {
      guard let (doorway, rest) = first(to: path), !doorways.contains(doorway) else { break }
      doorways.append(doorway)
      guard let text = try? linkText(joinedPath(doorway.folder, doorway.name)) else { break }
      let target = String(decoding: text, as: UTF8.self)
      path = joinedPath(target.utf8.first == slash ? target : joinedPath(doorway.folder, target), rest)
    }
    return doorways
  }

  /// The doorway in the deepest folder on the way that is there, and what of the path lies behind it; nil where the path
  /// names the root, or nothing on the way is there.
  private static func first(to path: String) -> (Doorway, rest: String)? {
    var parts = path.utf8.split(separator: slash).map { String(Substring($0)) }
    let start = path.utf8.first == slash ? "/" : "."
    if parts.last == nil || parts.last == "." || parts.last == ".." {
      // The name of a folder that is written by its neighbours is found by asking for it.
      if let resolved = try? realPath(path.isEmpty ? "." : path) {
        parts = resolved.utf8.split(separator: slash).map { String(Substring($0)) }
        return parts.popLast().map { (Doorway(folder: "/" + parts.joined(separator: "/"), name: $0), "") }
      }
    }
    var rest = ""
    while let name = parts.popLast() {
      if name != ".", name != "..", let folder = folder(at: joinedPath(start, parts.joined(separator: "/"))) {
        return (Doorway(folder: folder, name: name), rest)
      }
      rest = joinedPath(name, rest)
    }
    return nil
  }

  /// The folder at a path with links resolved; nil where there is none.
  private static func folder(at path: String) -> String? {
    guard let resolved = try? realPath(path),
      let kind = try? FileStatus.of(resolved, followingLinks: false).kind, kind == .folder
    else { return nil }
    return resolved
  }

  private static let slash = UInt8(ascii: "/")
}

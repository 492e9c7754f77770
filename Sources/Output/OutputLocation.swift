#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

import FileSystem

/// Where the output folder is, links resolved, and that it may be replaced.
struct OutputLocation {
  /// As the person who ran the command wrote it.
  let shown: String
  /// The resolved path of the folder that holds it.
  let parent: String
  /// Its name there.
  let name: String

  var path: String { joinedPath(parent, name) }

  init(_ folder: String, protecting: [String]) throws(PublicationError) {
    shown = folder
    let path: String
    do {
      path = try Self.resolved(folder)
    } catch {
      throw .failed(folder, error)
    }
    if let reason = Self.reasonToRefuse(path, protecting) { throw .refused(folder: folder, because: reason) }
    let parts = path.utf8.split(separator: slash)
    guard let last = parts.last.map({ String(Substring($0)) }) else {
      throw .refused(folder: folder, because: "it holds the whole system")
    }
    name = last
    let parentPath = path.dropLast(last.count + 1)
    parent = parentPath.isEmpty ? "/" : String(parentPath)
  }

  /// The path with links resolved, of which the last parts need not exist yet.
  private static func resolved(_ folder: String) throws(SystemError) -> String {
    var existing = folder.isEmpty ? "." : folder
    var missing: [String] = []
    while true {
      do {
        let start = try realPath(existing)
        return missing.reversed().reduce(start, joinedPath)
      } catch {
        guard error.code == ENOENT else { throw error }
      }
      // A link to nothing is no missing folder: to make one in its place would replace the link.
      if (try? FileStatus.of(existing, followingLinks: false)) != nil { throw SystemError(code: ENOENT) }
      let parts = existing.utf8.split(separator: slash)
      guard let last = parts.last.map({ String(Substring($0)) }), last != "..", last != "." else {
        throw SystemError(code: ENOENT)
      }
      missing.append(last)
      let rest = parts.dropLast().map { String(Substring($0)) }.joined(separator: "/")
      existing = existing.utf8.first == slash ? "/\(rest)" : (rest.isEmpty ? "." : rest)
    }
  }

  private static func reasonToRefuse(_ path: String, _ protecting: [String]) -> String? {
    if path == "/" { return "it holds the whole system" }
    if let home = getenv("HOME").map({ String(cString: $0) }), let home = try? realPath(home), home != "/",
      isInside(home, path)
    {
      return "your home folder is in it"
    }
    if let current = try? realPath("."), isInside(current, path) { return "you are working in it" }
    for folder in protecting {
      guard let other = try? realPath(folder) else { continue }
      if path == other { return "it is ‘\(folder)’" }
      if isInside(path, other) { return "it is inside ‘\(folder)’" }
      if isInside(other, path) { return "‘\(folder)’ is inside it" }
    }
    return nil
  }
}

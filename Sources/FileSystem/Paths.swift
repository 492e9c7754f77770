#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// `path` with every link and every `.` and `..` in it resolved.
package func realPath(_ path: String) throws(SystemError) -> String {
  guard let resolved = realpath(path, nil) else { throw SystemError.last }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// What the link at `path` says, as text to show.
package func linkText(_ path: String) throws(SystemError) -> [UInt8] {
  var error: SystemError?
  let capacity = Int(PATH_MAX)
  let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    let length = buffer.withMemoryRebound(to: CChar.self) { characters in
      characters.baseAddress.map { readlink(path, $0, capacity) } ?? 0
    }
    if length < 0 { error = SystemError.last }
    count = max(0, length)
  }
  if let error { throw error }
  return bytes
}

/// `folder` and what is below it, joined by one `/`; either may be empty.
package func joinedPath(_ folder: String, _ name: String) -> String {
  if folder.isEmpty { return name }
  if name.isEmpty { return folder }
  return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
}

/// Whether the resolved path `path` is the resolved folder `folder` or below it.
package func isInside(_ path: String, _ folder: String) -> Bool {
  guard path.utf8.starts(with: folder.utf8) else { return false }
  let rest = path.utf8.dropFirst(folder.utf8.count)
  return rest.isEmpty || rest.first == UInt8(ascii: "/") || folder.utf8.last == UInt8(ascii: "/")
}

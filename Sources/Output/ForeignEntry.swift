#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

import FileSystem

/// An entry of others in the output folder, on its way from the old site to the new.
struct ForeignEntry {
  private let path: [CChar]
  /// What the new site's link to the entry says until the entry is there itself.
  ///
  /// Relative, so that it means the same wherever the folder around both is mounted.
  let placeholder: [CChar]

  /// The entry at `path`, a C string; `workingFolder` is that folder's name beside the output folder.
  init(_ path: [CChar], _ workingFolder: String) {
    self.path = path
    let depth = path.count { $0 == CChar(bitPattern: slash) }
    let start = String(repeating: "../", count: depth + 1) + "\(workingFolder)/\(WorkingFolder.site)/"
    placeholder = start.utf8.map { CChar(bitPattern: $0) } + path
  }

  /// Exchanges the new site's placeholder for the entry. Done before, or by whoever else, is fine.
  func move(
    from oldSite: borrowing FileDescriptor, to newSite: borrowing FileDescriptor
  ) throws(SystemError) {
    guard newSite.isLink(path, saying: placeholder) else { return }
    do {
      try newSite.exchange(path, with: oldSite, path)
    } catch {
      guard error.code == ENOENT else { throw error }
      // Somebody removed the entry in the meantime: then its placeholder goes too.
      try newSite.removeFile(path)
    }
  }

  /// Whether `site` holds the entry itself.
  func isReal(in site: borrowing FileDescriptor) throws(SystemError) -> Bool {
    try site.status(at: path) != nil && !site.isLink(path, saying: placeholder)
  }

  /// Removes the placeholder from a site that does not hold the entry.
  func removePlaceholder(from site: borrowing FileDescriptor) throws(SystemError) {
    if site.isLink(path, saying: placeholder) { try site.removeFile(path) }
  }
}

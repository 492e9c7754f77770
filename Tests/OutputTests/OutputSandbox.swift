import Foundation
import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary folder with an output folder in it, deleted with the value.
final class OutputSandbox {
  let root: String
  var output: String { "\(root)/output" }
  /// The working folder beside the output folder.
  var working: String { "\(root)/.output.waymark-staging" }

  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    root = "\(base)/waymark-output-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func put(_ text: String, _ path: String) throws {
    let file = "\(root)/\(path)"
    let parent = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func link(_ path: String, to target: String) throws {
    let file = "\(root)/\(path)"
    let parent = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
  }

  func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")) != nil
  }

  /// Every entry below the root but `.`: files with their text, links with `-> target`, folders empty.
  func contents(of path: String = "output") -> [String: String] {
    var result: [String: String] = [:]
    let folder = "\(root)/\(path)"
    guard let all = FileManager.default.enumerator(atPath: folder) else { return result }
    for case let name as String in all {
      let file = "\(folder)/\(name)"
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: file) {
        result[name] = "-> \(target)"
      } else if let data = FileManager.default.contents(atPath: file), !isFolder(file) {
        result[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return result
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// What the site in the output folder shows: all but the manifest and the names given.
  func site(without others: [String] = []) -> [String: String] {
    contents().filter { name, _ in
      name != ".waymark-manifest" && !others.contains { name == $0 || name.hasPrefix("\($0)/") }
    }
  }

  @discardableResult
  func publish(
    _ files: [String: String], mode: Publisher.Mode = .exchange, protecting: [String] = []
  ) throws -> PublicationSummary {
    let publication = try Publisher(folder: output, mode: mode, protecting: protecting).begin()
    for (path, text) in files { try publication.write(path, Array(text.utf8)) }
    return try publication.commit()
  }

  /// The inode and the time of change of a file, in nanoseconds.
  func stamp(_ path: String) -> [Int] {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { return [] }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return [Int(status.st_ino), Int(time.tv_sec), Int(time.tv_nsec)]
  }
}

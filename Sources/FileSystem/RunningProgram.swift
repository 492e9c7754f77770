/// The program that runs, with the libraries it runs with.
package enum RunningProgram {
  /// The files whose code this process executes, by their paths, each once; nil where the system does not tell, or where one
  /// was replaced since the process began.
  package static var files: [(path: String, version: FileVersion)]? {
    guard let text = maps, let paths = paths(inMaps: text), !paths.isEmpty else { return nil }
    var files: [(path: String, version: FileVersion)] = []
    for path in paths {
      guard let status = try? FileStatus.of(path, followingLinks: true) else { return nil }
      files.append((path, status.version))
    }
    return files
  }

  /// What Linux says of this process's memory: a line for each part of it (proc_pid_maps(5)). Other systems have no such file.
  private static var maps: [UInt8]? {
    guard let file = try? FileDescriptor.file("/proc/self/maps") else { return nil }
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      guard let count = try? piece.withUnsafeMutableBytes({ try file.read(into: $0) }) else { return nil }
      if count == 0 { return text }
      text += piece[..<count]
    }
  }

  /// The files whose code is in memory, sorted; nil where one of them is not what stands at its path by now.
  ///
  /// A line is `from-to rwxp offset device inode`, spaces, and the path; what belongs to no file has none, or a word in
  /// square brackets.
  static func paths(inMaps text: [UInt8]) -> [String]? {
    var paths: Set<String> = []
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard fields.count == 6, fields[1].dropFirst(2).first == UInt8(ascii: "x") else { continue }
      let path = String(decoding: fields[5].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
      guard path.utf8.first == UInt8(ascii: "/") else { continue }
      if path.hasSuffix(" (deleted)") { return nil }
      paths.insert(path)
    }
    return paths.sorted()
  }
}

import FileSystem
import Foundation
import SiteBuild

/// What tests of builds that follow one another do.
extension TestSite {
  /// A small site for builds that follow one another.
  static func toEdit() throws -> TestSite {
    try TestSite([
      "groups/first-steps.yaml": group(), "articles/hope.md": article(), "files/plan.txt": "Plan A\n",
    ])
  }

  /// Builds the site and leaves a record, however young its files are.
  func remembered(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildReport {
    try await build { options in
      options.began = FileTime(seconds: Int(Date().timeIntervalSince1970) + 3600)
      change(&options)
    }
  }

  /// What a build into a new folder makes.
  func freshOutputs(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> [String:
    Data]
  {
    _ = try await build { options in
      change(&options)
      options.output = self.folder.appending(path: "fresh").path
    }
    return try outputs("fresh")
  }

  func record() throws -> String? {
    let file = folder.appending(path: ".output.waymark-record")
    return FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Inode and times of everything that a build may write to.
  func stamps() throws -> [String: [Int]] {
    var stamps: [String: [Int]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
    where path.hasPrefix("output") || path.hasPrefix(".") {
      let values = try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)
      let time = (values[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      stamps[path] = [values[.systemFileNumber] as? Int ?? 0, Int(time * 1_000_000)]
    }
    return stamps
  }

  func setTime(of path: String, _ seconds: Int) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: Double(seconds))],
      ofItemAtPath: folder.appending(path: path).path)
  }

  func keepingTime(of path: String, _ edit: () throws -> Void) throws {
    let file = folder.appending(path: path).path
    let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
    try edit()
    if let time { try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: file) }
  }
}

import BuiltInFiles
import Content
public import Diagnostics
public import FileSystem
import ProgramDirectory
import Scheduling
import YAML

/// A whole small site, which builds as it is.
public struct NewSite: Sendable {
  /// The name of the site.
  public let name: String
  /// The address at which it will stand.
  public let url: String
  /// The time zone of its times.
  public let timeZone: String

  /// A site of that name.
  public init(name: String, url: String? = nil, timeZone: String? = nil) {
    self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.url = url ?? "https://example.org/"
    self.timeZone = timeZone ?? "America/New_York"
  }

  /// The folder for a site of that name.
  public var folder: String {
    let slug = Slug.proposal(for: name)
    return slug.isEmpty ? "site" : slug
  }

  /// What of it can't be understood.
  public var problems: [Diagnostic] {
    var problems: [Diagnostic] = []
    if name.isEmpty || name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      problems.append(
        Diagnostic(
          .badValue, .error, at: nil, "a site needs a name",
          help: "write it in quotation marks: \"Open Door\""))
    }
    if SiteAddress(url) == nil {
      problems.append(
        Diagnostic(
          .badValue, .error, at: nil, "--url: ‘\(url)’ is not the address of a site",
          help: "write it as in https://example.org/support/"))
    }
    do throws(ValueProblem) {
      _ = try TimeZoneName(timeZone)
    } catch {
      problems.append(
        Diagnostic(error.id, .error, at: nil, "--timezone: ‘\(timeZone)’ \(error.what)", help: error.help))
    }
    return problems
  }

  /// Its files by their paths.
  public var files: [(path: String, bytes: [UInt8])] {
    BuiltInFiles.starter.map { file in
      guard file.path.hasPrefix("content/") else { return (file.path, file.bytes) }
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing("SITE-NAME", with: YAMLText.quoted(name)).replacing("SITE-URL", with: YAMLText.quoted(url))
        .replacing("SITE-TIMEZONE", with: YAMLText.quoted(timeZone))
      return (file.path, Array(text.utf8))
    }
  }

  /// Writes the files; throws `fileExists` before anything is written where one of them is there, and
  /// `fileUnwritable`.
  public func write(to writer: FolderWriter) throws(FileProblem) {
    let files = files
    for file in files where writer.exists(file.path) { throw writer.problemOfExisting(file.path) }
    for file in files { try writer.create(file.path, file.bytes) }
  }
}

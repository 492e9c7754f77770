import Diagnostics
import FileSystem

/// What stands in the folder of themes, listed once.
///
/// Listing the whole of it lets the theme's files link to those of another theme, and nothing to what is outside.
struct ThemesFolder {
  /// The folder as the person who ran the command would write it.
  let folder: String
  /// The names of the themes, sorted.
  let names: [String]

  private let files: [String: [ThemeFile]]
  private let problems: [Diagnostic]

  init(_ folder: String) {
    let reader = FolderReader(folder)
    let listing = reader.list()
    self.folder = reader.folder
    var files: [String: [ThemeFile]] = [:]
    for file in listing.files {
      guard let slash = file.path.firstIndex(of: "/") else { continue }
      files[String(file.path[..<slash]), default: []].append(
        ThemeFile(path: String(file.path[file.path.index(after: slash)...]), file: file))
    }
    self.files = files
    names = files.keys.filter(Self.isName).sorted()
    problems = listing.problems.sorted
  }

  /// The files of a theme by their paths in it; nil where there is no such theme.
  func files(of theme: String) -> [ThemeFile]? { files[theme] }

  /// What is wrong with the names and links of a theme, or with the folder of themes itself.
  func problems(of theme: String) -> [Diagnostic] {
    let own = path(of: theme)
    return problems.filter { problem in
      guard let path = problem.position?.path else { return true }
      return path == folder || path == own || path.hasPrefix(own + "/")
    }
  }

  /// The theme's folder as the person who ran the command would write it.
  func path(of theme: String) -> String { folder == "/" ? "/\(theme)" : "\(folder)/\(theme)" }

  /// Whether a theme may have that name: the rule for slugs, so that it is the name of a folder and no way out.
  static func isName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }
}

/// A file of a theme.
struct ThemeFile: Sendable {
  /// Its path in the theme: `templates/group.mustache`.
  let path: String
  let file: ListedFile

  /// Its path as the person who ran the command would write it.
  var shownPath: String { file.shownPath }

  /// The file as a whole, for messages.
  var position: SourcePosition { SourcePosition(path: shownPath) }

  /// Its text; nil where it can't be read, which is reported.
  func text(log: inout DiagnosticLog) -> [UInt8]? {
    do throws(FileProblem) {
      return try file.readText()
    } catch {
      log.report(error.diagnostic)
      return nil
    }
  }

  /// Its bytes; nil where they can't be read, which is reported.
  func bytes(log: inout DiagnosticLog) -> [UInt8]? {
    do throws(FileProblem) {
      return try file.read()
    } catch {
      log.report(error.diagnostic)
      return nil
    }
  }
}

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
  /// The themes that are not there but built in.
  private let builtIn: Set<String>

  /// The folder, and the themes that are a part of the program, which those on disk replace.
  init(_ folder: String, builtIn themes: [BuiltInTheme] = []) {
    let reader = FolderReader(folder)
    let listing = reader.list()
    self.folder = reader.folder
    var files: [String: [ThemeFile]] = [:]
    for file in listing.files {
      guard let slash = file.path.firstIndex(of: "/") else { continue }
      files[String(file.path[..<slash]), default: []].append(
        ThemeFile(path: String(file.path[file.path.index(after: slash)...]), file: file))
    }
    let missing = themes.filter { files[$0.name] == nil }
    for theme in missing { files[theme.name] = theme.files }
    builtIn = Set(missing.map(\.name))
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
      // Whoever uses a theme that is built in needs no folder of themes, and other names are simply not known.
      if !builtIn.isEmpty, problem.id == .missingFile, problem.position?.path == folder { return false }
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
  private enum Source: Sendable {
    case disk(ListedFile)
    case memory([UInt8])
  }

  /// Its path in the theme: `templates/group.mustache`.
  let path: String
  /// Its path as the person who ran the command would write it.
  let shownPath: String
  private let source: Source

  init(path: String, file: ListedFile) {
    self.path = path
    shownPath = file.shownPath
    source = .disk(file)
  }

  init(path: String, shownPath: String, bytes: [UInt8]) {
    self.path = path
    self.shownPath = shownPath
    source = .memory(bytes)
  }

  /// The file as a whole, for messages.
  var position: SourcePosition { SourcePosition(path: shownPath) }

  /// Its text; nil where it can't be read, which is reported.
  func text(log: inout DiagnosticLog) -> [UInt8]? {
    do throws(FileProblem) {
      switch source {
      case .disk(let file): return try file.readText()
      case .memory(let bytes): return try TextFile.decode(bytes, path: shownPath)
      }
    } catch {
      log.report(error.diagnostic)
      return nil
    }
  }

  /// Its bytes; nil where they can't be read, which is reported.
  func bytes(log: inout DiagnosticLog) -> [UInt8]? {
    do throws(FileProblem) {
      switch source {
      case .disk(let file): return try file.read()
      case .memory(let bytes): return bytes
      }
    } catch {
      log.report(error.diagnostic)
      return nil
    }
  }
}

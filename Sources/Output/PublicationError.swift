public import Diagnostics
public import FileSystem

/// Why a site could not be published. The folder still holds the last finished site.
public enum PublicationError: Error, Hashable, Sendable {
  /// The folder holds `example`, and nothing says that Waymark made the folder.
  case notOurs(folder: String, example: String)
  /// The folder's list of what Waymark made can't be understood.
  case damagedManifest(folder: String)
  /// The folder is one that Waymark never replaces, and why.
  case refused(folder: String, because: String)
  /// Files that Waymark did not make stand where the site has files of its own.
  case inTheWay(folder: String, paths: [String])
  /// The folder can't be exchanged for another in one step, and why.
  case notExchangeable(folder: String, because: String)
  /// Another build is publishing into the folder.
  case busy(folder: String)
  /// The folder at this path has the name of Waymark's own working folder, and holds something else.
  case leftBehind(String)
  /// A file of the site has a path that it may not have, and why.
  case badPath(String, String)
  /// Two files of the site want one path, or one wants a folder where the other is a file.
  case pathConflict(String, String)
  /// The system failed at this path.
  case failed(String, SystemError)
  /// A file that was to be copied could not be read.
  case unreadable(FileProblem)
  /// The publication was committed or abandoned before.
  case over
}

extension PublicationError {
  /// The error in words, one diagnostic for each thing that somebody has to see to.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .inTheWay(let folder, let paths): paths.map { Self.inTheWay(joinedPath(folder, $0)) }
    case .unreadable(let problem): [problem.diagnostic]
    default: [diagnostic]
    }
  }

  private var diagnostic: Diagnostic {
    switch self {
    case .notOurs(let folder, let example):
      Self.error(
        .outputNotOurs, folder, "this folder holds ‘\(example)’, which Waymark did not make",
        help: "name an empty folder with --output, or empty this one yourself if nothing in it is needed")
    case .damagedManifest(let folder):
      Self.error(
        .outputNotOurs, joinedPath(folder, Manifest.name),
        "this list of what Waymark made can’t be understood",
        help: "empty the folder yourself if nothing in it is needed, then build again")
    case .refused(let folder, let reason):
      Self.error(
        .outputNotOurs, folder, "Waymark does not publish into this folder, because \(reason)",
        help: "name a folder with --output that is for the site alone")
    case .notExchangeable(let folder, let reason):
      Self.error(
        .outputNotExchangeable, folder, "this folder can’t be exchanged for the new site, because \(reason)",
        help: "build with --in-place, which replaces file by file; visitors may meet a mixture for a moment")
    case .busy(let folder):
      Self.error(
        .outputBusy, folder, "another build is publishing into this folder",
        help: "wait until it is done, or stop it")
    case .leftBehind(let path):
      Self.error(
        .outputNotOurs, path, "Waymark works in a folder of this name, and something else is in it",
        help: "move what you need from it to where it belongs, then delete it")
    case .badPath(let path, let complaint):
      Self.error(
        .outputPath, nil, "‘\(path)’ can’t be the path of a published file, because \(complaint)",
        help: "rename the file or page that it comes from")
    case .pathConflict(let path, let other): Self.conflict(path, other)
    case .failed(let path, let error):
      Self.error(
        .outputFailed, path, "this can’t be written, because \(error.reason)",
        help: "the last finished site is still in place; build again when the cause is gone")
    case .inTheWay(let folder, _): Self.inTheWay(folder)
    case .unreadable(let problem): problem.diagnostic
    case .over:
      Self.error(
        .outputFailed, nil, "this publication is over, and nothing can be added to it",
        help: "this is a mistake in Waymark: please report it")
    }
  }

  private static func conflict(_ path: String, _ other: String) -> Diagnostic {
    error(
      .outputPath, nil,
      path == other
        ? "two files are published as ‘\(path)’"
        : "‘\(path)’ is to be a file, and ‘\(other)’ needs a folder of that name",
      help: "rename one of the files or pages that they come from")
  }

  private static func inTheWay(_ path: String) -> Diagnostic {
    error(
      .outputNotOurs, path, "the site has a page or file here, and Waymark did not make what is there now",
      help: "move it elsewhere; what is to be published belongs in ‘files/’ of the content")
  }

  private static func error(_ id: DiagnosticID, _ path: String?, _ message: String, help: String)
    -> Diagnostic
  {
    Diagnostic(id, .error, at: path.map { SourcePosition(path: $0) }, message, help: help)
  }
}

public import Diagnostics

/// Why a file could not be read, in words for the person who wrote it.
public struct FileProblem: Error, Hashable, Sendable {
  /// What is wrong, where, and what to do.
  public let diagnostic: Diagnostic

  /// A problem with those words.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// An error about the file at `path` as a whole.
  init(_ id: DiagnosticID, _ path: String, _ message: String, help: String?) {
    self.init(Diagnostic(id, .error, at: SourcePosition(path: path), message, help: help))
  }
}

extension FileProblem {
  /// The problem that a failed system call makes of the file at `path`.
  static func unreadable(_ path: String, _ error: SystemError) -> FileProblem {
    FileProblem(
      .fileUnreadable, path, "this can’t be read, because \(error.reason)",
      help: "check that it is there and that you are allowed to read it")
  }

  static func missing(_ path: String) -> FileProblem {
    FileProblem(
      .missingFile, path, "there is nothing of this name",
      help: "make it, or check how its name is written")
  }

  static func notAFile(_ path: String, _ kind: FileKind) -> FileProblem {
    FileProblem(
      .notAFile, path, "this is \(kind.words), where a file should be",
      help: kind == .folder
        ? "rename the folder, or move what it holds" : "move it elsewhere; only files and folders belong here"
    )
  }

  static func linkLeaves(_ path: String, target: String, root: String) -> FileProblem {
    FileProblem(
      .linkLeavesFolder, path, "this links to ‘\(target)’, which is outside ‘\(root)’",
      help: "copy the file into ‘\(root)’ instead of linking to it")
  }

  static func linkLoop(_ path: String, target: String) -> FileProblem {
    FileProblem(
      .linkLoop, path, "this links to ‘\(target)’, which leads back to itself",
      help: "delete the link, or point it at another folder")
  }

  static func danglingLink(_ path: String, target: String) -> FileProblem {
    FileProblem(
      .missingFile, path, "this links to ‘\(target)’, which does not exist",
      help: "delete the link, or put the file where it points")
  }
}

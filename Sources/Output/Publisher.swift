/// Publishes a site into a folder, whole or not at all.
///
/// ```swift
/// let publication = try Publisher(folder: "output", mode: .exchange, protecting: ["content"]).begin()
/// try publication.write("index.html", bytes)  // from as many threads as you like
/// let summary = try publication.commit()
/// ```
///
/// The new site grows in a working folder beside the output folder. When it is whole the two folders are exchanged
/// in one step, so whatever kills the build, and whenever, the output folder holds the site before or the new one.
/// Files that did not change are the same files in both (hard links), with their time of change; when no file
/// differs, nothing is written at all. Entries of others keep their names at every moment, see ``SiteExchange``.
///
/// What remains: a build that is killed leaves the working folder, which the next build removes, and if it was killed
/// between the exchange and the moves after it, links in the place of other people's entries, which lead to
/// them until the next build has put them back. Who looks such an entry up in the very instant in which it and its link
/// are exchanged may find nothing there and has to look again.
///
/// The promise is about processes that are killed. After a loss of power the file system decides; no file is
/// forced to the disk.
public struct Publisher: Sendable {
  /// How the new site takes the place of the one before.
  public enum Mode: Sendable {
    /// Both folders are exchanged in one step.
    case exchange
    /// Each file takes its place in one step: for folders that can't be exchanged, such as mounted ones. A build that is
    /// killed in these moments leaves a mixture, which the next build puts right.
    case inPlace
  }

  /// The names beginning with a dot that a site may publish, at the top: what browsers, web servers and hosts look for.
  public static let dotNames: Set<String> = [".well-known", ".nojekyll", ".htaccess", ".domains"]

  /// The output folder, as the person who ran the command wrote it.
  public let folder: String
  /// How the new site takes the place of the one before.
  public let mode: Mode
  /// Folders that must neither hold the output folder nor be in it, such as content and themes.
  public let protecting: [String]
  /// Is told of each step of a commit, so that tests can end the process there.
  package var onStep: @Sendable (CommitStep) -> Void = { _ in }

  /// A publisher into `folder`, which is made where it is missing.
  public init(folder: String, mode: Mode = .exchange, protecting: [String] = []) {
    self.folder = folder
    self.mode = mode
    self.protecting = protecting
  }

  /// Locks the folder, puts right what a killed build left, and checks that the folder is empty (dot entries
  /// apart) or Waymark's own.
  public func begin() throws(PublicationError) -> Publication {
    let location = try OutputLocation(folder, protecting: protecting)
    let target = try OutputFolder.locked(at: location)
    try Recovery(target).run()
    let manifest = try target.readManifest()
    return Publication(target, manifest: manifest, mode: mode, onStep: onStep)
  }
}

/// A step of a commit that has just been taken.
package enum CommitStep: Sendable, Equatable {
  case linked, journalWritten, exchanged, foreignMoved, oldSiteRemoved
  case manifestWidened, filePlaced, staleRemoved
}

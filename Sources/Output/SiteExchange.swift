#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

import FileSystem

/// Replaces the site by exchanging its folder with that of the new one, in one step.
///
/// What others put into the folder (`.git`, notes) has to move along, and must not be missing for a moment. So the
/// new site gets a *placeholder* for each such entry: a link to where the entry will be once the folders are
/// exchanged. Until the exchange the name leads to the entry itself, from then on to the same entry through the link;
/// and then link and entry are exchanged, in one step again. A build that is killed in between leaves the link, which
/// works, and the next build finishes the move (see ``Recovery``).
struct SiteExchange {
  private let commit: Commit
  private var target: OutputFolder { commit.target }
  private var staging: Staging { commit.staging }

  init(_ commit: Commit) { self.commit = commit }

  func run() throws(PublicationError) {
    let foreign = try commit.survey().foreign
    do throws(SystemError) {
      try complete(foreign)
      commit.onStep(.linked)
      try prepare(foreign)
      commit.onStep(.journalWritten)
      try target.parent.exchange(target.location.name, with: staging.folder, WorkingFolder.site)
    } catch {
      throw failure(error)
    }
    commit.onStep(.exchanged)
    try move(foreign)
    commit.onStep(.foreignMoved)
    // The site is published. What can't be removed now is left to the next build.
    try? removeOldSite(foreign)
    commit.onStep(.oldSiteRemoved)
  }

  /// Adds to the new site what it shares with the old: unchanged files, which get a second name and so stay the
  /// same files; entries of others; the manifest.
  private func complete(_ foreign: [[CChar]]) throws(SystemError) {
    let unchanged = commit.planned.unchanged
    if !unchanged.isEmpty { try staging.siteFolder.makeFolders(commit.planned.folders) }
    for path in unchanged {
      try target.folder.hardLinkOrCopy(path, into: staging.siteFolder)
    }
    for path in foreign {
      let text = ForeignEntry(path, staging.name).placeholder
      try staging.siteFolder.makeFolders(above: shownPath(path))
      try staging.siteFolder.makeLink(path, saying: text)
    }
    if commit.after.paths == commit.before.paths, !commit.before.paths.isEmpty {
      try target.folder.hardLinkOrCopy(Manifest.name, into: staging.siteFolder)
    } else {
      try staging.siteFolder.write(commit.after.bytes, to: Manifest.name)
    }
  }

  private func prepare(_ foreign: [[CChar]]) throws(SystemError) {
    try staging.siteFolder.setPermissions(target.status.permissions)
    // Nobody else knows the new folder yet, so the lock is ours to have.
    _ = try staging.siteFolder.lock()
    let inode = try staging.siteFolder.status().identity.inode
    try staging.folder.write(Journal(newSite: inode, foreign: foreign).bytes, to: Journal.name)
  }

  /// What a failure before or at the exchange means. A mounted folder shows itself by the first file that can't have a
  /// name on both sides, or at the exchange.
  private func failure(_ error: SystemError) -> PublicationError {
    let shown = target.location.shown
    return switch error.code {
    case EBUSY, EXDEV: .notExchangeable(folder: shown, because: "something is mounted there")
    case EINVAL, ENOSYS, ENOTSUP:
      .notExchangeable(folder: shown, because: "the disk it is on can’t exchange folders")
    case EACCES, EPERM: .notExchangeable(folder: shown, because: error.reason)
    default: .failed(shown, error)
    }
  }

  /// Moves the entries of others from the old site to the new. If one can't be moved, all go back and so does the site.
  private func move(_ foreign: [[CChar]]) throws(PublicationError) {
    for (index, path) in foreign.enumerated() {
      do {
        try ForeignEntry(path, staging.name).move(from: target.folder, to: staging.siteFolder)
      } catch {
        for path in foreign[..<index].reversed() {
          try? staging.siteFolder.exchange(path, with: target.folder, path)
        }
        try? target.parent.exchange(target.location.name, with: staging.folder, WorkingFolder.site)
        let shown = String.visible(shownPath(path))
        throw .notExchangeable(
          folder: target.location.shown, because: "‘\(shown)’ in it can’t be moved: \(error.reason)")
      }
    }
  }

  private func removeOldSite(_ foreign: [[CChar]]) throws(SystemError) {
    let oldSite = OldSite(
      manifest: commit.before, foreign: foreign.map { ForeignEntry($0, staging.name) })
    if try oldSite.remove(from: target.folder, rescuingTo: staging.siteFolder) {
      try staging.folder.removeFolder(WorkingFolder.site)
      try WorkingFolder.removeRest(staging.name, of: target.parent)
    }
  }
}

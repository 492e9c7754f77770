import FileSystem

/// What both ways of putting a new site in its place work with.
struct Commit {
  let target: OutputFolder
  let staging: Staging
  let planned: PlannedFiles
  /// What Waymark made in the folder before.
  let before: Manifest
  /// What it will have made there.
  let after: Manifest
  let onStep: @Sendable (CommitStep) -> Void

  init(
    _ target: OutputFolder, _ staging: Staging, _ planned: PlannedFiles, before: Manifest?,
    onStep: @escaping @Sendable (CommitStep) -> Void
  ) {
    self.target = target
    self.staging = staging
    self.planned = planned
    self.before = before ?? Manifest(paths: [])
    after = Manifest(paths: planned.files.keys)
    self.onStep = onStep
  }

  /// Looks at what is in the output folder; throws where something of others is in the site's way.
  func survey() throws(PublicationError) -> FolderSurvey {
    let survey = try target.attempt { () throws(SystemError) in
      try FolderSurvey(of: target.folder, manifest: before, planned: planned)
    }
    guard survey.inTheWay.isEmpty else {
      throw .inTheWay(folder: target.location.shown, paths: survey.inTheWay.sorted())
    }
    return survey
  }
}

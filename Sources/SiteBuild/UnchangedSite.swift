import Diagnostics
import Output

/// A site that stands as the build before left it, made from what is there still.
struct UnchangedSite {
  /// What that build noted.
  let note: BuildNote
  /// What there is to say of the publication: that nothing was written.
  let summary: PublicationSummary

  /// Nil where anything is other than it was, or nothing is known of the build before.
  init?(_ inputs: BuildInputs, _ options: BuildOptions, _ publisher: Publisher) {
    guard !options.rendersEverything, let record = publisher.lastRecord,
      let note = BuildNote(record.note),
      note.inputs == inputs.digest(on: options.today(note.timeZone)),
      // What keeps it from beginning is told when it begins in earnest.
      let publication = try? publisher.begin()
    else { return nil }
    defer { publication.abandon() }
    guard publication.isAsLeft(by: record) else { return nil }
    self.note = note
    summary = publication.unchanged
  }

  /// What to report: all that the build before had to say, and that nothing was written. A stricter build may fail where that
  /// one did not.
  func report(_ options: BuildOptions, _ account: BuildAccount?) -> BuildReport {
    let fails = options.isStrict && note.diagnostics.contains { $0.failsStrictBuild }
    return BuildReport(
      diagnostics: note.diagnostics,
      review: ReviewList([], root: options.content, directory: nil), pages: note.pages, made: 0,
      publication: fails ? nil : summary, site: nil, loader: SiteLoader(options),
      timings: account.map { BuildTimings($0, jobs: options.jobs) }, succeeded: !fails)
  }
}

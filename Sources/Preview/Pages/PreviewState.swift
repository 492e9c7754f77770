import Diagnostics
import SiteBuild
import Synchronization

/// What the preview shows at one moment.
struct PreviewState: Sendable {
  /// The last site that was sound; nil until there was one.
  var site: LoadedSite?
  /// A name for that site: a page that shows another one is to be loaded again.
  var siteToken: String
  /// What is wrong with the site as it is now, each with the line it is about.
  var problems: [LocatedProblem]

  /// The news for open pages, as JSON.
  var news: String {
    let summary = DiagnosticSummary(problems.map(\.diagnostic))
    return
      "{\"site\": \"\(siteToken)\", \"errors\": \(summary.errors), \"warnings\": \(summary.warnings), "
      + "\"problems\": \"\(problemsToken)\"}"
  }

  /// A name for the problems: a page that shows others is to ask for these.
  var problemsToken: String
}

/// The state, for the loop that answers and for the one that reads the site again.
final class SharedState: Sendable {
  private let state: Mutex<PreviewState>

  init(_ state: PreviewState) { self.state = Mutex(state) }

  var current: PreviewState { state.withLock { $0 } }

  /// Puts a new state in the place of the one before, which it returns: to let go of a large site takes a while.
  func exchange(_ new: PreviewState) -> PreviewState {
    state.withLock { state in
      defer { state = new }
      return state
    }
  }
}

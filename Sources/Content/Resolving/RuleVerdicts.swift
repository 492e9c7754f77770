import Eligibility
import Synchronization

/// Whether rules can be met, and whether they can be failed. A directory's groups share their rules, so each is searched once.
final class RuleVerdicts: Sendable {
  private struct State {
    var canHold: [Rule: RuleSearch.Outcome] = [:]
    var canFail: [Rule: RuleSearch.Outcome] = [:]
  }

  private let search: RuleSearch
  private let state = Mutex(State())

  init(_ search: RuleSearch) { self.search = search }

  /// Whether any answers meet the rule.
  func canHold(_ rule: Rule) -> RuleSearch.Outcome {
    if let known = state.withLock({ $0.canHold[rule] }) { return known }
    // Without the lock: that another thread finds out the same is no harm.
    let outcome = search.canHold(rule)
    state.withLock { $0.canHold[rule] = outcome }
    return outcome
  }

  /// Whether any answers fail the rule.
  func canFail(_ rule: Rule) -> RuleSearch.Outcome {
    if let known = state.withLock({ $0.canFail[rule] }) { return known }
    let outcome = search.canFail(rule)
    state.withLock { $0.canFail[rule] = outcome }
    return outcome
  }
}

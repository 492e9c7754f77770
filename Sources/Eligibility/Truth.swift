/// Whether something holds, as far as one knows: the three values of Kleene's logic.
public enum Truth: String, Hashable, Sendable, CaseIterable {
  /// It holds.
  case yes
  /// It does not hold.
  case no
  /// It depends on what is not known yet.
  case maybe

  /// What is known to hold or not to hold.
  public init(_ holds: Bool) { self = holds ? .yes : .no }

  /// The opposite; what is not known stays so.
  public var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .maybe: .maybe
    }
  }
}

extension Sequence<Truth> {
  /// Whether all of them hold: one that does not decides, whatever the others turn out to be.
  public var conjunction: Truth {
    var result = Truth.yes
    for truth in self {
      if truth == .no { return .no }
      if truth == .maybe { result = .maybe }
    }
    return result
  }

  /// Whether at least one of them holds.
  public var disjunction: Truth { lazy.map(\.negated).conjunction.negated }
}

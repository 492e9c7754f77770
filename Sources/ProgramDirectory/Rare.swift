/// A value in a piece of memory of its own, where most things of a kind have none: they are smaller by it, and copied sooner.
indirect enum Rare<Value: Sendable>: Sendable {
  case none
  case some(Value)

  init(_ value: Value?) { self = value.map { .some($0) } ?? .none }

  /// The value, if there is one.
  var value: Value? {
    switch self {
    case .none: nil
    case .some(let value): value
    }
  }
}

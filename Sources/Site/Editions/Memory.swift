import Synchronization

/// Values that are made when they are first asked for, and kept.
///
/// What is kept follows from the key and the content alone, so it does not matter who asks first. A value is made outside the
/// lock, so that nobody waits for another one; two who ask at the same moment may both make it.
final class Memory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  /// The value of a key; `make` makes it.
  func value(of key: Key, _ make: () -> Value) -> Value {
    if let value = values.withLock({ $0[key] }) { return value }
    let value = make()
    values.withLock { $0[key] = value }
    return value
  }
}

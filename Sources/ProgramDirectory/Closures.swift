public import Scheduling

/// Closures in the order in which they were written, made ready to be asked about many dates.
///
/// Made once where they are read: copies share what was made.
public struct Closures: Sendable, RandomAccessCollection {
  private let entries: [Closure]
  /// The days of all of them; its answers are indices of this collection.
  public let days: ClosedDays

  /// None.
  public static let none = Closures([])

  /// Those closures.
  public init(_ entries: [Closure]) {
    self.init(entries, days: ClosedDays(entries.map(\.days)))
  }

  private init(_ entries: [Closure], days: ClosedDays) {
    self.entries = entries
    self.days = days
  }

  /// The same days, and nobody learns why: a reason can give a place away.
  public var withoutReasons: Closures {
    Closures(entries.map { Closure(days: $0.days, why: nil) }, days: days)
  }

  /// The index of the first one.
  public var startIndex: Int { entries.startIndex }
  /// One more than the index of the last.
  public var endIndex: Int { entries.endIndex }
  /// The one at that index.
  public subscript(index: Int) -> Closure { entries[index] }
}

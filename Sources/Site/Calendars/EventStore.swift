import ICalendar
import ProgramDirectory
import Scheduling
import Synchronization

/// The events of groups in one language, each group's written once: they stand in half a dozen calendars.
///
/// What is kept follows from the content alone, so it does not matter who asks first.
final class EventStore: Sendable {
  /// The events of a group as lines of a file, and the zones these need described.
  struct Block: Sendable {
    let lines: [UInt8]
    let zones: [TimeZoneName]
  }

  private let blocks = Mutex<[Slug: Block]>([:])

  /// The events of a group; written outside the lock, so that nobody waits for another group.
  func block(of group: Group, _ edition: Edition) -> Block {
    if let block = blocks.withLock({ $0[group.slug] }) { return block }
    let block = GroupEvents(group, edition).block
    blocks.withLock { $0[group.slug] = block }
    return block
  }
}

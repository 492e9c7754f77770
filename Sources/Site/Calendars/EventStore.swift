import ICalendar
import ProgramDirectory
import Scheduling

/// The parts of calendar files in one language, each written once: a group's events stand in half a dozen calendars, and what
/// describes its zone in thousands.
final class EventStore: Sendable {
  /// The events of a group as lines of a file, and the zones these need described.
  struct Block: Sendable {
    let lines: [UInt8]
    let zones: [TimeZoneName]
  }

  private let blocks = Memory<Slug, Block>()
  private let components = Memory<TimeZoneName, [UInt8]>()

  /// The events of a group.
  func block(of group: Group, _ edition: Edition) -> Block {
    blocks.value(of: group.slug) { GroupEvents(group, edition).block }
  }

  /// What describes a zone. Where clocks follow no rule, the next ten years are listed.
  func component(of zone: TimeZoneName, _ edition: Edition) -> [UInt8] {
    components.value(of: zone) {
      let span = edition.calendars.span
      return TimeZoneComponent(
        zone, rules: edition.calendar.rules(of: zone), from: Instant(span.first),
        through: Instant(span.last.adding(days: 8 * 366) ?? .last)
      ).bytes
    }
  }
}

import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling

/// Finds groups that visitors can't tell apart: one name, one time, one place. Most often somebody copied a file in order to
/// write another group, and it is listed as it is.
struct DuplicateGroupCheck {
  let groups: [ListedGroup]

  /// What a visitor tells two groups apart by.
  private struct Appearance: Hashable {
    let name: String
    let meetings: [Meeting]
    let hours: OpeningHours?
    let place: Slug?
    let area: String?

    struct Meeting: Hashable {
      let time: MeetingTime
      let place: Slug?
    }

    init?(_ group: GroupDescriptor) {
      guard let name = group.name?.original.value else { return nil }
      self.name = FoldedBytes.pattern(name)
      meetings = (group.schedule ?? []).map { Meeting(time: $0.time, place: $0.place?.place.value) }
      hours = group.hours?.value
      place = group.place?.place.value
      area = group.area?.original.value
    }
  }

  /// What is said of every one but the first.
  var log: DiagnosticLog {
    var log = DiagnosticLog()
    var first: [Appearance: String] = [:]
    for listed in groups {
      guard let appearance = Appearance(listed.group) else { continue }
      guard let other = first[appearance] else {
        first[appearance] = listed.path
        continue
      }
      log.warning(
        .duplicateGroup, at: listed.position,
        "this group has the name, the times and the place of \(other)",
        help:
          "if it is a copy, say what is different or delete the file; if both meet, give them different names"
      )
    }
    return log
  }
}

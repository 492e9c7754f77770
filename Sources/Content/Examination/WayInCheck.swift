import Diagnostics
import Fields
import ProgramDirectory

/// Finds groups that say when they meet, and nothing from which a visitor could learn where to go or how to get in.
///
/// A format alone is an answer: “online”, with the link told by whoever is asked. So is a registration, since people are told
/// when they sign up, and so are times that are told on registration. A discreet group may keep quiet by design.
struct WayInCheck {
  let groups: [ListedGroup]

  /// What is said of each.
  var log: DiagnosticLog {
    var log = DiagnosticLog()
    for listed in groups where !listed.isReachable {
      let schedule = listed.group.schedule ?? []
      guard let first = schedule.firstIndex(where: { !$0.saysWayIn }) else { continue }
      // What a program says for its groups stands in another file.
      let position = listed.own.schedule?[first].days.position ?? listed.position
      let isAll = !schedule.contains(where: \.saysWayIn)
      log.warning(
        .noWayIn, at: position,
        isAll
          ? "nothing says where this group meets, or how one gets in"
          : "nothing says where this meeting is, or how one gets in",
        help:
          "add `place:`, `online:` or `area:`; or `registration:`, if people are told when they sign up")
    }
    return log
  }
}

extension ListedGroup {
  /// Whether the group as a whole says where to go, or whom to ask.
  fileprivate var isReachable: Bool {
    if group.place != nil || group.online != nil || group.format != nil || group.area != nil { return true }
    // What could not be read is reported by itself.
    if ["place", "online", "format", "area"].contains(where: writes) { return true }
    if let registration = group.registration {
      if registration.requirement != .no { return true }
    } else if writes("registration") {
      return true
    }
    return group.timesAreOnRegistration?.value == true || group.isByAppointment == true
      || group.isDiscreet == true || group.kind == .helpline
  }
}

extension MeetingDescriptor {
  fileprivate var saysWayIn: Bool { place != nil || online != nil || format != nil }
}

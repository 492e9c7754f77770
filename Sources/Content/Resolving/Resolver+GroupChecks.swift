import Diagnostics
import Fields
import ProgramDirectory
import Scheduling

/// What the fields of a group say against each other.
extension Resolver {
  /// A group says when it meets, or why that cannot be said.
  mutating func checkRequired(
    _ group: GroupDescriptor, in decoded: Decoded<GroupDescriptor>, at position: SourcePosition
  ) {
    if group.schedule?.isEmpty == false || group.hours != nil || group.isByAppointment == true { return }
    if group.kind == .soberLiving || group.status == .ended { return }
    // What could not be read is reported by itself.
    if decoded.log.hasErrors, decoded.writes("schedule") || decoded.writes("hours") { return }
    if let program = group.program, context.index.state(of: program.value, in: .programs) == .broken {
      return
    }
    log.error(
      .missingField, at: position, "nothing says when this group meets",
      help: "add `schedule:`, `hours:` or `by-appointment: yes`")
  }

  mutating func checkParts(
    _ group: GroupDescriptor, in decoded: Decoded<GroupDescriptor>, at position: SourcePosition
  ) {
    checkFormat(group, in: decoded)
    if let hours = group.hours, ![.dropIn, .helpline, .forum].contains(group.kind ?? .supportGroup) {
      log.warning(
        .fieldsConflict, at: hours.position, "opening hours are for a drop-in, a helpline or a forum",
        help: "write `kind: drop-in`, or say when it meets under `schedule:`")
    }
    checkReopening(group)
    checkRegistration(group)
  }

  /// A pause that has ended is kept to, yet the file should say what holds.
  private mutating func checkReopening(_ group: GroupDescriptor) {
    guard let reopens = group.reopens else { return }
    if group.status != .paused {
      log.error(
        .fieldsConflict, at: reopens.position, "only a paused group reopens",
        help: "write `status: paused`, or remove `reopens:`")
    } else if reopens.value <= context.today {
      log.warning(
        .outOfDate, at: reopens.position, "it has reopened, and its page says that it is open",
        help:
          "ask whether it meets again; then remove `status: paused` and `reopens:`, or write a later date",
        dependsOnToday: true)
    }
  }

  private mutating func checkFormat(_ group: GroupDescriptor, in decoded: Decoded<GroupDescriptor>) {
    guard let format = group.format else { return }
    let schedule = group.schedule ?? []
    let hasPlace = group.place != nil || decoded.writes("place") || schedule.contains { $0.place != nil }
    let hasOnline = group.online != nil || decoded.writes("online") || schedule.contains { $0.online != nil }
    let problem: (String, String)? =
      switch format.value {
      case .inPerson where !hasPlace && group.area == nil:
        ("it meets in person, but nothing says where", "add `place:` or `area:`")
      case .hybrid where !hasPlace || !hasOnline:
        ("it is hybrid, so it needs both `place` and `online`", "add the one that is missing")
      case .online where hasPlace && !hasOnline:
        ("it is online, but only a place is given", "add `online:`, or write `format: in-person`")
      default: nil
      }
    if let (what, help) = problem { log.error(.fieldsConflict, at: format.position, what, help: help) }
  }

  /// A way to sign up that leads nowhere is worse than none.
  private mutating func checkRegistration(_ group: GroupDescriptor) {
    let registration = group.registration
    if let position = group.positionOnRegistration, registration == nil {
      log.warning(
        .missingField, at: position, "some of it is told on registration, but nothing says how to register",
        help: "add `registration:` with `by:` and `link:`, or `how:`")
    }
    guard let registration, registration.how == nil, registration.link == nil, registration.requirement != .no
    else {
      return
    }
    let missing: String? =
      switch registration.way {
      case .form: "`link:` to the form"
      case .phone where group.contact?.phone == nil: "`phone:` under `contact:`"
      case .email where group.contact?.email == nil: "`email:` under `contact:`"
      case .referral: "`how:`, which says who refers"
      default: nil
      }
    if let missing {
      log.warning(
        .missingField, at: registration.position, "one has to register, but nothing says where",
        help: "add \(missing)")
    }
  }

  /// Reports a listing that nobody has checked for too long, or one checked in the future.
  mutating func checkVerified(_ group: GroupDescriptor) {
    guard let verified = group.verified, group.status != .ended else { return }
    let days = verified.value.days(until: context.today)
    if days < 0 {
      log.warning(
        .badDate, at: verified.position, "\(verified.value) is in the future",
        help: "write the day on which it was checked",
        dependsOnToday: true)
    } else if days > context.freshnessDays {
      log.warning(
        .outOfDate, at: verified.position, "this listing was last checked \(days) days ago",
        help: "check it, then write today's date", dependsOnToday: true)
    }
  }
}

extension GroupDescriptor {
  /// Where it first says that something is told on registration.
  fileprivate var positionOnRegistration: SourcePosition? {
    let marks =
      [online?.isOnRegistration, timesAreOnRegistration]
      + (schedule ?? []).flatMap { [$0.online?.isOnRegistration] + $0.moved.map(\.online?.isOnRegistration) }
    return marks.lazy.compactMap { $0 }.first(where: \.value)?.position
  }
}

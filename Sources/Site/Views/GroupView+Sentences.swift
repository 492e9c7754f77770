import Language
import ProgramDirectory
import Prose
import Scheduling
import Wording

extension GroupView {
  /// What its status means for a visitor.
  var statusNote: String? {
    let wording = edition.wording
    switch group.status {
    case .open: return nil
    case .waitlist: return wording.text(.groupWaitlist)
    case .full: return wording.text(.groupFull)
    case .ended: return wording.text(.groupEnded)
    case .paused:
      let paused = wording.text(.groupPaused)
      guard let reopens = group.reopens else { return paused }
      return "\(paused) \(wording.text(.reopensOn, ["date": wording.date(reopens, .long)]))"
    }
  }

  /// What is required of a person, on one line. Where nothing is, whom it is meant for: that everybody is welcome would then
  /// be a promise that nobody made.
  var whoInShort: String {
    let audiences = group.classification.audiences
    guard group.eligibility?.rule == nil, !audiences.isEmpty else {
      return edition.wording.eligibilityInShort(group.eligibility?.rule, questions: edition.questionWords)
    }
    return audiences.map { edition.name(of: .audiences, .term($0)) }.joined(separator: " · ")
  }

  /// Whether it has meetings, or opening hours other than day and night.
  var hasTimes: Bool {
    guard group.status != .ended else { return false }
    if case .periods? = group.attendance.hours { return true }
    return !group.attendance.schedule.isEmpty
  }

  /// Whether there is anything to say about how to get in.
  var hasWayIn: Bool {
    let attendance = group.attendance
    return attendance.online != nil || attendance.venue != nil || attendance.area != nil
      || group.registration.flatMap { RegistrationView($0, edition: edition) } != nil
  }

  /// Where to look on: what else meets on its days, and what else there is for the people it is meant for.
  var also: [LinkView] {
    var days: [Weekday] = []
    for day in group.attendance.schedule.flatMap(\.time.weekdays) where !days.contains(day) {
      days.append(day)
    }
    // Somebody who meets every day needs no list of days.
    let byDay =
      days.count > 3
      ? []
      : days.map { day in
        LinkView(
          label: edition.wording.text(.alsoOn, ["day": edition.wording.name(of: day)]),
          url: edition.url(of: .day(day)))
      }
    let byAudience = group.classification.audiences.map { FacetValue.term($0) }
      .filter { edition.index.groups(of: .audiences, $0).count > 1 }
      .map { value in
        LinkView(
          label: edition.wording.text(.alsoFor, ["audience": edition.name(of: .audiences, value)]),
          url: edition.url(.facetValue(.audiences, value)))
      }
    return byDay + byAudience
  }

  /// What it costs, where it is not free.
  var cost: LineView? {
    guard case .described(let text)? = group.cost else { return nil }
    return LineView(text: text, edition: edition)
  }

  /// What is expected of somebody who comes, a line each.
  var participation: [String] {
    guard let participation = group.participation else { return [] }
    let wording = edition.wording
    return [
      participation.speaking.map { wording.name(of: .speaking, $0.rawValue) },
      participation.camera.map { wording.name(of: .camera, $0.rawValue) },
      participation.name.map { wording.name(of: .name, $0.rawValue) },
      participation.isRecorded.map { wording.name(of: .recorded, $0 ? "yes" : "no") },
    ].compactMap { $0 }
  }

  /// Whether nobody has checked the listing for too long.
  var isStale: Bool {
    guard group.status != .ended else { return false }
    guard let verified = group.verified else { return true }
    return verified.days(until: edition.today) > edition.site.freshnessDays
  }

  /// When the listing was last checked, or that this is too long ago.
  var verified: String? {
    let wording = edition.wording
    guard group.status != .ended else { return nil }
    guard let verified = group.verified else { return wording.text(.neverChecked) }
    return wording.text(isStale ? .checkedLongAgo : .lastChecked, ["date": edition.date(verified, .medium)])
  }

  /// A prefilled mail to the organization. Its subject names the group only where that is nobody's secret.
  var reportURL: String? {
    guard let email = group.contact?.email ?? edition.site.organization?.email else { return nil }
    let subject =
      group.isDiscreet
      ? edition.wording.text(.reportAProblem)
      : "\(edition.wording.text(.reportAProblem)): \(group.name[edition.language])"
    return "mailto:\(email)?subject=\(PercentEncoding.encode(queryValue: subject))"
  }
}

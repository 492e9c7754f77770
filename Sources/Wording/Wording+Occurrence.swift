public import Scheduling

extension Wording {
  /// What is different about one date, in words: cancelled and why; moved from which day; online where it is not so as a rule;
  /// why. Nil where nothing is.
  public func state(of occurrence: Occurrence, isOnlineInstead: Bool, why: String?) -> String? {
    guard occurrence.isHeld else {
      return why.map { text(.cancelledBecause, ["why": $0]) } ?? text(.cancelled)
    }
    var parts: [String] = []
    if let former = occurrence.movedFrom {
      parts.append(text(.movedFrom, ["date": date(former, .weekdayAndDay)]))
    }
    if isOnlineInstead { parts.append(text(.onlineThisTime)) }
    if let why { parts.append(why) }
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }
}

extension Group {
  /// What kind of thing a person joins.
  public enum Kind: String, Sendable, CaseIterable {
    case supportGroup = "support-group"
    case mentorship, club, forum, helpline
    case dropIn = "drop-in"
    case fellowship
    case soberLiving = "sober-living"
    case workshop
  }

  /// Whether a person can come now.
  public enum Status: String, Sendable, CaseIterable {
    case open, waitlist, full, paused, ended
  }

  /// How people come together.
  public enum Format: String, Sendable, CaseIterable {
    case online
    case inPerson = "in-person"
    case hybrid, phone
  }

  /// How a cost is said.
  public enum Cost: Sendable {
    case free
    case described(LocalizedText)
  }
}

extension English {
  /// What a region says differently: the order of dates outside North America, the clock of the United Kingdom and Ireland.
  static func variants(of region: String?) -> [Word: Message] {
    guard let region, !["US", "CA", "PR"].contains(region) else { return [:] }
    var words: [Word: Message] = [
      .dateLong: "{weekday} {day} {month} {year}", .dateMedium: "{day} {month} {year}",
      .dateInYear: "{day} {month}", .dateWeekdayInYear: "{weekday} {day} {month}",
      .dateShort: "{day} {month}",
    ]
    if ["GB", "IE"].contains(region) { words[.clock] = "24" }
    return words
  }
}

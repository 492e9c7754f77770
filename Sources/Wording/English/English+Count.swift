extension English {
  /// How many there are of something.
  static let count: [Word: Message] = [
    .countGroups: .plural(one: "{count} group", other: "{count} groups"),
    .countMeetings: .plural(one: "{count} meeting", other: "{count} meetings"),
    .countArticles: .plural(one: "{count} article", other: "{count} articles"),
    .countPlaces: .plural(one: "{count} place", other: "{count} places"),
    .countPrograms: .plural(one: "{count} program", other: "{count} programs"),
    .countResults: .plural(one: "{count} result", other: "{count} results"),
    .countPeople: .plural(one: "{count} person", other: "{count} people"),
    .countMinutesToRead: .plural(one: "{count} minute to read", other: "{count} minutes to read"),
    .countDaysAgo: .plural(one: "{count} day ago", other: "{count} days ago"),
  ]
}

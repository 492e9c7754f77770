extension English {
  /// Words of what narrows the list of groups down.
  static let finder: [Word: Message] = [
    // The form
    .finderHeading: "Narrow the list down",
    .finderFilters: "Filters",
    .finderWords: "Look for words",
    .finderWordsHelp: "A topic, a place, a name",
    .finderSoon: "Soon",
    .finderNow: "Open or meeting now",
    .finderNextDay: "In the next 24 hours",
    .finderDay: "Day",
    .finderTime: "Time of day",
    .finderMorning: "Morning",
    .finderAfternoon: "Afternoon",
    .finderEvening: "Evening",
    .finderNight: "Late at night",
    .finderCostPaid: "Costs something",
    .finderStatus: "Room for new people",
    // Near me
    .finderNear: "Near",
    .finderNearCity: "Near a city",
    .finderAnywhere: "Anywhere",
    .finderNearMe: "Near me",
    .finderNearHelp:
      "Your device tells this page where it is. That never leaves your device, and nothing keeps it.",
    .finderAsking: "Asking your device where it is …",
    .finderNoPosition: "Your device did not say where it is. You can choose a city instead.",
    .finderHere: "where you are",
    .finderWithin: "How far",
    .finderAnyDistance: "Any distance",
    .finderDistance: "{km} km ({miles} mi)",
    .finderAway: "{distance} away",
    .finderWithinOf: "Within {distance} of {place}",
    // The result
    .finderFound: "Groups that fit",
    .finderSort: "Sort by",
    .finderSortName: "Name",
    .finderSortNext: "What is next",
    .finderSortDistance: "Distance",
    .finderChosen: "What you chose",
    .finderRemove: "{filter}: take away",
    .finderClear: "Clear all",
    .finderShow: "Show {groups}",
    .finderMore: "Show more groups",
    .finderQuoted: "‘{text}’",
    .finderNone: "No group fits all of this.",
    .finderWithout: "Without {filter} there would be {groups}",
    .finderWaysOn: "You can also look at all groups, see who can come where, or talk to somebody now.",
    .finderLoading: "Loading …",
    .finderFailed:
      "The groups could not be loaded, so nothing was narrowed down. Check your connection and try again.",
    .finderKeepHelp: Message(
      "Then you can bookmark or share it. It will also stand in the history of this browser, where "
        + "others who use this device can see it."),
  ]
}

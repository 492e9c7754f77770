extension English {
  /// Sentences about whom a group is for.
  static let eligibility: [Word: Message] = [
    // Ages
    .eligibilityAgeFrom: "You must be {minimum} or older.",
    .eligibilityAgeBetween: "You must be between {minimum} and {maximum}.",
    .eligibilityAgeUnder: "You must be under {limit}.",
    .eligibilityAgeExactly: "You must be {age}.",
    .eligibilityPeopleFrom: "people aged {minimum} or older",
    .eligibilityPeopleBetween: "people aged {minimum} to {maximum}",
    .eligibilityPeopleUnder: "people under {limit}",
    .eligibilityPeopleExactly: "people aged {age}",
    .eligibilityShortFrom: "{minimum}+",
    .eligibilityShortBetween: "{minimum}–{maximum}",
    .eligibilityShortUnder: "under {limit}",
    .eligibilityShortExactly: "{age}",
    // Other numbers
    .eligibilityNumberFrom: "Your answer to “{question}” must be {minimum} or more.",
    .eligibilityNumberBetween: "Your answer to “{question}” must be between {minimum} and {maximum}.",
    .eligibilityNumberUpTo: "Your answer to “{question}” must be {maximum} or less.",
    .eligibilityNumberExactly: "Your answer to “{question}” must be {number}.",
    .eligibilityAnswerFrom: "{minimum} or more",
    .eligibilityAnswerBetween: "{minimum} to {maximum}",
    .eligibilityAnswerUpTo: "{maximum} or less",
    .eligibilityAnswerExactly: "{number}",
    // Choices, and answers that have no words of their own
    .eligibilityFor: "For {people}.",
    .eligibilityNotFor: "This group is not for {people}.",
    .eligibilityPeopleWhoAnswer: "people who answer “{answer}” to “{question}”",
    .answerYes: "Yes",
    .answerNo: "No",
    // Several conditions
    .eligibilityEveryone: "Everyone is welcome.",
    .eligibilityAnyOf: "At least one of these must be true:",
    .eligibilityAllOf: "All of these must be true:",
    .eligibilityNotAllOf: "These must not all be true together:",
  ]
}

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
    .eligibilityForList: "This group is for:",
    .eligibilityNotFor: "This group is not for {people}.",
    .eligibilityNotForList: "This group is not for:",
    .eligibilityPeopleWhoAnswer: "people who answer “{answer}” to “{question}”",
    .answerYes: "Yes",
    .answerNo: "No",
    // Several conditions
    .eligibilityEveryone: "Everyone is welcome.",
    .eligibilityAnyOf: "At least one of these must be true:",
    .eligibilityAllOf: "All of these must be true:",
    .eligibilityNotAllOf: "These must not all be true together:",
    .eligibilityMore: "and more conditions",
    .eligibilityNoConditions: "No conditions are set.",
    // What is still to be answered
    .eligibilityDependsOnAge: "It depends on your age.",
    .eligibilityDependsOn: "It depends on your answer to “{question}”.",
    // What answers come to
    .eligibilityYes: "You can join",
    .eligibilityMaybe: "You may be able to join",
    .eligibilityNo: "Not for you",
    .eligibilityCounts: "You can join: {yes}. You may be able to join: {maybe}. Not for you: {no}.",
    // The questions as a form
    .eligibilityQuestions: "A few questions",
    .eligibilityPrivate:
      "Answer as few as you like. Your answers stay on this page: nothing is sent or saved, and they are gone when you leave it.",
    .eligibilityBegin: "Answer a question, and the groups that fit appear here.",
    .eligibilityNoAnswer: "No answer",
    .eligibilityInstead: "Perhaps instead:",
    .eligibilityAllGroups: "Every group, and who can come",
    .eligibilityNotLoaded: "The groups could not be loaded. The list on this page says who can come to each.",
    .startOver: "Start over",
    .showMore: "Show more",
  ]
}

extension English {
  /// Names of what a descriptor can choose from.
  static let choice: [Word: Message] = [
    // Kinds of group
    .kindSupportGroup: "Support group",
    .kindMentorship: "Mentorship",
    .kindClub: "Club",
    .kindForum: "Forum",
    .kindHelpline: "Helpline",
    .kindDropIn: "Drop-in",
    .kindFellowship: "Fellowship",
    .kindSoberLiving: "Sober living",
    .kindWorkshop: "Workshop",
    // Whether one can come
    .statusOpen: "Open",
    .statusWaitlist: "Waiting list",
    .statusFull: "Full",
    .statusPaused: "Paused",
    .statusEnded: "Ended",
    // How it meets
    .formatOnline: "Online",
    .formatInPerson: "In person",
    .formatHybrid: "Online and in person",
    .formatPhone: "By phone",
    // Signing up
    .registrationYes: "Sign up first",
    .registrationNo: "No need to sign up",
    .registrationOnlineOnly: "Sign up first to join online",
    .registrationByForm: "Fill in a form",
    .registrationByPhone: "Call",
    .registrationByEmail: "Write an email",
    .registrationByReferral: "A professional refers you",
    // What is expected there
    .speakingOptional: "You never have to speak",
    .speakingExpected: "Everybody says something",
    .cameraOptional: "Your camera may be on or off",
    .cameraOn: "Cameras are on",
    .cameraOff: "Cameras are off",
    .nameAny: "Use any name you like",
    .nameFirst: "First names only",
    .nameFull: "Full names",
    .recordedNo: "Meetings are not recorded",
    .recordedYes: "Meetings are recorded",
    .costFree: "Free",
  ]
}

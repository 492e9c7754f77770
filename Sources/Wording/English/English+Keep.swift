extension English {
  /// Words of what a visitor keeps on their device.
  static let keep: [Word: Message] = [
    // On a page that can be kept
    .keepOffer: "Keep this page on your device",
    .keepExplained: Message(
      "A list in this browser will name this page. It is sent to nobody, but others who use "
        + "this device can see it."),
    .keepWatched: "If somebody who should not know may look at your device, keep nothing here.",
    .keepButton: "Keep on this device",
    .keepIsKept: "Kept on this device.",
    .keepIsDropped: "Forgotten.",
    .keepNoRoom: "This browser keeps nothing, perhaps because its window is a private one.",
    // The page of what is kept
    .keepTitle: "Kept on this device",
    .keepIntro: Message(
      "Here stands what you keep, in this browser alone. Nobody is told, but others who use "
        + "this device can see it. The history of your browser is another thing, and is not "
        + "changed here."),
    .keepNeedsScript:
      "To keep pages, this site needs JavaScript, which is off or did not load. Without it nothing is kept.",
    .keepEmpty: "You keep nothing on this device. Groups and articles offer to be kept on their pages.",
    .keepOffline: "Keep these pages for offline",
    .keepOfflineHelp: Message(
      "This saves copies of them on this device, with the crisis lines, for when there is no "
        + "connection. A copy says when it was made."),
    .keepSaving: "Saving copies …",
    .keepSaved: "Copies are saved. Without a connection you can read them.",
    .keepFailed: "The copies could not be saved. Check your connection and try again.",
    .keepSavedOn: "Copy saved on {date}",
    .keepSavedCopy: Message(
      "This copy was saved on {date}, and is shown because there is no connection. Times may "
        + "have changed since then."),
    .keepNoConnection: "There is no connection, and the page you asked for is not kept. These are.",
    .keepForgetOne: "Forget",
    .keepRemove: "Forget: {page}",
    .keepForget: "Forget everything",
    .keepForgetHelp: "Takes the list and all copies off this device at once.",
    .keepForgotten: "Everything is forgotten. Nothing of this site is kept on this device any more.",
  ]
}

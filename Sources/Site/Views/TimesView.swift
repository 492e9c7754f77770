import Mustache
import Scheduling
import Wording

/// What a script needs in order to say when things are, apart from the times themselves: how far they reach, and the words.
///
/// A text in braces stands for a value that only the browser knows: `{time}`, `{when}`.
struct TimesView: EditionView {
  let window: TimesWindow
  let edition: Edition

  static let type: ObjectType<TimesView> = ObjectType(
    "times",
    "What a script needs in order to say when things are. In its words, `{time}` and `{when}` stand for what the "
      + "browser puts there.",
    [
      .text("from", "The moment before which it says nothing, in minutes since 1970, base 36") {
        String($0.window.start, radix: 36)
      },
      .text("until", "The moment from which on it says nothing, in the same way") {
        String($0.window.end, radix: 36)
      },
      words("am", .timeAm, "A time before noon, on a clock of 12 hours"),
      words("pm", .timePm, "A time after noon, on a clock of 12 hours"),
      words("yours", .yourTime, "A time of the visitor's own clock"),
      .text("on-day", "A time of a day") {
        $0.edition.wording.text(.scheduleWhen, ["days": "{day}", "time": "{time}"])
      },
      words("next", .nextAt, "When it is next"),
      words("meeting-until", .meetingNowUntil, "That it is going on"),
      words("open-until", .openNowUntil, "That it is open"),
      words("closed-until", .closedNowUntil, "That it is closed"),
    ])

  private static func words(_ name: String, _ word: Word, _ meaning: String) -> TemplateField<TimesView> {
    .text(name, meaning) { view in
      view.edition.wording.text(word, ["time": "{time}", "when": "{when}"])
    }
  }
}

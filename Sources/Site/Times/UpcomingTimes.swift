/// When something is held or open in the coming weeks, in the form in which pages hand it to the browser.
///
/// The browser expands no rule and knows no closure: it decodes this, compares with its clock, and formats. What is
/// cancelled is not among it; pages say that in words.
///
/// The form, all numbers in base 36, all times in minutes since 1970-01-01 00:00 UTC:
/// ```
/// times = "always" | run *( " " run )
/// run   = START [ "+" LENGTH ] [ "*" COUNT [ "@" STEP ] ] [ "!" DEADLINE ]
/// ```
/// A run is `COUNT` spans (1 where it is not written) of `LENGTH` minutes (not known where it is not written), the first
/// at `START`, each `STEP` minutes (a week, `7s0`, where it is not written) after the one before. After `DEADLINE` nobody
/// can join any more: from then on the run counts for nothing. Runs may interleave.
///
/// `hrwmc+1o*4 hsrs0+1o*7` is a meeting of an hour on eleven Tuesdays at 7 pm in New York, from October 6, 2026: before the
/// fifth, clocks went back.
enum UpcomingTimes: Hashable, Sendable {
  /// Day and night.
  case always
  /// Those spans, in order.
  case spans([TimeSpan])

  /// The form above; nil where there is nothing to tell.
  var encoded: String? {
    switch self {
    case .always: "always"
    case .spans(let spans): spans.isEmpty ? nil : Self.text(of: TimeRun.covering(spans))
    }
  }

  private static func text(of runs: [TimeRun]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(24 * runs.count)
    for run in runs {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      run.append(to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Waymark's words in Spanish; the reader is “usted”.
enum Spanish {
  /// All areas together.
  static let words: [Word: Message] = [
    calendar, schedule, zone, eligibility, choice, count, page, group, finder, keep,
  ].reduce(into: [:]) { words, area in words.merge(area) { first, _ in first } }
}

@testable import Readability
import TestSupport
import Testing

@Suite("Syllables")
struct SyllableTests {
  /// Words of texts such as ours with the numbers of syllables that the CMU Pronouncing Dictionary (release 0.7b) gives them,
  /// where it knows two ways to say them the one that the rules find.
  static let english: [(count: Int, words: String)] = [
    (
      1,
      """
      the hope hopes hoped don't won't church change changed league clothes breathe breath real grief world girl film
      tried cried stayed asked helped our fire
      """
    ),
    (
      2,
      """
      people drinking evening someone something nothing being going seeing quiet create support treatment careful
      homeless lonely wanted needed houses table little simple people's wasn't couldn't churches changes science million
      patient ancient special social meeting listened started believed business wednesday safety staying lion giant poem
      statement movement sometimes neighbor grieving sober honest apple apples handled settled wheelchair questions
      answer ankle sample
      """
    ),
    (
      3,
      """
      somebody another beginning afternoon everyone everything area idea created loneliness audience radio video
      violence suicide counselor addiction withdrawal depression various serious previous opinion religion usual annual
      mutual museum beautiful quietly completely neighborhood hospital volunteer volunteers alcohol veterans
      """
    ),
    (
      4,
      """
      community confidential registration experience psychologist medication anxiety society situation january sobriety
      interpreter transportation accessible information
      """
    ),
    (5, "facilitator"),
  ]

  @Test("English words have the syllables of the CMU dictionary", arguments: english)
  func englishWords(count: Int, words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      #expect(EnglishSyllables.count(Array(word.utf8)) == count, "\(word)")
    }
  }

  /// Divided as the Diccionario panhispánico de dudas divides them.
  @Test(
    "Spanish words are divided as its orthography divides them",
    arguments: [
      "a", "pan", "ca-sa", "gru-po", "reu-nión", "reu-nio-nes", "a-po-yo", "a-yu-da", "dí-a", "pa-ís",
      "ciu-dad",
      "cui-da-do", "hue-vo", "a-ho-ra", "prohi-bir", "a-hí", "le-er", "cre-e-mos", "te-a-tro", "po-e-ta",
      "fa-mi-lia",
      "gra-cias", "vio-len-cia", "es-cu-char", "que", "quie-ro", "gui-ta-rra", "gue-rra", "pin-güi-no",
      "ver-güen-za",
      "rey", "re-yes", "y", "hoy", "ma-íz", "ba-úl", "o-í-do", "re-ír", "a-cuér-da-te", "bú-ho", "guau",
      "miau",
      "en-tre-vis-ta", "al-co-hol", "psi-có-lo-ga", "re-cu-pe-ra-ción", "con-fi-den-cial", "huér-fa-no",
      "con-ti-nú-a",
    ])
  func spanishWords(divided: String) {
    let parts = divided.split(separator: "-")
    #expect(SpanishSyllables.count(Array(parts.joined().utf8)) == parts.count, "\(divided)")
  }

  @Test("Any bytes are one syllable at least, and never more than letters")
  func anything() {
    var chance = Chance(seed: 41)
    for _ in 0..<4_000 {
      let word = (0..<chance.number(1...30)).map { _ in UInt8(chance.below(256)) }
      #expect((1...max(2, word.count)).contains(EnglishSyllables.count(word)))
      #expect((1...word.count).contains(SpanishSyllables.count(word)))
      let letters = (0..<chance.number(1...30)).map { _ in chance.pick(Array("aeiouyltsdgqncrmhvf'".utf8)) }
      #expect((1...max(2, letters.count)).contains(EnglishSyllables.count(letters)))
    }
  }
}

import Readability
import Testing

@Suite("Reading level")
struct ReadingTextTests {
  /// The grades of texts with one word of one syllable after the other are plain arithmetic.
  @Test("The English grade is that of Flesch and Kincaid")
  func formula() throws {
    var text = ReadingText(.english)
    for _ in 0..<20 { text.add("We sit down and talk.") }
    // 5 words a sentence, 1 syllable a word.
    let short = 0.39 * 5 + 11.8 - 15.59
    #expect(abs(try #require(text.grade) - short) < 1e-9)
    for _ in 0..<10 { text.add("Community information.") }
    // Two words are a label, which does not count.
    #expect(text.words == 100)
    for _ in 0..<20 { text.add("Accessible community information.") }
    // Twelve syllables in three words: ac-ces-si-ble com-mu-ni-ty in-for-ma-tion.
    let (words, syllables, sentences) = (160.0, 340.0, 40.0)
    let long = 0.39 * words / sentences + 11.8 * syllables / words - 15.59
    #expect(abs(try #require(text.grade) - long) < 1e-9)
  }

  /// textstat 0.7.13 (`flesch_kincaid_grade` with the syllables of the CMU dictionary) and its `fernandez_huerta`, put into
  /// his table, give these grades; both count words and sentences in their own way.
  @Test(
    "Grades agree with another program’s to half a grade",
    arguments: [
      (ReadingLanguage.english, plainEnglish, 2.6), (.english, hardEnglish, 26.6),
      (.spanish, plainSpanish, 4.4),
      (.spanish, hardSpanish, 17.0),
    ])
  func oracle(language: ReadingLanguage, text: String, expected: Double) throws {
    var reading = ReadingText(language)
    for passage in text.split(separator: "\n") { reading.add(String(passage)) }
    let grade = try #require(reading.grade)
    #expect(abs(grade - expected) <= 0.5, "\(grade)")
  }

  @Test("The sentence that weighs the most is the one without which the text is easiest")
  func heaviest() {
    var text = ReadingText(.english)
    text.add("We sit down. Then we talk, and then we have tea.")
    text.add(
      "Come in. Participation necessitates considerable familiarity with institutional terminology. It is warm."
    )
    let place = text.heaviest
    #expect(place?.passage == 1)
    #expect(place?.range == 9..<92)
  }

  @Test("Short texts, and languages without a formula, are not judged")
  func silent() {
    var text = ReadingText(.english)
    text.add("Institutional terminology necessitates considerable familiarity.")
    #expect(text.grade == nil)
    #expect(ReadingText(.spanish).grade == nil)
    #expect(ReadingText(.spanish).heaviest == nil)
    #expect(ReadingLanguage(tag: "ase") == nil)
    #expect(ReadingLanguage(tag: "es-MX") == .spanish)
    #expect(ReadingLanguage(tag: "en-GB") == .english)
    #expect(ReadingLanguage(tag: "") == nil)
  }

  static let plainEnglish = """
    You don't have to sign up, and you don't have to prepare. If new places make you nervous, write to us first. One of us will meet you at the door. What is said in the room stays in the room. All of us promise that at the start of each evening.
    It helps to come a few weeks in a row, because talking gets easier when you know the faces. But you decide how often you come. There is tea from half past six. If you need a ride, ask us.
    If you need a ramp, an interpreter or anything else to take part, tell us a week before, so that we can arrange it. Nobody will ask you to speak.
    """
  static let hardEnglish = """
    Participation in our facilitated conversations necessitates neither preparation nor registration, although individuals experiencing considerable anxiety regarding unfamiliar environments may nevertheless appreciate the opportunity of corresponding beforehand with an experienced volunteer. Confidentiality constitutes the foundation of our community, and every participant acknowledges the responsibility of protecting whatever information other participants communicate during a conversation.
    Attendance at consecutive meetings is encouraged because familiarity gradually facilitates conversation, but participants retain complete independence regarding how frequently they return. Refreshments are generally available immediately before the conversation begins, and additional information regarding transportation is available from the coordinator. Individuals requiring accommodations should communicate their requirements approximately one week beforehand.
    """
  static let plainSpanish = """
    No tiene que inscribirse ni preparar nada. Si un lugar nuevo le pone nervioso, escríbanos antes. Uno de nosotros le espera en la puerta. Lo que se dice en la sala se queda en la sala. Lo prometemos todos al empezar.
    Ayuda venir varias semanas seguidas, porque hablar es más fácil cuando conoce las caras. Pero usted decide cuándo vuelve. Hay té desde las seis y media. Si no tiene cómo llegar, díganos.
    Si necesita una rampa o un intérprete, avise una semana antes, para que lo podamos arreglar. Nadie le va a pedir que hable. Puede venir con su hermana o con un amigo. También puede irse cuando quiera.
    """
  static let hardSpanish = """
    La participación en nuestras conversaciones facilitadas no requiere preparación ni inscripción previa, aunque las personas que experimenten una considerable inquietud respecto de entornos desconocidos pueden, no obstante, agradecer la oportunidad de corresponder anticipadamente con un voluntario experimentado. La confidencialidad constituye el fundamento de nuestra comunidad, y cada participante reconoce la responsabilidad de proteger cualquier información comunicada durante las conversaciones.
    La asistencia a reuniones consecutivas resulta recomendable porque la familiaridad facilita progresivamente la conversación, aunque los participantes conservan completa independencia respecto de la frecuencia de su participación. La información complementaria relacionada con el transporte está disponible mediante la coordinación administrativa correspondiente.
    """
}

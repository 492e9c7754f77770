import Content
import Language
import ProgramDirectory
import Prose
import Testing

@Suite("Translations")
struct TranslationTests {
  @Test("Every translatable field of a group is taken from its translation")
  func everyField() async throws {
    let group = try await group(
      """
      name: Steady Ground
      summary: For everybody.
      area: The valley
      cost: 5 dollars
      online: {how: We write.}
      schedule:
        - {every: tuesday, at: 7 pm, for: 1 hour, note: Come early., except: [{on: 2026-12-01, why: Rest}]}
        - {every: thursday, at: 7 pm, for: 1 hour, id: late, note: Late.}
      registration: {how: Write., bring: [A cup, A friend], reply: Soon}
      facilitators: [{name: Bea, role: Host, training: Peer}, {name: Tom}]
      outline: [{minutes: 5, what: Arrive}]
      agreements: [Be kind]
      content-note: Loss
      details: {Parking: behind}
      notice: {say: Hello}
      eligibility: {note: Ask.}
      image: /a.jpg
      image-alt: A hall
      about: Come.
      """,
      with: [
        "groups/a.es.yaml": """
        name: Tierra Firme
        summary: Para todos.
        area: El valle
        cost: 5 dólares
        online: {how: Escribimos.}
        schedule:
          - {id: late, note: Tarde.}
          - {id: tuesday-1900, note: Temprano., except: [{why: Descanso}]}
        registration: {how: Escriba., bring: [Una taza, Un amigo], reply: Pronto}
        facilitators: [{role: Anfitriona, training: Par}, {}]
        outline: [{what: Llegar}]
        agreements: [Con respeto]
        content-note: Pérdida
        details: {Aparcamiento: detrás}
        notice: {say: Hola}
        eligibility: {note: Pregunte.}
        image-alt: Una sala
        about: Venga.
        """
      ])
    let spanish = try LanguageTag("es")
    #expect([group.name, group.summary].map { $0[spanish] } == ["Tierra Firme", "Para todos."])
    #expect(group.attendance.area?[spanish] == "El valle")
    guard case .described(let cost)? = group.cost else { return #expect(Bool(false), "no cost") }
    #expect(cost[spanish] == "5 dólares")
    #expect(group.attendance.online?.how?[spanish].plainText == "Escribimos.")
    let meetings = group.attendance.schedule
    #expect(meetings.map { $0.note?[spanish] } == ["Temprano.", "Tarde."])
    #expect(meetings[0].except[0].why?[spanish] == "Descanso")
    #expect(group.registration?.how?[spanish].plainText == "Escriba.")
    #expect(group.registration?.bring.map { $0[spanish] } == ["Una taza", "Un amigo"])
    #expect(group.registration?.reply?[spanish] == "Pronto")
    let session = group.session
    #expect(session.facilitators.map { $0.role?[spanish] } == ["Anfitriona", nil])
    #expect(session.facilitators[0].training?[spanish] == "Par")
    #expect(session.outline[0].what[spanish] == "Llegar" && session.agreements[0][spanish] == "Con respeto")
    #expect(session.contentNote?[spanish] == "Pérdida")
    #expect(
      session.details[0].label[spanish] == "Aparcamiento" && session.details[0].text[spanish] == "detrás")
    #expect(group.notice?.say[spanish].plainText == "Hola")
    #expect(group.eligibility?.note?[spanish].plainText == "Pregunte.")
    #expect(group.image?.text?[spanish] == "Una sala" && group.about?[spanish].plainText == "Venga.")
  }

  @Test("What is not translated falls back to the original, which says its language")
  func fallback() async throws {
    let spanish = try LanguageTag("es")
    let group = try await group(
      minimalGroup + "about: Hello\n", with: ["groups/a.es.yaml": "name: Tierra Firme\n"])
    #expect(group.name[spanish] == "Tierra Firme" && group.name[.english] == "Steady Ground")
    #expect(group.summary.version(in: spanish).language == .english)
    #expect(group.about?.exists(in: spanish) == false)
    #expect(group.origin.languages == [.english, spanish])
  }

  @Test("A file in another language than the site's first is its original's language")
  func otherOriginal() async throws {
    let spanish = try LanguageTag("es")
    let group = try await group(
      "lang: es\n" + minimalGroup, with: ["groups/a.en.yaml": "name: Steady\n"])
    #expect(group.name.original.language == spanish && group.name[.english] == "Steady")
    #expect(group.origin.languages == [spanish, .english])
  }

  @Test("A translation into a language that the site does not list counts for nothing")
  func unlisted() async throws {
    let result = try await load([
      "groups/a.yaml": minimalGroup, "groups/a.fr.yaml": "nom: Terre\n", "groups/a.en.yaml": "name: A\n",
    ])
    #expect(
      result.lines == [
        "groups/a.en.yaml language-not-listed", "groups/a.fr.yaml language-not-listed (warning)",
      ])
    #expect(result.directory?.groups.first?.origin.languages == [.english])
  }

  @Test("Bodies and front matter of Markdown files are translated")
  func markdown() async throws {
    let spanish = try LanguageTag("es")
    let page = try await directory(of: [
      "pages/a.md": "---\ntitle: About\nsummary: S\nlabel: L\n---\nHello.\n",
      "pages/a.es.md": "---\ntitle: Acerca\nlabel: E\n---\nHola.\n",
    ]).pages[0]
    #expect(
      page.title[spanish] == "Acerca" && page.label?[spanish] == "E"
        && page.body[spanish].plainText == "Hola.")
  }

  @Test("Vocabularies, questions, closures and the site are translated by id or position")
  func topFiles() async throws {
    let spanish = try LanguageTag("es")
    let directory = try await directory(of: [
      "topics.yaml": "a: {name: A, summary: S, about: T}\nb: B\n",
      "topics.es.yaml": "b: Be\na: {name: Aa, about: Te}\n",
      "eligibility.yaml": "q:\n  ask: A\n  type: choice\n  options: {x: X, y: {say: Y, who: people}}\n",
      "eligibility.es.yaml": "q:\n  ask: P\n  options: {y: {say: Ye, who: gente}, x: Equis}\n",
      "closures.yaml": "- {on: 2026-12-25, why: Christmas}\n- 2027-01-01\n",
      "closures.es.yaml": "- {why: Navidad}\n- 2027-01-01\n",
      "site.es.yaml": "name: Puerta Abierta\ncrisis:\n  - name: Línea\n",
    ])
    #expect(directory.topics.map { $0.name[spanish] } == ["Aa", "Be"])
    #expect(directory.topics[0].about?[spanish].plainText == "Te")
    #expect(directory.questions[0].ask[spanish] == "P")
    #expect(directory.questions[0].options.map { $0.say[spanish] } == ["Equis", "Ye"])
    #expect(directory.questions[0].options[1].who?[spanish] == "gente")
    #expect(directory.closures[0].why?[spanish] == "Navidad")
    #expect(
      directory.site.name[spanish] == "Puerta Abierta"
        && directory.site.crisisLines[0].name[spanish] == "Línea")
  }

  @Test("What no translation may hold is reported", arguments: mistakes)
  func mistake(mistake: Mistake) async throws {
    let found = try await problems(mistake.texts)
    #expect(found == mistake.expected)
  }

  static func translation(_ what: String, _ original: String, _ text: String, _ expected: String) -> Mistake {
    Mistake(what, ["groups/a.yaml": minimalGroup + original, "groups/a.es.yaml": text], expected)
  }

  static let mistakes: [Mistake] = [
    translation(
      "a field that is the same in every language", "", "kind: club\n",
      "groups/a.es.yaml:1:1 not-translatable"),
    translation("an unknown field", "", "nmae: A\n", "groups/a.es.yaml:1:1 unknown-key"),
    translation(
      "a field that the original lacks", "", "cost: gratis\n", "groups/a.es.yaml:1:1 translation-mismatch"),
    translation(
      "a list of another length", "agreements: [A, B]\n", "agreements: [A]\n",
      "groups/a.es.yaml:1:13 translation-mismatch"),
    translation(
      "a meeting that is none",
      "schedule:\n  - {every: tuesday, at: 7 pm, for: 1 hour, note: N}\n",
      "schedule:\n  - {id: monday-1900, note: N}\n",
      "groups/a.es.yaml:2:5 translation-mismatch"),
    translation(
      "a meeting without an id",
      "schedule:\n  - {every: tuesday, at: 7 pm, for: 1 hour, note: N}\n", "schedule:\n  - {note: N}\n",
      "groups/a.es.yaml:2:5 translation-mismatch"),
    translation(
      "details of another number", "details: {A: b}\n", "details: {A: b, C: d}\n",
      "groups/a.es.yaml:1:10 translation-mismatch"),
    translation(
      "text for fields", "notice: {say: Hi}\n", "notice: Hola\n", "groups/a.es.yaml:1:9 wrong-shape"),
    Mistake("a translation of nothing", ["groups/b.es.yaml": "name: B\n"], "groups/b.es.yaml missing-file"),
    Mistake(
      "an ending that is no language", ["groups/a.yaml": minimalGroup, "groups/a.draft2.yaml": "name: B\n"],
      "groups/a.draft2.yaml bad-file-name"),
    Mistake(
      "a topic that the original lacks", ["topics.yaml": "a: A\n", "topics.es.yaml": "b: B\n"],
      "topics.es.yaml:1:1 translation-mismatch"),
    Mistake(
      "a rule in a translation",
      [
        "eligibility.yaml": "age: {ask: A, type: number}\n",
        "groups/a.yaml": minimalGroup + "eligibility: {age: 18+, note: N}\n",
        "groups/a.es.yaml": "eligibility: {age: 18+}\n",
      ], "groups/a.es.yaml:1:15 not-translatable"),
  ]
}

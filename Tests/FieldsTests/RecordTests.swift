import Fields
import Language
import Testing
import YAML

@Suite("Records")
struct RecordTests {
  struct Thing: Equatable {
    var name: String?
    var size: Int?
  }

  static let name = Field("name", Kind<String>.text, .required, meaning: "what it is called")
  static let size = Field("size", Kind<Int>.number(1...9), meaning: "how big it is")
  static let kind = Kind<Thing>.record(
    RecordDefinition("thing", [name.description, size.description])
  ) { read in Thing(name: read(name), size: read(size)) }

  @Test("Fields are read in any order")
  func order() throws {
    let result = try read("size: 3\nname: A\n", as: Self.kind)
    #expect(result.value == Thing(name: "A", size: 3) && result.problems.isEmpty)
  }

  @Test(
    "Each problem of a record is reported",
    arguments: [
      ("size: 3\n", ["1:1 missing-field thing has no ‘name’ | add `name:` – what it is called"]),
      ("name: A\nsise: 3\n", ["2:1 unknown-key ‘sise’ is not a field of thing | did you mean ‘size’?"]),
      (
        "name: A\ncolor: red\n",
        ["2:1 unknown-key ‘color’ is not a field of thing | the fields are: name, size"]
      ),
      ("name:\nsize: 3\n", []),
      (
        "size: x\ncolor: red\n",
        [
          "1:1 missing-field thing has no ‘name’ | add `name:` – what it is called",
          "1:7 bad-value ‘x’ is not a number that fits here | write a whole number from 1 to 9",
          "2:1 unknown-key ‘color’ is not a field of thing | the fields are: name, size",
        ]
      ),
    ] as [(String, [String])])
  func problems(text: String, problems: [String]) throws {
    #expect(try read(text, as: Self.kind).problems == problems)
  }

  @Test("A partial definition requires nothing")
  func partial() throws {
    let definition = RecordDefinition("thing", [Self.name.description]).partial("defaults")
    #expect(definition.fields.allSatisfy { !$0.isRequired } && definition.name == "defaults")
  }

  @Test(
    "A private value is never quoted",
    arguments: ["geheim", "[geheim]", "{geheim: geheim}", "|\n  geheim\n  geheim"])
  func privateValue(text: String) throws {
    for problems in [
      try read("value: \(text)\n", as: record(.yesNo, .private)).problems,
      try read("value: \(text)\n", as: record(.number(1...2), .private)).problems,
      try read("value: \(text)\n", as: record(Kind<String>.word(of: ["a"]), .private)).problems,
      try read("value: \(text)\n", as: record(Kind<Int>.number(1...2).list(), .private)).problems,
    ] {
      #expect(!problems.isEmpty && problems.allSatisfy { !$0.contains("geheim") }, "\(problems)")
    }
  }
}

@Suite("Translated fields")
struct TranslatedFieldTests {
  struct Entry: Sendable {
    var id: String?
    var say: Localized<String>?
  }

  static let id = Field("id", Kind<String>.text, .identifies, meaning: "its id")
  static let say = Field("say", Kind<String>.text.translated, meaning: "the words")
  static let size = Field("size", Kind<Int>.number(1...9), meaning: "its size")
  static let entry = Kind<Entry>.record(
    RecordDefinition("entry", [id.description, say.description, size.description])
  ) { read in
    _ = read(size)
    return Entry(id: read(id), say: read(say))
  }

  static func identity(_ node: YAMLNode) -> String? {
    guard case .mapping(let mapping) = node, case .scalar(let id)? = mapping["id"] else { return nil }
    return id.text
  }

  private func spanish(_ entries: [Entry]?) throws -> [String?]? {
    let spanish = try LanguageTag("es")
    return entries?.map { entry in entry.say.flatMap { $0.exists(in: spanish) ? $0[spanish] : nil } }
  }

  @Test("Lists match by position")
  func position() throws {
    let result = try read(
      "value: [{say: one}, {say: two}]\n", as: record(Self.entry.list()),
      spanish: "value: [{say: uno}, {}]\n")
    #expect(try spanish(result.value) == ["uno", nil])
    #expect(result.problems.isEmpty)
  }

  @Test("Lists match by id where entries have one")
  func identity() throws {
    let result = try read(
      "value: [{id: a, say: one}, {id: b, say: two}]\n",
      as: record(Self.entry.list(identifiedBy: Self.identity)), spanish: "value: [{id: b, say: dos}]\n")
    #expect(try spanish(result.value) == [nil, "dos"])
    #expect(result.problems.isEmpty)
  }

  @Test(
    "What a translation may not hold is reported",
    arguments: [
      (
        "say: one\n", "size: 3\n",
        "1:1 not-translatable ‘size’ is the same in every language | leave it out here; a translation may hold: id, say"
      ),
      ("say: one\n", "sya: uno\n", "1:1 unknown-key ‘sya’ is not a field of entry | did you mean ‘say’?"),
      (
        "size: 1\n", "say: uno\n",
        "1:1 translation-mismatch the original has no ‘say’ to translate | write ‘say’ in the original first, or leave it out here"
      ),
    ])
  func mistakes(original: String, translation: String, problem: String) throws {
    #expect(try read(original, as: Self.entry, spanish: translation).problems == [problem])
  }

  @Test(
    "Lists that do not match are reported",
    arguments: [
      (
        "value: [{say: uno}]\n",
        "1:8 translation-mismatch the original has 2 entries, this translation 1 | translate each entry, in the same order"
      ),
      (
        "value: uno\n",
        "1:8 wrong-shape expected a list, found text | the original is a list; translate it as one"
      ),
    ])
  func lists(translation: String, problem: String) throws {
    let result = try read(
      "value: [{say: one}, {say: two}]\n", as: record(Self.entry.list()), spanish: translation)
    #expect(result.problems == [problem])
    #expect(result.value?.count == 2)
  }

  @Test("Shapes know whether a translation may hold a part of them")
  func shapes() {
    #expect(Self.entry.shape.isTranslatable && Self.entry.list().shape.isTranslatable)
    #expect(!Kind<Int>.number(1...2).list().shape.isTranslatable)
  }
}

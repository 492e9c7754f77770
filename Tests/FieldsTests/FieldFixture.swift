import Diagnostics
import Fields
import Language
import YAML

/// What reading a text as a kind gives: the value, and each problem as `line:column id message | help`.
func read<Value>(
  _ text: String, as kind: Kind<Value>, spanish translation: String? = nil
) throws -> (value: Value?, problems: [String]) {
  func node(_ text: String) -> YAMLNode? {
    let (mapping, _) = YAMLReader.read(Array(text.utf8), path: "a")
    return mapping.map(YAMLNode.mapping)
  }
  guard let original = node(text) else { return (nil, ["not YAML"]) }
  let spanish = try LanguageTag("es")
  let translations =
    translation.flatMap(node).map { [FieldInput.Translation(language: spanish, node: $0)] } ?? []
  var log = DiagnosticLog()
  let value = kind.read(FieldInput(original, language: .english, translations: translations), &log)
  let problems = log.sorted.map {
    "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.id.rawValue) \($0.message) | \($0.help ?? "")"
  }
  return (value, problems)
}

/// A record of one field called `value`.
func record<Value>(_ kind: Kind<Value>, _ traits: FieldTrait...) -> Kind<Value> {
  let field =
    traits.contains(.private)
    ? Field("value", kind, .private, meaning: "a value") : Field("value", kind, meaning: "a value")
  return .record(RecordDefinition("thing", [field.description])) { read in read(field) }
}

import Fields
import YAML

/// Compares a translation with its original, field by field as the definitions say.
struct MissingTranslations {
  /// The fields that the original has in words of its language, and the translation not: `summary`, `registration: how`.
  private(set) var fields: [String] = []

  init(in translation: YAMLNode, of original: YAMLNode, _ shape: Shape) {
    compare(translation, original, shape, field: "")
  }

  private mutating func compare(_ translation: YAMLNode?, _ original: YAMLNode, _ shape: Shape, field: String)
  {
    guard let translation else {
      if Self.hasWords(original, shape, field: field) { add(field) }
      return
    }
    switch (shape, original, translation) {
    case (.notation(_, let shape), _, _): compare(translation, original, shape, field: field)
    case (.either(let shapes), _, _):
      if let fitting = shapes.first(where: { $0.fits(original) }) {
        compare(translation, original, fitting, field: field)
      }
    case (.list(let item), .sequence(let items), .sequence(let translated)):
      // Entries that are told apart by an id need not all stand in a translation; others stand in the same place.
      let haveIDs = item.definition?.fields.contains(where: \.identifies) ?? false
      guard !haveIDs, items.items.count == translated.items.count else { return }
      for (original, translation) in zip(items.items, translated.items) {
        compare(translation, original, item, field: field)
      }
    case (.mapping(_, let value), .mapping(let entries), .mapping(let translated)):
      for entry in entries.entries { compare(translated[entry.key], entry.value, value, field: entry.key) }
    case (.record(let definition), .mapping(let entries), .mapping(let translated)):
      for entry in entries.entries {
        guard let part = definition[entry.key] else { continue }
        let name = field.isEmpty ? entry.key : "\(field): \(entry.key)"
        compare(translated[entry.key], entry.value, part.shape, field: name)
      }
    default: break
    }
  }

  private mutating func add(_ field: String) {
    if !fields.contains(field), fields.count < 100 { fields.append(field) }
  }

  /// Whether the value holds words that a translation could say in another language.
  static func hasWords(_ node: YAMLNode, _ shape: Shape, field: String = "") -> Bool {
    switch (shape, node) {
    case (.translated, .scalar(let scalar)):
      !field.isName && scalar.text.lowercased() != "free" && scalar.text.contains(where: \.isLetter)
    case (.translated(let shape), _), (.notation(_, let shape), _): hasWords(node, shape, field: field)
    case (.either(let shapes), _):
      shapes.first { $0.fits(node) }.map { hasWords(node, $0, field: field) } ?? false
    case (.list(let item), .sequence(let sequence)):
      sequence.items.contains { hasWords($0, item, field: field) }
    case (.mapping(_, let value), .mapping(let mapping)):
      mapping.entries.contains { hasWords($0.value, value, field: $0.key) }
    case (.record(let definition), .mapping(let mapping)):
      mapping.entries.contains { entry in
        definition[entry.key].map { hasWords(entry.value, $0.shape, field: entry.key) } ?? false
      }
    default: false
    }
  }
}

extension String {
  /// Whether the field of that path holds a name, which often stays what it is.
  fileprivate var isName: Bool { ["name", "label"].contains { self == $0 || hasSuffix(": \($0)") } }
}

import YAML

extension DocumentText {
  /// Whether one of the texts that ``SearchedText`` holds meets a condition.
  func hasText(_ isMet: (String) -> Bool) -> Bool {
    Self.hasText(node, in: "", isMet) || body.map { isMet($0.text) } ?? false
  }

  /// The dialect bounds how deep values nest.
  private static func hasText(_ node: YAMLNode, in field: String, _ isMet: (String) -> Bool) -> Bool {
    switch node {
    case .scalar(let scalar): isMet(scalar.text)
    case .sequence(let sequence): sequence.items.contains { hasText($0, in: field, isMet) }
    case .mapping(let mapping):
      mapping.entries.contains { entry in
        field == "details" && isMet(entry.key) || hasText(entry.value, in: entry.key, isMet)
      }
    }
  }
}

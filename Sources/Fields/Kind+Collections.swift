public import Diagnostics
public import YAML

extension Kind {
  /// A list of this kind. Translations match by position, or by an id where `identity` can tell one.
  public func list(
    identifiedBy identity: (@Sendable (YAMLNode) -> String?)? = nil
  ) -> Kind<[Value]> {
    let item = self
    return Kind<[Value]>(shape: .list(shape)) { input, log in
      guard case .sequence(let sequence) = input.node else {
        log.wrongShape(
          input.node, expected: "a list", help: "start each entry on a line of its own with `- `")
        return nil
      }
      let translations = input.translatedItems(of: sequence, identifiedBy: identity, log: &log)
      var values: [Value] = []
      values.reserveCapacity(sequence.items.count)
      for index in sequence.items.indices {
        let parts = translations.isEmpty ? [] : translations[index]
        if let value = item.read(input.part(sequence.items[index], translations: parts), &log) {
          values.append(value)
        }
      }
      return values
    }
  }

  /// Names of the author's choice, each with a value of this kind, in the order written.
  public func mapping<Key: Sendable>(
    by key: Kind<Key>, describedAs name: String
  ) -> Kind<[MappingEntry<Key, Value>]> {
    let kind = self
    return Kind<[MappingEntry<Key, Value>]>(shape: .mapping(key: name, value: shape)) { input, log in
      guard case .mapping(let mapping) = input.node else {
        log.wrongShape(
          input.node, expected: "`\(name): …` lines",
          help: "write each entry on a line of its own: `\(name): …`")
        return nil
      }
      let translations = input.translatedEntries(of: mapping, log: &log)
      return mapping.entries.compactMap { entry in
        let scalar = YAMLScalar(
          text: entry.key, style: .plain, position: entry.keyPosition, textPosition: entry.keyPosition)
        guard let readKey = key.read(input.part(.scalar(scalar)), &log) else { return nil }
        let parts = translations[entry.key] ?? []
        guard let value = kind.read(input.part(entry.value, translations: parts), &log) else { return nil }
        return MappingEntry(key: readKey, keyPosition: entry.keyPosition, value: value)
      }
    }
  }

  /// Text of one kind or fields of another: `place: hall` or `place: {at: hall, room: 3}`.
  public static func either(
    scalar: Kind<Value>? = nil, sequence: Kind<Value>? = nil, mapping: Kind<Value>? = nil
  ) -> Kind {
    let kinds = [scalar, sequence, mapping].compactMap { $0 }
    return Kind(shape: .either(kinds.map(\.shape))) { input, log in
      let fitting =
        switch input.node {
        case .scalar: scalar
        case .sequence: sequence
        case .mapping: mapping
        }
      // Where no kind fits, the first one says what was expected.
      return (fitting ?? kinds.first)?.read(input, &log)
    }
  }
}

/// One entry of a mapping whose names are the author's choice.
public struct MappingEntry<Key: Sendable, Value: Sendable>: Sendable {
  /// Its name.
  public let key: Key
  /// Where the name is written.
  public let keyPosition: SourcePosition
  /// Its value.
  public let value: Value
}

extension FieldInput {
  /// What the translations say of each entry of a mapping, by its name.
  fileprivate func translatedEntries(
    of mapping: YAMLMapping, log: inout DiagnosticLog
  ) -> [String: [Translation]] {
    guard !translations.isEmpty else { return [:] }
    let names = Set(mapping.entries.map(\.key)).union(mapping.keysWithoutValue)
    var result: [String: [Translation]] = [:]
    var suggestions = 0
    for (language, translation) in translatedMappings(log: &log) {
      for entry in translation.entries {
        guard names.contains(entry.key) else {
          // Each looks at every name: a person who gets twenty knows what to do.
          suggestions += 1
          let suggestion = suggestions > 20 ? nil : NearestWord.suggestion(for: entry.key, among: names)
          log.error(
            .translationMismatch, at: entry.keyPosition, "‘\(entry.key)’ is not in the original",
            help: suggestion ?? "leave it out here")
          continue
        }
        result[entry.key, default: []].append(Translation(language: language, node: entry.value))
      }
    }
    return result
  }

  /// What each translation says of each item of a list: one array an item, or none at all without translations.
  fileprivate func translatedItems(
    of sequence: YAMLSequence, identifiedBy identity: (@Sendable (YAMLNode) -> String?)?,
    log: inout DiagnosticLog
  ) -> [[Translation]] {
    guard !translations.isEmpty else { return [] }
    var result = [[Translation]](repeating: [], count: sequence.items.count)
    for translation in translations {
      guard case .sequence(let translated) = translation.node else {
        log.wrongShape(
          translation.node, expected: "a list", help: "the original is a list; translate it as one")
        continue
      }
      if let identity {
        pair(translated, with: sequence, by: identity, in: translation, into: &result, log: &log)
      } else if translated.items.count != sequence.items.count {
        log.error(
          .translationMismatch, at: translated.position,
          "the original has \(sequence.items.count) entries, this translation \(translated.items.count)",
          help: "translate each entry, in the same order")
      } else {
        for (index, node) in translated.items.enumerated() {
          result[index].append(Translation(language: translation.language, node: node))
        }
      }
    }
    return result
  }

  private func pair(
    _ translated: YAMLSequence, with sequence: YAMLSequence, by identity: @Sendable (YAMLNode) -> String?,
    in translation: Translation, into result: inout [[Translation]], log: inout DiagnosticLog
  ) {
    let ids = sequence.items.map(identity)
    let indexes = Dictionary(
      ids.enumerated().compactMap { index, id in id.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    let known = ids.compactMap { $0 }.prefix(12).joined(separator: ", ")
    for node in translated.items {
      guard let id = identity(node) else {
        log.error(
          .translationMismatch, at: node.position, "this entry does not say which one it translates",
          help: "add `id:` with one of: \(known)")
        continue
      }
      guard let index = indexes[id] else {
        log.error(
          .translationMismatch, at: node.position, "the original has no entry with the id ‘\(id)’",
          help: "its ids are: \(known)")
        continue
      }
      result[index].append(Translation(language: translation.language, node: node))
    }
  }
}

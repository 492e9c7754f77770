public import Diagnostics
import Language
public import YAML

/// Reads the fields of one record, reporting every problem and never stopping at the first.
public struct RecordReader {
  /// The record as written.
  public let mapping: YAMLMapping
  /// What was found wrong so far.
  public var log: DiagnosticLog
  private let definition: RecordDefinition
  private let input: FieldInput
  private let translations: [(LanguageTag, YAMLMapping)]

  fileprivate init?(_ input: FieldInput, _ definition: RecordDefinition, log: DiagnosticLog) {
    guard case .mapping(let mapping) = input.node else { return nil }
    var log = log
    self.mapping = mapping
    self.definition = definition
    self.input = input
    self.translations = input.translatedMappings(log: &log)
    self.log = log
  }

  /// The value of a field; nil where it is missing or could not be read.
  public mutating func callAsFunction<Value>(_ field: Field<Value>) -> Value? {
    let name = field.description.name
    guard let node = mapping[name] else {
      // An id that the original leaves to its default is translated by that default; what is the same in every
      // language is reported as such.
      if field.description.shape.isTranslatable, !mapping.keysWithoutValue.contains(name) {
        reportTranslationsWithoutOriginal(of: name)
      }
      return nil
    }
    var parts: [FieldInput.Translation] = []
    for (language, translation) in translations {
      if let node = translation[name] { parts.append(.init(language: language, node: node)) }
    }
    return field.kind.read(
      input.part(node, translations: parts, isPrivate: field.description.isPrivate), &log)
  }

  /// Where a field is written, or the record where it is not.
  public func position<Value>(of field: Field<Value>) -> SourcePosition {
    mapping.entry(field.description.name)?.keyPosition ?? mapping.position
  }

  /// Whether the field is written at all.
  public func has<Value>(_ field: Field<Value>) -> Bool { mapping[field.description.name] != nil }

  private mutating func reportTranslationsWithoutOriginal(of name: String) {
    for (_, translation) in translations {
      guard let entry = translation.entry(name) else { continue }
      log.error(
        .translationMismatch, at: entry.keyPosition, "the original has no ‘\(name)’ to translate",
        help: "write ‘\(name)’ in the original first, or leave it out here")
    }
  }

  /// Reports what does not belong here and what is missing, before any field is read.
  fileprivate mutating func checkKeys() {
    for entry in mapping.entries where definition.index[entry.key] == nil {
      reportUnknown(entry, among: definition.fields.map(\.name))
    }
    for field in definition.fields
    where field.isRequired && mapping[field.name] == nil && !mapping.keysWithoutValue.contains(field.name) {
      log.error(
        .missingField, at: mapping.position, "\(definition.name) has no ‘\(field.name)’",
        help: "add `\(field.name):` – \(field.meaning)")
    }
    for (_, translation) in translations {
      for entry in translation.entries { checkTranslated(entry) }
    }
  }

  private mutating func checkTranslated(_ entry: YAMLMapping.Entry) {
    let translatable = definition.fields.filter { $0.shape.isTranslatable || $0.identifies }.map(\.name)
    guard let field = definition[entry.key] else { return reportUnknown(entry, among: translatable) }
    if field.shape.isTranslatable || field.identifies { return }
    log.error(
      .notTranslatable, at: entry.keyPosition, "‘\(entry.key)’ is the same in every language",
      help: translatable.isEmpty
        ? "leave it out of the translation"
        : "leave it out here; a translation may hold: \(translatable.joined(separator: ", "))")
  }

  private mutating func reportUnknown(_ entry: YAMLMapping.Entry, among names: [String]) {
    let suggestion = NearestWord.suggestion(for: entry.key, among: names)
    log.error(
      .unknownKey, at: entry.keyPosition, "‘\(entry.key)’ is not a field of \(definition.name)",
      help: suggestion ?? "the fields are: \(names.joined(separator: ", "))")
  }
}

extension Kind {
  /// The fields of a definition, made into a value by `make`, which reads every field before it gives up on any.
  public static func record(
    _ definition: RecordDefinition, make: @escaping @Sendable (inout RecordReader) -> Value?
  ) -> Kind {
    Kind(shape: .record(definition)) { input, log in
      guard var reader = RecordReader(input, definition, log: log) else {
        let names = definition.fields.prefix(3).map { "\($0.name):" }.joined(separator: ", ")
        log.wrongShape(
          input.node, expected: "the fields of \(definition.name)",
          help: "write the fields (\(names) …) indented, on the lines below")
        return nil
      }
      reader.checkKeys()
      let value = make(&reader)
      log = reader.log
      return value
    }
  }
}

extension FieldInput {
  /// The translations that are mappings, as they must be where the original is one.
  func translatedMappings(log: inout DiagnosticLog) -> [(LanguageTag, YAMLMapping)] {
    var result: [(LanguageTag, YAMLMapping)] = []
    for translation in translations {
      if case .mapping(let mapping) = translation.node {
        result.append((translation.language, mapping))
      } else {
        log.wrongShape(
          translation.node, expected: "fields, as in the original",
          help: "translate field by field, as the original has them")
      }
    }
    return result
  }
}

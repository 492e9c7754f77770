public import Mustache

/// What a theme adds to the values of every template.
public struct ThemeValues: Sendable {
  /// Path of each published asset below the site's base path, without a slash at the start, by its name with `-`
  /// for everything but letters and digits: `{{assets.harbor-css}}`.
  public let assets: ThemeRecord
  /// The markup of each icon: `{{{icons.calendar}}}`.
  public let icons: ThemeRecord
  /// The theme's options as the site sets them: `{{options.accent}}`. A file's path is written as an asset's.
  public let options: ThemeRecord
  /// The texts that the theme adds: `{{extra.credit}}`.
  public let extra: ThemeRecord

  /// What a theme without assets, icons, options and texts adds: four empty records.
  public static let none = ThemeValues(
    assets: ThemeRecord("assets", "", []), icons: ThemeRecord("icons", "", []),
    options: ThemeRecord("options", "", []), extra: ThemeRecord("extra", "", []))

  /// The four of them by the names that templates have for them.
  public var records: [(name: String, value: Value)] {
    [
      ("assets", assets.value), ("icons", icons.value), ("options", options.value), ("extra", extra.value),
    ]
  }

  /// The four of them as fields of the type of any template's value.
  public func fields<Subject>() -> [TemplateField<Subject>] {
    [
      field("assets", assets, "paths of the theme’s files, to write behind the base path"),
      field("icons", icons, "the theme’s icons as HTML"),
      field("options", options, "the theme’s options as this site sets them"),
      field("extra", extra, "texts of the theme’s own"),
    ]
  }

  private func field<Subject>(
    _ name: String, _ record: ThemeRecord, _ meaning: String
  ) -> TemplateField<Subject> {
    let type = record.type
    let value = record.value
    return TemplateField(name, .object { type.schema }, meaning) { _ in value }.shared
  }
}

/// A record whose names come from the theme: its type for the checker, and its one value.
public struct ThemeRecord: Sendable {
  /// The names.
  public let type: RecordType
  /// The values.
  public let value: Value

  /// A record of those names, each with its value.
  init(_ name: String, _ meaning: String, _ entries: [(field: FieldDescription, value: Value)]) {
    type = RecordType(name, meaning, entries.map(\.field))
    value = type(entries.map(\.value))
  }

  /// The names and kinds, for the checker.
  public var schema: ObjectSchema { type.schema }
}

import Mustache

// The records that a theme adds to the values of templates.

extension ThemeValues {
  init(
    assets: [Asset], icons: [(key: String, markup: [UInt8])], options: [ResolvedOption],
    extra: [(name: String, text: String)]
  ) {
    self.assets = ThemeRecord(
      "assets", "The paths of the theme’s files, to write behind the base path.",
      Self.sorted(
        assets.map { asset in
          (FieldDescription(AssetName.key(asset.name), .text, "`\(asset.name)`"), .text(asset.path))
        }))
    self.icons = ThemeRecord(
      "icons", "The theme’s icons, as HTML to write unescaped.",
      Self.sorted(
        icons.map { (FieldDescription($0.key, .markup, "`icons/\($0.key).svg`"), .markup($0.markup)) }))
    self.options = ThemeRecord(
      "options", "The theme’s options as this site sets them.", options.map { ($0.field, $0.templateValue) })
    self.extra = ThemeRecord(
      "extra", "Texts of the theme’s own.",
      extra.map { (FieldDescription($0.name, .text, "a text of the theme"), .text($0.text)) })
  }

  /// By name, each once: of two that clash, which was reported, the first.
  private static func sorted(
    _ entries: [(field: FieldDescription, value: Value)]
  ) -> [(field: FieldDescription, value: Value)] {
    var seen: Set<String> = []
    return entries.filter { seen.insert($0.field.name).inserted }.sorted { $0.field.name < $1.field.name }
  }
}

extension ResolvedOption {
  /// The option as the checker and the documentation know it.
  fileprivate var field: FieldDescription {
    let type: ValueType =
      switch declaration.type {
      case .yesNo: .flag
      case .choice: .choice(declaration.choices)
      case .color: .text
      case .text, .file: declaration.standard == nil ? .optional(.text) : .text
      }
    return FieldDescription(declaration.name, type, declaration.says)
  }

  fileprivate var templateValue: Value {
    switch value {
    case .flag(let flag): .flag(flag)
    case .color(let color): .text(color.hexadecimal)
    case .text(let text), .choice(let text), .file(let text): .text(text)
    case nil: .nothing
    }
  }
}

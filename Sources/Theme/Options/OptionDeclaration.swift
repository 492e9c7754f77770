import Diagnostics

/// An option that a theme declares.
struct OptionDeclaration: Sendable {
  let name: String
  let type: OptionType
  /// What the theme takes where the site says nothing; nil where it does without.
  let standard: OptionValue?
  /// What it is for, in the theme's words.
  let says: String
  /// The words of a choice.
  let choices: [String]
  /// Where it is declared.
  let position: SourcePosition
}

/// An option with the value it has on this site.
struct ResolvedOption: Sendable {
  let declaration: OptionDeclaration
  let value: OptionValue?
  /// Where the site sets it; nil where the theme's own value holds.
  let setAt: SourcePosition?
}

/// Finds the value of each option.
enum OptionResolver {
  /// The declared options with the values that the site sets or else the theme's own.
  static func resolve(
    _ declarations: [OptionDeclaration], _ settings: [OptionSetting], theme: String, log: inout DiagnosticLog
  ) -> [ResolvedOption] {
    let names = declarations.map(\.name)
    let known = Set(names)
    var set: [String: OptionSetting] = [:]
    for setting in settings {
      if known.contains(setting.name) {
        set[setting.name] = setting
      } else {
        log.error(
          .badThemeOption, at: setting.position, "the theme ‘\(theme)’ has no option ‘\(setting.name)’",
          help: NearestWord.suggestion(for: setting.name, among: names)
            ?? (names.isEmpty ? "leave it out" : "its options are: \(names.joined(separator: ", "))"))
      }
    }
    return declarations.map { resolve($0, set[$0.name], &log) }
  }

  private static func resolve(
    _ declaration: OptionDeclaration, _ setting: OptionSetting?, _ log: inout DiagnosticLog
  ) -> ResolvedOption {
    guard let setting else {
      return ResolvedOption(declaration: declaration, value: declaration.standard, setAt: nil)
    }
    do throws(ValueProblem) {
      let value = try declaration.type.value(of: setting.value, choices: declaration.choices)
      return ResolvedOption(declaration: declaration, value: value, setAt: setting.position)
    } catch {
      log.error(
        error.id, at: setting.position,
        "‘\(setting.value.prefix(60))’ \(error.what)", help: error.help)
      return ResolvedOption(declaration: declaration, value: declaration.standard, setAt: nil)
    }
  }
}

import Diagnostics

/// Two colours of which one is read on the other, as theme.yaml names them: an option each, or a colour.
struct ContrastPair: Sendable {
  let text: Located
  let ground: Located

  /// The name of an option or a colour, and where it is written.
  struct Located: Sendable {
    let value: String
    let position: SourcePosition
  }
}

/// Holds the pairs of colours of a theme to the contrast that makes text legible.
struct ContrastCheck {
  private let options: [String: ResolvedOption]
  private(set) var log = DiagnosticLog()

  /// What WCAG 2.2 (success criterion 1.4.3, level AA) asks for text of usual size.
  static let least = 4.5

  init(_ options: [ResolvedOption]) {
    self.options = Dictionary(
      options.map { ($0.declaration.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports a pair that is hard to read, where the site chose it or else where the theme names it.
  mutating func check(_ pair: ContrastPair) {
    let (text, ground) = (color(of: pair.text), color(of: pair.ground))
    guard let text, let ground else { return }
    let ratio = text.contrast(with: ground)
    guard ratio < Self.least else { return }
    let chosen = [pair.text, pair.ground].filter { options[$0.value] != nil }
    let set = chosen.compactMap { options[$0.value]?.setAt }
    log.warning(
      .lowContrast, at: set.first ?? pair.text.position,
      "\(shown(pair.text, text)) on \(shown(pair.ground, ground)) is hard to read: their contrast is \(Self.decimals(ratio)) to 1",
      help: help(chosen.map(\.value), text: text, ground: ground, pair))
  }

  private mutating func color(of name: ContrastPair.Located) -> Color? {
    if let option = options[name.value] {
      if case .color(let color)? = option.value { return color }
      // Where the option is a colour whose value is wrong, that was said.
      if option.declaration.type != .color {
        log.error(
          .badThemeOption, at: name.position, "the option ‘\(name.value)’ is not a colour",
          help: "name an option of type color, or write a colour such as \"#ffffff\"")
      }
      return nil
    }
    do throws(ValueProblem) {
      return try Color(name.value)
    } catch {
      let colors = options.values.filter { $0.declaration.type == .color }.map(\.declaration.name)
      log.error(
        .badThemeOption, at: name.position, "‘\(name.value)’ is neither a colour nor an option of this theme",
        help: NearestWord.suggestion(for: name.value, among: colors)
          ?? "name an option of type color, or write a colour such as \"#ffffff\"")
      return nil
    }
  }

  private func shown(_ name: ContrastPair.Located, _ color: Color) -> String {
    options[name.value] == nil ? color.hexadecimal : "‘\(name.value)’ (\(color.hexadecimal))"
  }

  private func help(_ chosen: [String], text: Color, ground: Color, _ pair: ContrastPair) -> String {
    let needed = "text needs at least 4.5 to 1"
    guard let name = chosen.first else { return needed }
    let other = name == pair.text.value ? ground : text
    // From here black and white are equally far: whichever has the greater contrast is the way to go.
    let way = other.luminance > 0.179 ? "darker" : "lighter"
    return "choose a \(way) ‘\(name)’; \(needed)"
  }

  /// A ratio with two decimals, cut rather than rounded: 4.499 is not 4.5.
  static func decimals(_ ratio: Double) -> String {
    let hundredths = Int(ratio * 100)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// Writes the options as the stylesheet `options.css`, which a theme's own stylesheets may import.
enum OptionStylesheet {
  /// `:root` with a custom property for each colour, text and choice: `--option-accent`.
  static func text(_ options: [ResolvedOption]) -> [UInt8] {
    let lines = options.compactMap { option in
      property(option.value).map { "--option-\(option.declaration.name):\($0);" }
    }
    return Array(":root{\(lines.joined())}".utf8)
  }

  private static func property(_ value: OptionValue?) -> String? {
    switch value {
    case .color(let color): color.hexadecimal
    case .text(let text), .choice(let text): isBare(text) ? text : quoted(text)
    case .flag, .file, nil: nil
    }
  }

  /// Whether the text may stand in a stylesheet as it is: lengths, names of fonts, keywords.
  private static func isBare(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: " .,%-_#".utf8.contains(byte)
      }
    }
  }

  /// The text as a string of CSS: whatever it holds, it ends where the string ends.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar == "<":
        result += "\\\(String(scalar.value, radix: 16)) "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

import Diagnostics
public import YAML

extension Kind where Value == String {
  /// Any text on one line or several, as a person writes it.
  public static let text = Kind.text(.plain) { (text) throws(ValueProblem) in text }

  /// One of these words.
  public static func word(of words: [String], hints: [String: String] = [:]) -> Kind {
    Kind<String>.choice(words.map { ($0, $0) }, hints: hints)
  }
}

extension Kind where Value == YAMLScalar {
  /// Text that keeps the place of its lines, such as Markdown.
  public static let markdown = Kind(shape: .text(.markdown)) {
    input, log in
    guard case .scalar(let scalar) = input.node else {
      log.wrongShape(
        input.node, expected: "text", help: "write the text behind `|`, indented, on the lines below")
      return nil
    }
    return scalar
  }
}

extension Kind where Value == Bool {
  /// `yes` or `no`.
  public static let yesNo = Kind(shape: .yesNo) { input, log in
    guard case .scalar(let scalar) = input.node else {
      log.wrongShape(input.node, expected: "yes or no", help: "write yes or no")
      return nil
    }
    switch scalar.text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      log.report(
        ValueProblem(.badValue, "is neither yes nor no", help: "write yes or no"), of: scalar.text, in: input)
      return nil
    }
  }
}

extension Kind where Value == Int {
  /// A whole number within bounds.
  public static func number(_ range: ClosedRange<Int>) -> Kind {
    let help = "write a whole number from \(range.lowerBound) to \(range.upperBound)"
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    return Kind(shape: .number(bounds, whole: true)) { input, log in
      guard case .scalar(let scalar) = input.node else {
        log.wrongShape(input.node, expected: "a number", help: help)
        return nil
      }
      guard let number = Int(scalar.text), range.contains(number) else {
        log.report(
          ValueProblem(.badValue, "is not a number that fits here", help: help), of: scalar.text, in: input)
        return nil
      }
      return number
    }
  }
}

extension Kind where Value == Double {
  /// A decimal number within bounds.
  public static func decimal(_ range: ClosedRange<Double>) -> Kind {
    let help = "write a number from \(range.lowerBound) to \(range.upperBound), such as 42.25"
    return Kind(shape: .number(range, whole: false)) { input, log in
      guard case .scalar(let scalar) = input.node else {
        log.wrongShape(input.node, expected: "a number", help: help)
        return nil
      }
      guard let number = Double(scalar.text), range.contains(number) else {
        log.report(
          ValueProblem(.badValue, "is not a number that fits here", help: help), of: scalar.text, in: input)
        return nil
      }
      return number
    }
  }
}

extension Kind {
  /// One of a closed set of words; `hints` says what to write instead of words that people try.
  public static func choice(_ words: [(String, Value)], hints: [String: String] = [:]) -> Kind {
    let names = words.map(\.0)
    let all = "write one of: " + names.joined(separator: ", ")
    return Kind(shape: .choice(names)) { input, log in
      guard case .scalar(let scalar) = input.node else {
        log.wrongShape(input.node, expected: "one word", help: all)
        return nil
      }
      if let match = words.first(where: { $0.0 == scalar.text }) { return match.1 }
      let hint = hints[scalar.text.lowercased()] ?? NearestWord.suggestion(for: scalar.text, among: names)
      let problem = ValueProblem(
        .badValue, "is not one of the words known here", help: hint.map { "\($0) (\(all))" } ?? all)
      log.report(problem, of: scalar.text, in: input)
      return nil
    }
  }

  /// One case of an enumeration, by its raw value.
  public static func choice(hints: [String: String] = [:]) -> Kind
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    choice(Value.allCases.map { ($0.rawValue, $0) }, hints: hints)
  }
}

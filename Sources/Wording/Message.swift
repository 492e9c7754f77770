public import Diagnostics

/// A text with places for values, `Call {number}`, in one form or in one for each plural category that differs.
public struct Message: Hashable, Sendable {
  private let other: Pattern
  /// The forms beside `other`; at most five, so a list.
  private let special: [Form]

  private struct Form: Hashable, Sendable {
    let category: PluralCategory
    let pattern: Pattern
  }

  /// A text that is the same for every number.
  public init(_ text: String) {
    other = Pattern(text)
    special = []
  }

  /// A text for each plural category, by CLDR's names; `other` must be among them.
  public init(forms: [String: String]) throws(ValueProblem) {
    guard let text = forms["other"] else {
      throw ValueProblem(
        .badValue, "has no form for most numbers", help: "add ‘other’, as in other: \"{count} groups\"")
    }
    var special: [Form] = []
    for (name, text) in forms.sorted(by: { $0.key < $1.key }) where name != "other" {
      guard let category = PluralCategory(rawValue: name) else {
        let known = PluralCategory.allCases.map(\.rawValue)
        throw ValueProblem(
          .badValue, "has an unknown plural form: ‘\(name)’",
          help: NearestWord.suggestion(for: name, among: known) ?? "write \(known.joined(separator: ", "))")
      }
      special.append(Form(category: category, pattern: Pattern(text)))
    }
    other = Pattern(text)
    self.special = special
  }

  private init(_ forms: [PluralCategory: String], other: String) {
    self.other = Pattern(other)
    special = PluralCategory.allCases.compactMap { category in
      forms[category].map { Form(category: category, pattern: Pattern($0)) }
    }
  }

  /// A text in the forms that English tells apart, and `many` where a language has it.
  static func plural(one: String, many: String? = nil, other: String) -> Message {
    var forms: [PluralCategory: String] = [.one: one]
    forms[.many] = many
    return Message(forms, other: other)
  }

  /// Whether it has more than one form.
  public var isPlural: Bool { !special.isEmpty }

  /// The plural categories that have a form, `other` last.
  var categories: [PluralCategory] { special.map(\.category) + [.other] }

  /// The names of the values it has places for.
  public var placeholders: Set<String> { other.placeholders }

  /// Places in any form that the form for most numbers does not have.
  var strayPlaceholders: Set<String> {
    special.reduce(into: Set<String>()) { $0.formUnion($1.pattern.placeholders) }.subtracting(placeholders)
  }

  /// The text with its values; a place without a value stays empty.
  func text(_ category: PluralCategory = .other, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let pattern = category == .other ? nil : special.first { $0.category == category }?.pattern
    return (pattern ?? other).filled(values)
  }
}

extension Message: ExpressibleByStringLiteral {
  /// A text that is the same for every number.
  public init(stringLiteral text: String) { self.init(text) }
}

import Content
import Fields

/// Examples of fields with the ids that a site has, so that they can be used as they are.
struct SiteExamples {
  let names: ContentNames

  /// The example of a field; nil where it names something of which the site has none.
  func value(of field: FieldDescription) -> String? {
    switch field.shape {
    case .reference(let sort): return first(sort)
    case .list(.reference(let sort)): return first(sort).map { "\n- \($0)" }
    case .either(let shapes):
      if case .reference(let sort)? = shapes.first { return first(sort) }
    case .notation("rule", _): return rule
    default: break
    }
    return field.example
  }

  private func first(_ sort: String) -> String? {
    ReferencedSort(rawValue: sort).flatMap { names.entries[$0]?.first?.id }
  }

  /// A rule over the site's first question.
  private var rule: String? {
    guard let question = names.questions.first else { return nil }
    let answer: String? =
      switch question.answers {
      case .number: "18+"
      case .yesNo: "yes"
      case .options(let options): options.first?.id
      }
    return answer.map { "\n\(question.id): \($0)" }
  }
}

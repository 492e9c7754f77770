public import Eligibility
public import JSON
import Wording

extension Rule {
  /// The rule as JSON, the one form of data files and of the page that asks the questions:
  /// `{"all": […]}`, `{"any": […]}`, `{"none": […]}`, `{"question": "age", "minimum": 18}`,
  /// `{"question": "here-for", "options": ["partner"]}`, `{"question": "veteran", "answer": true}`.
  public var json: JSONValue {
    switch self {
    case .all(let rules): return .object([("all", .list(rules.map(\.json)))])
    case .any(let rules): return .object([("any", .list(rules.map(\.json)))])
    case .none(let rules): return .object([("none", .list(rules.map(\.json)))])
    case .number(let question, let range):
      var object = JSONObject()
      object.set("question", question)
      object.set("minimum", range.minimum.map { .integer($0) })
      object.set("maximum", range.maximum.map { .integer($0) })
      return object.value
    case .choice(let question, let options):
      return .object([("question", .text(question)), ("options", .list(options.map(JSONValue.text)))])
    case .answer(let question, let isYes):
      return .object([("question", .text(question)), ("answer", .flag(isYes))])
    }
  }
}

extension SentenceTree {
  /// The sentence with its list, for script to show: `{"text": "…", "items": […]}`.
  var json: JSONValue {
    var object = JSONObject()
    object.set("text", text)
    if !items.isEmpty { object.set("items", .list(items.map(\.json))) }
    return object.value
  }
}

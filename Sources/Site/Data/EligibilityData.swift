import Eligibility
import JSON
import Language
import ProgramDirectory
import Wording

/// `eligibility/groups.json`: what the page of questions needs to tell which groups are for somebody, in the language of
/// an edition. The browser evaluates rules and shows sentences from here; it composes none.
///
/// Thousands of groups share a few dozen requirements, so a group names its rule by number, and a rule its requirements:
/// - `requirements`: `{"rule": …, "say": …}` each, the rule in the form of `data/groups.json`
/// - `rules`: lists of numbers of requirements, all of which are needed
/// - `questions`: by id, the sentence that says that a group depends on the answer
/// - `groups`: `[slug, name, number of its rule, facts, numbers of its tags, status, language of its name]` each, in the order
///   of lists; what is empty at the end is left out. Tags are topics and audiences, which groups may share
/// - `audiences`: the names of those tags that are audiences, by number
struct EligibilityData {
  private let edition: Edition
  private var requirements = Numbering<Rule>()
  private var rules = Numbering<[Int]>()
  private var tags = Numbering<Tag>()

  /// What groups may share: a topic or an audience.
  private struct Tag: Hashable {
    let facet: Facet
    let term: Slug
  }

  init(_ edition: Edition) { self.edition = edition }

  mutating func bytes() -> [UInt8] {
    let groups = edition.index.listed.map { group($0) }
    let words = edition.questionWords
    let asked = edition.askedQuestions
    var root = JSONObject()
    root.set("url", edition.url(.groups))
    root.set(
      "requirements",
      .list(
        requirements.values.map { rule in
          let sentence = edition.wording.requirement(rule, questions: words)
          return .object([("rule", rule.json), ("say", sentence.json)])
        }))
    root.set("rules", .list(rules.values.map { .list($0.map(JSONValue.integer)) }))
    root.set(
      "questions",
      .object(
        asked.map { ($0.question.id, .text(edition.wording.dependsOn($0.question.id, questions: words))) }))
    let audiences = tags.values.enumerated().filter { $0.element.facet == .audiences }
    root.set(
      "audiences",
      .object(audiences.map { ("\($0.offset)", .text(edition.name(of: .audiences, .term($0.element.term)))) })
    )
    root.set("groups", .list(groups))
    return root.value.bytes + [UInt8(ascii: "\n")]
  }

  private mutating func group(_ group: Group) -> JSONValue {
    let needed = (group.eligibility?.rule?.requirements ?? []).map { requirements.number(of: $0) }
    let classification = group.classification
    let shared =
      classification.topics.map { tags.number(of: Tag(facet: .topics, term: $0)) }
      + classification.audiences.map { tags.number(of: Tag(facet: .audiences, term: $0)) }
    let status =
      group.status == .open ? "" : edition.wording.name(of: .status, group.status.rawValue)
    var entry: [JSONValue] = [
      .text(group.slug.text), .text(group.name[edition.language]), .integer(rules.number(of: needed)),
      .text(facts(of: group)), .list(shared.map(JSONValue.integer)),
    ]
    let mark = edition.mark(group.name)
    if !status.isEmpty || mark != nil { entry.append(.text(status)) }
    if let mark { entry.append(.text(mark)) }
    return .list(entry)
  }

  /// When and where, on one line.
  private func facts(of group: Group) -> String {
    let formats = group.formats.map { edition.wording.name(of: .format, $0.rawValue) }
    let place = group.formats.contains(.online) ? nil : edition.shortPlace(of: group)
    return (edition.shortTimes(of: group).prefix(2) + (place.map { [$0] } ?? formats)).joined(
      separator: " · ")
  }
}

/// Numbers values from 0 on in the order in which they first come.
private struct Numbering<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    let number = values.count
    numbers[value] = number
    values.append(value)
    return number
  }
}

extension Edition {
  /// The questions that the rules of listed groups ask, in the order of eligibility.yaml.
  var askedQuestions: [EligibilityQuestion] {
    let asked = Set(index.listed.flatMap { $0.eligibility?.rule?.questions ?? [] })
    return directory.questions.filter { asked.contains($0.question.id) }
  }
}

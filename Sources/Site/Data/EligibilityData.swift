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
    // The groups number what they share, so they are written first and stand last.
    var groups = JSONWriter()
    for group in edition.index.listed { groups.list { add(group, to: &$0) } }
    var json = JSONWriter()
    json.object { json in
      json.set("url", edition.url(.groups))
      addShared(to: &json)
      json.list("groups") { $0.append(groups) }
    }
    json.raw("\n")
    return json.bytes
  }

  private func addShared(to json: inout JSONWriter) {
    let words = edition.questionWords
    json.list("requirements") { json in
      for rule in requirements.values {
        json.object { json in
          json.set("rule", rule.json)
          json.set("say", edition.wording.requirement(rule, questions: words).json)
        }
      }
    }
    json.list("rules") { json in
      for rule in rules.values {
        json.list { json in
          for requirement in rule { json.append(requirement) }
        }
      }
    }
    json.object("questions") { json in
      for question in edition.askedQuestions {
        json.set(
          named: question.question.id, edition.wording.dependsOn(question.question.id, questions: words))
      }
    }
    json.object("audiences") { json in
      for (number, tag) in tags.values.enumerated() where tag.facet == .audiences {
        json.set(named: "\(number)", edition.name(of: .audiences, .term(tag.term)))
      }
    }
  }

  private mutating func add(_ group: Group, to json: inout JSONWriter) {
    let needed = (group.eligibility?.rule?.requirements ?? []).map { requirements.number(of: $0) }
    let classification = group.classification
    let shared =
      classification.topics.map { tags.number(of: Tag(facet: .topics, term: $0)) }
      + classification.audiences.map { tags.number(of: Tag(facet: .audiences, term: $0)) }
    json.append(group.slug.text)
    json.append(group.name[edition.language])
    json.append(rules.number(of: needed))
    json.append(facts(of: group))
    json.list { json in
      for number in shared { json.append(number) }
    }
    let mark = edition.mark(group.name)
    if group.status != .open || mark != nil {
      json.append(
        group.status == .open ? "" : edition.wording.name(of: .status, group.status.rawValue))
    }
    if let mark { json.append(mark) }
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

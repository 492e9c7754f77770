import Eligibility

/// Says each requirement of a rule. Rules are at most `Rule.maximumDepth` deep, so it may recurse.
struct EligibilitySentences {
  let wording: Wording
  let questions: [String: QuestionWords]

  /// The sentences for what must be true, one for each requirement.
  func required(_ rule: Rule) -> [SentenceTree] { rule.requirements.map(requirement) }

  /// The sentence for one requirement.
  func requirement(_ rule: Rule) -> SentenceTree {
    switch rule {
    case .any(let rules): return anyOf(rules)
    case .none(let rules): return noneOf(rules)
    case .number(let question, let range): return SentenceTree(number(question, range))
    case .answer(let question, let isYes): return SentenceTree(answer(question, isYes))
    case .choice: return sentence(about: people(rule) ?? [], .eligibilityFor, .eligibilityForList)
    case .all: return together(rule)
    }
  }

  private func anyOf(_ rules: [Rule]) -> SentenceTree {
    let alternatives = rules.flatMap(\.alternatives)
    let people = alternatives.compactMap(people)
    if !people.isEmpty, people.count == alternatives.count {
      return sentence(about: people.flatMap(\.self), .eligibilityFor, .eligibilityForList)
    }
    return SentenceTree(wording.text(.eligibilityAnyOf), alternatives.map(together))
  }

  private func noneOf(_ rules: [Rule]) -> SentenceTree {
    if rules.count == 1, case .all(let together) = rules[0] {
      return SentenceTree(wording.text(.eligibilityNotAllOf), together.map(self.together))
    }
    return sentence(
      about: rules.compactMap(people).flatMap(\.self), .eligibilityNotFor, .eligibilityNotForList)
  }

  /// One sentence about them, or a list under one where it would be long or its commas would mislead.
  private func sentence(about people: [String], _ sentence: Word, _ list: Word) -> SentenceTree {
    let isLong =
      people.count > 2 || (people.count == 2 && people.contains { $0.utf8.contains(UInt8(ascii: ",")) })
    if isLong { return SentenceTree(wording.text(list), people.map { SentenceTree($0) }) }
    return SentenceTree(wording.text(sentence, ["people": wording.any(of: people)]))
  }

  /// One item of a list for a rule, however many sentences it has.
  private func together(_ rule: Rule) -> SentenceTree {
    let sentences = required(rule)
    switch sentences.count {
    case 0: return SentenceTree(wording.text(.eligibilityEveryone))
    case 1: return sentences[0]
    default: return SentenceTree(wording.text(.eligibilityAllOf), sentences)
    }
  }

  /// What a question that is still open says of the result.
  func open(_ question: String) -> String {
    question == "age"
      ? wording.text(.eligibilityDependsOnAge)
      : wording.text(.eligibilityDependsOn, ["question": ask(question)])
  }

  /// Whom a single condition means, each as the end of “For …”; nil where only a whole sentence says it.
  private func people(_ rule: Rule) -> [String]? {
    switch rule {
    case .number(question: "age", let range): return ages(range).map { [$0] }
    case .number(let question, let range): return [whoAnswers(question, answer(range))]
    case .choice(let question, let options):
      let words = questions[question]?.options ?? [:]
      return options.map { words[$0]?.who ?? whoAnswers(question, words[$0]?.say ?? $0) }
    case .answer(let question, let isYes):
      if isYes, let who = questions[question]?.who { return [who] }
      let sentence = isYes ? questions[question]?.must : questions[question]?.mustNot
      return sentence == nil ? [whoAnswers(question, isYes)] : nil
    case .all, .any, .none: return nil
    }
  }

  private func answer(_ question: String, _ isYes: Bool) -> String {
    let sentence = isYes ? questions[question]?.must : questions[question]?.mustNot
    return sentence ?? wording.text(.eligibilityFor, ["people": whoAnswers(question, isYes)])
  }

  private func whoAnswers(_ question: String, _ isYes: Bool) -> String {
    whoAnswers(question, wording.text(isYes ? .answerYes : .answerNo))
  }

  private func whoAnswers(_ question: String, _ answer: String) -> String {
    wording.text(.eligibilityPeopleWhoAnswer, ["question": ask(question), "answer": answer])
  }

  private func ask(_ question: String) -> String { questions[question]?.ask ?? question }

  private func number(_ question: String, _ range: NumberRange) -> String {
    let isAge = question == "age"
    switch (range.minimum, range.maximum) {
    case (nil, nil): return wording.text(.eligibilityEveryone)
    case (let minimum?, nil):
      return say(isAge ? .eligibilityAgeFrom : .eligibilityNumberFrom, question, minimum: minimum)
    case (nil, let maximum?):
      return say(isAge ? .eligibilityAgeUnder : .eligibilityNumberUpTo, question, maximum: maximum)
    case (let minimum?, let maximum?):
      if minimum == maximum {
        return say(isAge ? .eligibilityAgeExactly : .eligibilityNumberExactly, question, minimum: minimum)
      }
      let word: Word = isAge ? .eligibilityAgeBetween : .eligibilityNumberBetween
      return say(word, question, minimum: minimum, maximum: maximum)
    }
  }

  /// `people aged 18 or older`
  private func ages(_ range: NumberRange) -> String? {
    bounds(
      range, from: .eligibilityPeopleFrom, to: .eligibilityPeopleUnder, between: .eligibilityPeopleBetween,
      exactly: .eligibilityPeopleExactly)
  }

  /// `30 or more`
  private func answer(_ range: NumberRange) -> String {
    bounds(
      range, from: .eligibilityAnswerFrom, to: .eligibilityAnswerUpTo, between: .eligibilityAnswerBetween,
      exactly: .eligibilityAnswerExactly) ?? ""
  }

  private func bounds(_ range: NumberRange, from: Word, to: Word, between: Word, exactly: Word) -> String? {
    switch (range.minimum, range.maximum) {
    case (nil, nil): nil
    case (let minimum?, nil): say(from, "", minimum: minimum)
    case (nil, let maximum?): say(to, "", maximum: maximum)
    case (let minimum?, let maximum?):
      say(minimum == maximum ? exactly : between, "", minimum: minimum, maximum: maximum)
    }
  }

  /// Fills whatever of a number the word has places for.
  private func say(_ word: Word, _ question: String, minimum: Int = 0, maximum: Int = 0) -> String {
    wording.text(
      word,
      [
        "question": question.isEmpty ? "" : ask(question), "minimum": wording.number(minimum),
        "maximum": wording.number(maximum), "limit": wording.number(maximum.saturatingSuccessor),
        "age": wording.number(minimum), "number": wording.number(minimum),
      ])
  }
}

extension Rule {
  /// The rules any of which will do.
  var alternatives: [Rule] {
    if case .any(let rules) = self { rules.flatMap(\.alternatives) } else { [self] }
  }
}

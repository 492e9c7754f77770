import Eligibility

/// Walks a rule and says each part, required or excluded. Rules are at most `Rule.maximumDepth` deep, so it may recurse.
struct EligibilitySentences {
  let wording: Wording
  let questions: [String: QuestionWords]

  /// The sentences for what must be true.
  func required(_ rule: Rule) -> [SentenceTree] {
    switch rule {
    case .all(let rules): return rules.flatMap(required)
    case .none(let rules): return rules.flatMap(excluded)
    case .any(let rules):
      if rules.count == 1 { return required(rules[0]) }
      let people = rules.compactMap(people)
      if !people.isEmpty, people.count == rules.count {
        return [SentenceTree(wording.text(.eligibilityFor, ["people": wording.any(of: people)]))]
      }
      return [SentenceTree(wording.text(.eligibilityAnyOf), rules.map(together))]
    case .number(let question, let range): return [SentenceTree(number(question, range))]
    case .answer(let question, let isYes): return [SentenceTree(answer(question, isYes))]
    case .choice:
      return [SentenceTree(wording.text(.eligibilityFor, ["people": people(rule) ?? ""]))]
    }
  }

  /// The sentences for what must not be true.
  private func excluded(_ rule: Rule) -> [SentenceTree] {
    switch rule {
    case .any(let rules): return rules.flatMap(excluded)
    case .none(let rules): return required(.any(rules))
    case .answer(let question, let isYes): return [SentenceTree(answer(question, !isYes))]
    case .all(let rules):
      if rules.count == 1 { return excluded(rules[0]) }
      return [SentenceTree(wording.text(.eligibilityNotAllOf), rules.map(together))]
    case .number, .choice:
      return [SentenceTree(wording.text(.eligibilityNotFor, ["people": people(rule) ?? ""]))]
    }
  }

  /// One item of a list for a rule, however many sentences it has.
  private func together(_ rule: Rule) -> SentenceTree {
    let sentences = required(rule)
    return sentences.count == 1 ? sentences[0] : SentenceTree(wording.text(.eligibilityAllOf), sentences)
  }

  /// Whom a single condition means, as the end of “For …”; nil where only a whole sentence says it.
  private func people(_ rule: Rule) -> String? {
    switch rule {
    case .number(question: "age", let range): return ages(range)
    case .number(let question, let range): return whoAnswers(question, answer(range))
    case .choice(let question, let options):
      let words = questions[question]?.options ?? [:]
      return wording.any(
        of: options.map { option in words[option]?.who ?? whoAnswers(question, words[option]?.say ?? option) }
      )
    case .answer(let question, let isYes):
      let sentence = isYes ? questions[question]?.must : questions[question]?.mustNot
      return sentence == nil ? whoAnswers(question, isYes) : nil
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

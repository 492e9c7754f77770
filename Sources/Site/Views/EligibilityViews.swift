import Eligibility
import Language
import Mustache
import ProgramDirectory
import Wording

/// A group in the table of who can come.
struct EligibilityRow: EditionView {
  let group: Group
  let edition: Edition

  static let type: ObjectType<EligibilityRow> = ObjectType(
    "eligibility row", "Who can come to a group.",
    [
      .object("group", of: GroupCard.type, "The group") { GroupCard(group: $0.group, edition: $0.edition) },
      .list(
        "eligibility", of: SentenceView.type,
        "What is required, a sentence each; none where everybody can come"
      ) {
        view in
        SentenceView.flattened(view.group.eligibility?.rule.map { view.edition.sentences($0) } ?? [])
      },
      .links("audiences", to: .audiences, "Whom it is meant for") {
        $0.group.classification.audiences.map { .term($0) }
      },
    ])
}

/// A question of the form.
struct QuestionView: EditionView {
  let question: EligibilityQuestion
  let edition: Edition

  static let type: ObjectType<QuestionView> = ObjectType(
    "question", "A question about the visitor.",
    [
      fields,
      TemplateField.localized("ask", "The question") { $0.question.ask },
      TemplateField.optionalLocalized("help", "What helps to answer it") { $0.question.help },
    ].flatMap { $0 })

  private static let fields: [TemplateField<QuestionView>] = [
    .text("id", "Its id in rules") { $0.question.question.id },
    .text("control", "An id for its control, and the name of several") {
      "question_\($0.question.question.id)"
    },
    .choice("kind", ["number", "one", "many", "yes-no"], "What can be answered") { $0.kind },
    .flag("number", "Whether the answer is a number") { $0.question.question.kind == .number },
    .flag("many", "Whether several options may be chosen") { $0.kind == "many" },
    .list("options", of: OptionView.type, "The answers of a choice, or yes and no") { $0.options },
  ]

  private var kind: String {
    switch question.question.kind {
    case .number: "number"
    case .choice(_, let many): many ? "many" : "one"
    case .yesNo: "yes-no"
    }
  }

  private var options: [OptionView] {
    guard question.question.kind == .yesNo else {
      return question.options.map {
        OptionView(id: $0.id, say: $0.say[edition.language], language: edition.mark($0.say))
      }
    }
    return [
      OptionView(id: "yes", say: edition.wording.text(.answerYes), language: nil),
      OptionView(id: "no", say: edition.wording.text(.answerNo), language: nil),
    ]
  }
}

/// An answer to choose.
struct OptionView: Sendable {
  let id: String
  let say: String
  let language: String?

  static let type: ObjectType<OptionView> = ObjectType(
    "option", "An answer to choose.",
    [
      .text("id", "Its id") { $0.id },
      .text("say", "The answer in words") { $0.say },
      .optionalText("say-lang", "The language of `say`, where it is not the page's") { $0.language },
    ])
}

/// The questions as a form, and what its script needs.
struct QuestionForm: EditionView {
  let edition: Edition

  static let type: ObjectType<QuestionForm> = ObjectType(
    "question form", "The questions that rules ask, and what a script needs to answer them.",
    [
      .list("questions", of: QuestionView.type, "The questions that rules ask") { form in
        form.edition.askedQuestions.map { QuestionView(question: $0, edition: form.edition) }
      },
      .text("data-url", "The file that says what each group requires") { $0.edition.url(.eligibilityData) },
      .text("counts", "A sentence with `{yes}`, `{maybe}` and `{no}` in place of the numbers of groups") {
        $0.edition.wording.text(.eligibilityCounts, ["yes": "{yes}", "maybe": "{maybe}", "no": "{no}"])
      },
    ])
}

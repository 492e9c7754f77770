import Mustache
import ProgramDirectory
import Scheduling
import Wording

/// Somebody who leads a group.
struct FacilitatorView: EditionView {
  let facilitator: Facilitator
  let edition: Edition

  static let type: ObjectType<FacilitatorView> = ObjectType(
    "facilitator", "Somebody who leads a group.",
    [TemplateField.text("name", "The name they go by") { $0.facilitator.name }]
      + TemplateField.optionalLocalized("role", "What they do") { $0.facilitator.role }
      + TemplateField.optionalLocalized("training", "What they learned for it") { $0.facilitator.training })
}

/// A part of what happens in a session.
struct OutlineView: EditionView {
  let step: OutlineStep
  let edition: Edition

  static let type: ObjectType<OutlineView> = ObjectType(
    "step", "A part of what happens in a session.",
    [
      TemplateField<OutlineView>.optionalText("length", "How long, in words") { view in
        view.step.minutes.flatMap { Length(minutes: $0) }.map { view.edition.wording.length($0) }
      }
    ] + TemplateField.localized("what", "What happens") { $0.step.what })
}

/// Something worth knowing that no field foresaw.
struct DetailView: EditionView {
  let detail: Detail
  let edition: Edition

  static let type: ObjectType<DetailView> = ObjectType(
    "detail", "Something worth knowing that no field foresaw.",
    TemplateField.localized("label", "What it is about") { $0.detail.label }
      + TemplateField.localized("text", "The text") { $0.detail.text })
}

/// A sentence of a rule, and how deep it stands.
struct SentenceView: Sendable {
  let text: String
  let items: [SentenceTree]

  static let type: ObjectType<SentenceView> = ObjectType(
    "sentence", "A sentence of a rule; what is nested below it is a list.",
    [
      .text("text", "The sentence") { $0.text },
      .list("items", of: SentenceView.type, "What stands below it") { $0.items.map(SentenceView.init) },
    ])

  init(_ tree: SentenceTree) {
    text = tree.text
    items = tree.items
  }

  /// The sentences of a rule.
  static func flattened(_ trees: [SentenceTree]) -> [SentenceView] { trees.map(SentenceView.init) }
}

import Diagnostics
import Eligibility
import Fields
import Language
import ProgramDirectory
import Prose
import YAML

extension Resolver {
  /// What a group requires.
  mutating func eligibility(of group: GroupDescriptor) -> GroupEligibility? {
    guard let input = group.eligibility else { return nil }
    var reader = RuleReader(context.questions)
    let rule = reader.wholeRule(input.node)
    log.append(reader.log)
    usedOptions.merge(reader.usedOptions) { $0.union($1) }
    // Of a rule that is only half understood nothing else can be said.
    if let rule, !reader.log.hasErrors {
      check(rule, at: input.node.position, audiences: group.audiences ?? [])
    }
    let note = self.note(input)
    return rule == nil && note == nil ? nil : GroupEligibility(rule: rule, note: note)
  }

  /// Reports a rule that lets in nobody, everybody, or nobody of an audience that the group is meant for. Nothing is said
  /// where finding out would take too long: see `RuleSearch`.
  private mutating func check(_ rule: Rule, at position: SourcePosition, audiences: References) {
    let verdicts = context.questions.verdicts
    if verdicts.canHold(rule) == .impossible {
      log.error(
        .ruleNeverHolds, at: position, "nobody can meet this rule: its conditions contradict each other",
        help: "of conditions side by side all are required; put alternatives under `any-of:`")
      return
    }
    if verdicts.canFail(rule) == .impossible {
      log.warning(
        .ruleAlwaysHolds, at: position, "everybody meets this rule, whatever they answer",
        help: "remove it, or say what is required")
    }
    for audience in audiences {
      guard let condition = context.questions.condition(of: audience.value),
        verdicts.canHold(.all([condition, rule])) == .impossible
      else { continue }
      log.warning(
        .audienceTurnedAway, at: audience.position,
        "the group is meant for ‘\(audience.value)’, but its rule turns all of them away",
        help: "remove the audience, or change the rule under `eligibility:`")
    }
  }

  /// The `note` of a rule, with its translations; they may hold nothing else.
  private mutating func note(_ input: FieldInput) -> Localized<Prose>? {
    guard case .mapping(let mapping) = input.node else { return nil }
    var translations: [FieldInput.Translation] = []
    for translation in input.translations {
      guard case .mapping(let translated) = translation.node else {
        log.error(
          .wrongShape, at: translation.node.position, "expected fields, as in the original",
          help: "translate `note`, or leave the rule out here")
        continue
      }
      for entry in translated.entries where entry.key != "note" {
        log.error(
          .notTranslatable, at: entry.keyPosition, "‘\(entry.key)’ is the same in every language",
          help: "leave it out here; only `note` of a rule is translated")
      }
      if let note = translated["note"] {
        translations.append(.init(language: translation.language, node: note))
      }
    }
    guard let node = mapping["note"] else { return nil }
    let noteInput = FieldInput(node, language: input.language, translations: translations)
    return prose(Kind<YAMLScalar>.markdown.translated.read(noteInput, &log), named: "eligibility")
  }
}

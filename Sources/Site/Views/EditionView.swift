import Language
import Mustache
import ProgramDirectory
import Prose
import Scheduling
import Wording

/// Something a template can read from, in the language of an edition.
protocol EditionView: Sendable {
  var edition: Edition { get }
}

extension TemplateField where Subject: EditionView {
  /// A text of content, and beside it `NAME-lang`: its language, where that is not the page's.
  static func localized(
    _ name: String, _ meaning: String, _ text: @escaping @Sendable (Subject) -> LocalizedText
  ) -> [TemplateField] {
    [
      .text(name, meaning) { text($0)[$0.edition.language] },
      .optionalText("\(name)-lang", "The language of `\(name)`, where it is not the page's") {
        $0.edition.mark(text($0))
      },
    ]
  }

  /// A text of content that may be missing, with its language.
  static func optionalLocalized(
    _ name: String, _ meaning: String, _ text: @escaping @Sendable (Subject) -> LocalizedText?
  ) -> [TemplateField] {
    [
      .optionalText(name, meaning) { subject in text(subject).map { $0[subject.edition.language] } },
      .optionalText("\(name)-lang", "The language of `\(name)`, where it is not the page's") { subject in
        text(subject).flatMap { subject.edition.mark($0) }
      },
    ]
  }

  /// Links to the values of a facet; those without a page (an ended group's) lead nowhere and stay plain text.
  static func links(
    _ name: String, to facet: Facet, _ meaning: String,
    _ values: @escaping @Sendable (Subject) -> [FacetValue]
  ) -> TemplateField {
    TemplateField(name, .list(.object { LinkView.type.schema }), meaning) { view in
      .list(values(view).map { view.edition.link(to: facet, $0) })
    }
  }

  /// A Markdown text as HTML, with its language.
  static func prose(
    _ name: String, _ meaning: String, _ prose: @escaping @Sendable (Subject) -> Localized<Prose>?
  ) -> [TemplateField] {
    [
      .optionalMarkup(name, meaning) { subject in
        prose(subject).flatMap { text in
          let version = text.version(in: subject.edition.language).value
          return version.isEmpty ? nil : subject.edition.html(version)
        }
      },
      .optionalText("\(name)-lang", "The language of `\(name)`, where it is not the page's") { subject in
        prose(subject).flatMap { subject.edition.mark($0) }
      },
    ]
  }
}

/// A link with its words.
struct LinkView: Sendable {
  let label: String
  let url: String
  var isCurrent = false
  var language: String?

  static let type: ObjectType<LinkView> = ObjectType(
    "link", "A link with its words.",
    [
      .text("label", "Its words") { $0.label },
      .text("url", "Where it leads") { $0.url },
      .flag("current", "Whether it leads to this page") { $0.isCurrent },
      .optionalText("lang", "The language it leads to, or of its words, where that is not the page's") {
        $0.language
      },
    ])
}

/// A line of text with its language.
struct LineView: EditionView {
  let text: LocalizedText
  let edition: Edition

  static let type: ObjectType<LineView> = ObjectType(
    "line", "A text of content.", TemplateField.localized("text", "The text") { $0.text })
}

/// A day, in the ways pages write it.
struct DateView: EditionView {
  let date: CivilDate
  let edition: Edition

  init(_ date: CivilDate, _ edition: Edition) {
    self.date = date
    self.edition = edition
  }

  static let type: ObjectType<DateView> = ObjectType(
    "date", "A day.",
    [
      .text("iso", "`2026-12-03`, for `datetime`") { $0.date.description },
      .text("long", "“Thursday, December 3, 2026”") { $0.edition.date($0.date, .long) },
      .text("medium", "“December 3, 2026”") { $0.edition.date($0.date, .medium) },
      .text("short", "“Dec 3”") { $0.edition.date($0.date, .short) },
      .text("weekday", "“Thursday”") { $0.edition.date($0.date, .weekday) },
    ])
}

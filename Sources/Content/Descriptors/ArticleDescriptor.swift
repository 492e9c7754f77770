import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// The front matter of an article as written.
struct ArticleDescriptor: Sendable {
  var title: LocalizedText
  var summary: LocalizedText
  var date: CivilDate
  var updated: CivilDate?
  var reviewed: Article.Review?
  var authors: [String]
  var topics: References
  var audiences: References
  var groups: References
  var image: ImageDescriptor?
  var contentNote: LocalizedText?
  var isDiscreet: Bool
  var isDraft: Bool
  var aliases: References
}

enum ArticleFields {
  static let title = Field(
    "title", Kind<String>.text.translated, .required, meaning: "the title",
    example: "The first night without a drink")
  static let summary = Field(
    "summary", Kind<String>.text.translated, .required, meaning: "one or two sentences that lists show",
    example: "What helped us through the first evening, hour by hour.")
  static let date = Field("date", Kind<CivilDate>.date, .required, meaning: "the day on which it appears")
  static let updated = Field("updated", Kind<CivilDate>.date, meaning: "when it was last changed")
  static let reviewed = Field(
    "reviewed", Kind<Article.Review>.review, meaning: "who looked it over, and when",
    example: "\nby: Dr. Paul Amari\non: 2026-10-01")
  static let authors = Field(
    "authors", Kind<String>.text.list(), meaning: "who wrote it", example: "\n- Denise R.")
  static let topics = Field(
    "topics", Kind<Slug>.slug(of: .topic).located.list(), meaning: "what it is about: ids of topics.yaml",
    example: "\n- early-recovery")
  static let audiences = Field(
    "audiences", Kind<Slug>.slug(of: .audience).located.list(),
    meaning: "whom it is for: ids of audiences.yaml", example: "\n- people-in-recovery")
  static let groups = Field(
    "groups", Kind<Slug>.slug(of: .group).located.list(), meaning: "slugs of groups it goes with",
    example: "\n- first-steps")
  static let contentNote = Field(
    "content-note", Kind<String>.text.translated, meaning: "what a reader may want to know first",
    example: "We speak of drinking, without amounts.")
  static let discreet = Field(
    "discreet", Kind<Bool>.yesNo, meaning: "whether the page keeps a neutral title and no previews")

  static let definition = RecordDefinition(
    "article",
    [
      title.description, summary.description, date.description, updated.description, reviewed.description,
      authors.description, topics.description, audiences.description, groups.description,
      ImageFields.image.description, ImageFields.text.description, contentNote.description,
      discreet.description, FileFields.lang.description, FileFields.draft.description,
      FileFields.aliases.description,
    ])
}

/// Fields that every kind of descriptor has.
enum FileFields {
  static let lang = Field(
    "lang", Kind<LanguageTag>.language,
    meaning: "the language of this file's text, where it is not the site's first")
  static let draft = Field("draft", Kind<Bool>.yesNo, meaning: "yes keeps it off the site")
  static let aliases = Field(
    "aliases", Kind<Slug>.slug.located.list(), meaning: "former slugs, from which visitors are led here",
    example: "\n- first-night-sober")
}

extension Kind where Value == Article.Review {
  /// `{by, on}`.
  static let review: Kind = {
    let by = Field(
      "by", Kind<String>.text, .required, meaning: "who looked it over", example: "Dr. Paul Amari")
    let on = Field("on", Kind<CivilDate>.date, meaning: "when")
    return Kind.record(RecordDefinition("reviewed", [by.description, on.description])) { read in
      let name = read(by)
      let date = read(on)
      return name.map { Article.Review(by: $0, on: date) }
    }
  }()
}

extension Kind where Value == ArticleDescriptor {
  static let article = Kind.record(ArticleFields.definition) { read in
    let title = read(ArticleFields.title)
    let summary = read(ArticleFields.summary)
    let date = read(ArticleFields.date)
    let updated = read(ArticleFields.updated)
    let reviewed = read(ArticleFields.reviewed)
    let authors = read(ArticleFields.authors)
    let topics = read(ArticleFields.topics)
    let audiences = read(ArticleFields.audiences)
    let groups = read(ArticleFields.groups)
    let image = read.image()
    let contentNote = read(ArticleFields.contentNote)
    let discreet = read(ArticleFields.discreet)
    let draft = read(FileFields.draft)
    let aliases = read(FileFields.aliases)
    _ = read(FileFields.lang)
    guard let title, let summary, let date else { return nil }
    return ArticleDescriptor(
      title: title, summary: summary, date: date, updated: updated, reviewed: reviewed,
      authors: authors ?? [], topics: topics ?? [], audiences: audiences ?? [], groups: groups ?? [],
      image: image, contentNote: contentNote, isDiscreet: discreet ?? false, isDraft: draft ?? false,
      aliases: aliases ?? [])
  }
}

import Language
import Mustache
import ProgramDirectory
import Prose
import Wording

/// An article in a list.
struct ArticleCard: EditionView {
  let article: Article
  let edition: Edition

  static let type: ObjectType<ArticleCard> = ObjectType(
    "article card", "An article in a list.", fields(), identity: { ObjectIdentifier($0.article) })

  /// The fields that an article has in a list and on its page.
  static func fields<View: ArticleShowing>() -> [TemplateField<View>] {
    [
      TemplateField.localized("title", "Its title") { $0.article.title },
      TemplateField.localized("summary", "One or two sentences") { $0.article.summary },
      [
        .text("url", "Its page") { $0.edition.url(.article($0.article.slug)) },
        .object("date", of: DateView.type, "When it appeared") { DateView($0.article.date, $0.edition) },
        .optionalObject("updated", of: DateView.type, "When it was last changed") { view in
          view.article.updated.map { DateView($0, view.edition) }
        },
        .text("reading-time", "How long it takes to read, in words") { $0.readingTime },
      ],
    ].flatMap { $0 }
  }
}

/// A view of an article.
protocol ArticleShowing: EditionView {
  var article: Article { get }
}

extension ArticleCard: ArticleShowing {}

extension ArticleShowing {
  /// At 200 words a minute, as adults read such texts.
  var readingTime: String {
    let words = article.body[edition.language].wordCount
    return edition.wording.text(.countMinutesToRead, count: max(1, (words + 100) / 200))
  }
}

/// An article on its own page.
struct ArticleView: ArticleShowing {
  let article: Article
  let edition: Edition

  static let type: ObjectType<ArticleView> = ObjectType(
    "article", "An article on its own page.",
    [
      ArticleCard.fields(),
      TemplateField.prose("body", "Its text") { $0.article.body },
      TemplateField.optionalLocalized("content-note", "What a reader may want to know first") {
        $0.article.contentNote
      },
      fields,
    ].flatMap { $0 })

  private static let fields: [TemplateField<ArticleView>] = [
    .list("contents", of: LinkView.type, "Its headings, where there are at least three") { $0.contents },
    .texts("authors", "Who wrote it") { $0.article.authors },
    .optionalText("byline", "Who wrote it, in words") { view in
      view.article.authors.isEmpty
        ? nil
        : view.edition.wording.text(.writtenBy, ["names": view.edition.wording.all(of: view.article.authors)])
    },
    .optionalText("updated-on", "When it was last changed, in words") { view in
      view.article.updated.map {
        view.edition.wording.text(.updatedOn, ["date": view.edition.date($0, .medium)])
      }
    },
    .optionalText("review", "Who looked it over and when, in words") { $0.review },
    .optionalObject("image", of: ImageView.type, "A picture") { view in
      view.article.image.map { ImageView(image: $0, edition: view.edition) }
    },
    .links("topics", to: .topics, "What it is about") { $0.article.topics.map { .term($0) } },
    .links("audiences", to: .audiences, "Whom it is for") { $0.article.audiences.map { .term($0) } },
    .list("groups", of: GroupCard.type, "The groups it goes with") { view in
      view.article.groups.compactMap { view.edition.index.groups[$0] }.filter { $0.status != .ended }
        .map { GroupCard(group: $0, edition: view.edition) }
    },
    .flag("discreet", "Whether the page keeps a neutral title") { $0.article.isDiscreet },
  ]

  private var contents: [LinkView] {
    let headings = article.body[edition.language].headings.filter { $0.level == 2 }
    guard headings.count >= 3 else { return [] }
    return headings.map { LinkView(label: $0.text, url: "#\($0.id)") }
  }

  private var review: String? {
    guard let review = article.reviewed else { return nil }
    guard let date = review.on else { return edition.wording.text(.reviewedByNoDate, ["name": review.by]) }
    return edition.wording.text(
      .reviewedBy, ["name": review.by, "date": edition.date(date, .medium)])
  }
}

import Language
import Mustache
import ProgramDirectory
import Wording

extension PageFields {
  /// What the page of the search gets.
  static let search: [TemplateField<PageContext<IntroducedContent>>] =
    IntroducedContent.fields + [
      .text("index-url", "The folder of the index of this language, which the script loads from") { context in
        let edition = context.page.edition
        let manifest = edition.paths.path(of: .searchFile(.manifest), in: edition.language)
        return edition.links.url(String(manifest.dropLast(SearchFile.manifest.name.utf8.count)))
      },
      message("found-text", "How many results there are; `#` stands for the number", .searchFound, "count"),
      message(
        "nothing-text", "That nothing was found; `#` stands for what was typed", .searchNothing, "words"),
      message(
        "corrected-text", "That another word was looked for; `#` stands for it", .searchCorrected, "words"),
      .flag("keeps-address", "Whether the address holds the search by itself: where there is no quick exit") {
        $0.page.edition.site.quickExit == nil
      },
      .list("topics", of: FacetEntry.type, "The topics that no other holds") { $0.page.edition.outerTopics },
      .list("programs", of: ProgramView.type, "The programs") { context in
        context.page.edition.directory.programs.map {
          ProgramView(program: $0, edition: context.page.edition)
        }
      },
      .flag("has-articles", "Whether there are articles") { !$0.page.edition.index.articles.isEmpty },
    ]

  /// A sentence with `#` where the script puts something in.
  private static func message(
    _ name: String, _ meaning: String, _ word: Word, _ placeholder: String
  ) -> TemplateField<PageContext<IntroducedContent>> {
    .text(name, meaning) { $0.page.edition.wording.text(word, [placeholder: "#"]) }
  }
}

extension Edition {
  /// The topics with groups that no other topic holds.
  var outerTopics: [FacetEntry] {
    index.values(of: .topics).map { FacetEntry(facet: .topics, value: $0, edition: self) }
      .filter { $0.term?.parent == nil }
  }
}

import Fields
import Language
import ProgramDirectory
import Scheduling

/// The names that the files of a site define: what references may say. For schemas, completion and new files, so that
/// they work while other files are still wrong.
public struct ContentNames: Sendable {
  /// A name that a reference may say.
  public struct Entry: Hashable, Sendable {
    /// The slug or id.
    public let id: String
    /// What it is called in the site's own language; nil where that could not be read or is not shared.
    public let name: String?

    /// A name with what it is called.
    public init(id: String, name: String?) {
      self.id = id
      self.name = name
    }
  }

  /// A question of eligibility.yaml.
  public struct Question: Hashable, Sendable {
    /// How it is answered.
    public enum Answers: Hashable, Sendable {
      /// With a number.
      case number
      /// With yes or no.
      case yesNo
      /// With one of these, or several.
      case options([Entry])
    }

    /// Its id.
    public let id: String
    /// Its words.
    public let ask: String
    /// How it is answered.
    public let answers: Answers
  }

  /// What there is of each sort, in the order of the files and, within a file, as written.
  public let entries: [ReferencedSort: [Entry]]
  /// The questions.
  public let questions: [Question]
  /// The site's languages, its own first.
  public let languages: [String]
  /// The site's time zone, where site.yaml says one that can be read.
  public let timeZone: String?
  /// The slugs of every file, by its kind: also of those that could not be read.
  public let slugs: [ContentKind: Set<String>]

  /// The names that the files of `source` define; none where there is no site.yaml.
  public init(_ source: ContentSource, jobs: Int = 1) async {
    let catalog = ContentCatalog(source)
    let documents: [(ContentKind, DocumentFolder)] = [
      (.program, .programs), (.group, .groups), (.place, .places), (.article, .articles), (.page, .pages),
    ]
    slugs = Dictionary(
      uniqueKeysWithValues: documents.map { kind, folder in
        (kind, Set((catalog.documents[folder] ?? []).map(\.name)))
      })
    guard let site = catalog.top[.site] else {
      (entries, questions, languages, timeZone) = ([:], [], [], nil)
      return
    }
    let content = await DecodedContent(catalog, site: site, source: source, jobs: jobs)
    languages = content.languages.map(\.tag)
    timeZone = content.site.descriptor?.timeZone?.value.name
    entries = [
      .topic: Self.terms(content.topics), .audience: Self.terms(content.audiences),
      .feature: Self.terms(content.features),
      .program: content.programs.map {
        Entry(id: $0.document.name, name: $0.descriptor?.name.original.value)
      },
      .group: content.groups.map { Entry(id: $0.document.name, name: $0.descriptor?.name?.original.value) },
      .article: content.articles.map {
        Entry(id: $0.document.name, name: $0.descriptor?.title.original.value)
      },
      // The visibility rule: a place that shares its area only has no name here.
      .place: content.places.map { place in
        let isShared = place.descriptor?.isAreaOnly == false
        return Entry(
          id: place.document.name, name: isShared ? place.descriptor?.name.original.value.value : nil)
      },
      .question: (content.questions?.descriptor ?? []).map {
        Entry(id: $0.key.value, name: $0.value.ask.original.value)
      },
    ]
    questions = (content.questions?.descriptor ?? []).map(Question.init)
  }

  private static func terms(_ file: Decoded<[MappingEntry<Located<Slug>, TermDescriptor>]>?) -> [Entry] {
    (file?.descriptor ?? []).map { Entry(id: $0.key.value.text, name: $0.value.name.original.value) }
  }
}

extension ContentNames.Question {
  fileprivate init(_ entry: MappingEntry<Located<String>, QuestionDescriptor>) {
    id = entry.key.value
    ask = entry.value.ask.original.value
    answers =
      switch entry.value.form {
      case .number: .number
      case .yesNo: .yesNo
      case .choice:
        .options(
          entry.value.options.map {
            ContentNames.Entry(id: $0.key.value, name: $0.value.say.original.value)
          })
      }
  }
}

import Diagnostics
import Fields
import Markdown
import ProgramDirectory
import Scheduling

/// What all documents of one load are resolved in. While it holds, so does what became of a document that was not written
/// since.
struct ResolutionBasis: Sendable {
  /// The same as long as it holds.
  let identity = ContentBasis()
  private(set) var context: ResolutionContext
  let closures: Closures
  let zones: [TimeZoneName: ZoneRules]
  /// What is wrong with what all of them use.
  let log: DiagnosticLog
  /// The content it was made of; nil where no load is to follow.
  private var content: DecodedContent?
  private let catalog: ContentCatalog
  private let timeZones: Set<TimeZoneName>
  private let includesDrafts: Bool

  /// The basis of that content; `isKept` is whether another load is to follow, and ``holds(for:source:today:options:)`` asked.
  init(
    _ content: DecodedContent, catalog: ContentCatalog, source: ContentSource, today: CivilDate,
    options: ContentLoader.Options, isKept: Bool
  ) {
    var questions = QuestionReader()
    let entries = (content.questions?.descriptor ?? []).compactMap { questions.question($0) }
    let site = content.site.descriptor
    let programs = content.programs.bySlug { $0 }
    let places = content.places.bySlug { $0 }
    timeZones = content.timeZones
    let zoneRules = options.timeZones.rules(of: timeZones)
    var log = questions.log
    log.append(zoneRules.log)
    self.log = log
    closures = Closures(content.closures?.descriptor ?? [])
    zones = zoneRules.rules
    self.content = isKept ? content : nil
    self.catalog = catalog
    includesDrafts = options.includesDrafts
    context = ResolutionContext(
      source: source,
      index: ContentIndex(content, catalog, programs: programs, includesDrafts: options.includesDrafts),
      languages: content.languages, timeZone: site?.timeZone?.value ?? .utc,
      timeZoneProblems: options.timeZones.problems(with: timeZones),
      allowsRawHTML: site?.rawHTML?.value ?? false, freshnessDays: site?.freshness?.days ?? 180,
      today: today, address: options.address,
      questions: QuestionCatalog(entries, isBroken: content.questions?.log.hasErrors ?? false),
      places: places, programs: programs,
      calendar: MeetingCalendar(
        zones: zones, closures: closures, programs: programs.mapValues(\.closures),
        places: places.mapValues(\.closures)),
      markdown: MarkdownParser())
  }

  /// The same for content for which it holds.
  func updated(_ content: DecodedContent, source: ContentSource) -> ResolutionBasis {
    var basis = self
    basis.content = content
    basis.context.source = source
    return basis
  }

  /// Whether making it of that content would give the same: nothing has come or gone, settings, vocabularies, questions,
  /// places and programs are as they were, and of groups, articles and pages what others see of them.
  func holds(
    for content: DecodedContent, source: ContentSource, today: CivilDate, options: ContentLoader.Options
  ) -> Bool {
    guard let former = self.content else { return false }
    return today == context.today && options.includesDrafts == includesDrafts
      && options.address == context.address && content.languages == former.languages
      && catalog.isCatalog(of: source)
      && content.site === former.site && content.topics === former.topics
      && content.audiences === former.audiences && content.features === former.features
      && content.questions === former.questions && content.closures === former.closures
      && content.programs.elementsEqual(former.programs, by: ===)
      && content.places.elementsEqual(former.places, by: ===)
      && isSame(content.groups, former.groups, in: .groups) { group in
        var zones: Set<TimeZoneName> = []
        group.addTimeZones(to: &zones)
        guard zones.isSubset(of: timeZones) else { return nil }
        return ContentIndex.state(of: group, programs: context.programs, includesDrafts: includesDrafts)
      }
      && isSame(content.articles, former.articles, in: .articles) {
        ContentIndex.state(isDraft: $0.isDraft, includesDrafts: includesDrafts)
      }
      && isSame(content.pages, former.pages, in: .pages) {
        ContentIndex.state(isDraft: $0.isDraft, includesDrafts: includesDrafts)
      }
  }

  /// Whether those documents that were written since are what they were for others.
  private func isSame<Descriptor>(
    _ documents: [Decoded<Descriptor>], _ former: [Decoded<Descriptor>], in folder: DocumentFolder,
    _ state: (Descriptor) -> ContentIndex.State?
  ) -> Bool {
    documents.elementsEqual(former) { document, former in
      if document === former { return true }
      guard document.document == former.document, let slug = document.slug else { return false }
      let new = document.descriptor.map(state) ?? .broken
      return new == context.index.state(of: slug, in: folder)
    }
  }
}

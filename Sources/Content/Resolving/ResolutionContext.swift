import Diagnostics
import Eligibility
import Language
import Markdown
import ProgramDirectory
import Scheduling

/// What resolving one document needs to know of the others.
struct ResolutionContext: Sendable {
  var source: ContentSource
  let index: ContentIndex
  /// The site's languages, its own first.
  let languages: [LanguageTag]
  /// The zone of times that name no other.
  let timeZone: TimeZoneName
  /// What is wrong with each zone that content names and the system does not know.
  let timeZoneProblems: [TimeZoneName: ValueProblem]
  let allowsRawHTML: Bool
  /// After how many days a listing counts as unchecked.
  let freshnessDays: Int
  /// The day on which the site is built.
  let today: CivilDate
  /// The site's address, instead of the one in site.yaml.
  let address: SiteAddress?
  let questions: QuestionCatalog
  /// Places as written, what they do not share included.
  let places: [Slug: PlaceDescriptor]
  /// Programs as written, for what they say for their groups.
  let programs: [Slug: ProgramDescriptor]
  /// When meetings are held, under the closures of all of them.
  let calendar: MeetingCalendar
  let markdown: MarkdownParser
}

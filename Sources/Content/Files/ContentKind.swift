public import Fields
import Language
import ProgramDirectory

/// A kind of file of the content folder, with the definition that its files are read by.
///
/// Schemas, docs/content.md and the files that `waymark new` writes come from these definitions, so they never say
/// other than what is read.
public enum ContentKind: String, CaseIterable, Sendable {
  case site, topics, audiences, features, eligibility, closures
  case program, group, place, article, page

  /// Where its files stand in content/: `groups/*.yaml`, `site.yaml`.
  public var pattern: String {
    guard let folder else { return "\(rawValue).yaml" }
    return "\(folder)/*.\(ending)"
  }

  /// The folder of content/ that holds its files; nil where it is a single file at the top.
  public var folder: String? { documents?.rawValue }

  /// The ending of its files: `yaml` or `md`.
  public var ending: String { documents?.ending ?? "yaml" }

  /// Whether its fields stand between two lines of hyphens, with Markdown below.
  public var isMarkdown: Bool { ending == "md" }

  private var documents: DocumentFolder? {
    switch self {
    case .program: .programs
    case .group: .groups
    case .place: .places
    case .article: .articles
    case .page: .pages
    case .site, .topics, .audiences, .features, .eligibility, .closures: nil
    }
  }

  /// What may be written in a file of this kind.
  public var shape: Shape {
    switch self {
    case .site: Kind<SiteDescriptor>.site.shape
    case .topics: DecodedContent.terms(.topic).shape
    case .audiences: DecodedContent.terms(.audience).shape
    case .features: DecodedContent.terms(.feature).shape
    case .eligibility: DecodedContent.questions.shape
    case .closures: DecodedContent.closures.shape
    case .program: Kind<ProgramDescriptor>.program.shape
    case .group: Kind<GroupDescriptor>.group.shape
    case .place: Kind<PlaceDescriptor>.place.shape
    case .article: Kind<ArticleDescriptor>.article.shape
    case .page: Kind<PageDescriptor>.page.shape
    }
  }

  /// What its files say, in one sentence for staff.
  public var meaning: String {
    switch self {
    case .site:
      "What holds for the site as a whole: its name, address, time zone, languages and crisis lines."
    case .topics: "What groups and articles are about. Topics may stand within topics."
    case .audiences:
      "Whom groups are meant for. What a group requires of a person stands in its `eligibility`."
    case .features: "What a group or a place offers: captions, step-free access, childcare."
    case .eligibility: "The questions by which a person learns which groups are open to them."
    case .closures: "Days on which nothing meets, unless a meeting says `closures: ignore`."
    case .program: "What an organization runs, and what its groups have in common."
    case .group: "One thing that a person can join."
    case .place: "Where groups meet in person."
    case .article: "A text on shared experience, with the day on which it appears."
    case .page: "A standing page, such as About."
    }
  }
}

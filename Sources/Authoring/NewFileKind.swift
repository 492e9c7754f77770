public import Content

/// A kind of file that `waymark new` makes.
public enum NewFileKind: String, CaseIterable, Sendable {
  case group, article, page, place, program

  /// The kind of content it is.
  public var contentKind: ContentKind {
    switch self {
    case .group: .group
    case .article: .article
    case .page: .page
    case .place: .place
    case .program: .program
    }
  }
}

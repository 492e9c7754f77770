import Diagnostics
import Fields
import Language
import ProgramDirectory
import YAML

extension Kind where Value == Slug {
  static let slug: Kind<Slug> = Kind(shape: .text(.slug)) { input, log in
    guard input.isPrivate, case .scalar(let scalar) = input.node else { return plainSlug.read(input, &log) }
    if let slug = try? Slug(scalar.text) { return slug }
    // The slug that it could be would tell the value.
    let problem = ValueProblem(
      .badValue, "is not a short name",
      help: "write the name of a file without its ending, as in: first-steps")
    log.report(problem, of: scalar.text, in: input)
    return nil
  }

  private static let plainSlug: Kind<Slug> = .text(.slug) {
    (text) throws(ValueProblem) in try Slug(text)
  }
}

extension Kind where Value == LanguageTag {
  static let language = Kind.text(.language) { (text) throws(ValueProblem) in
    try LanguageTag(text)
  }
}

/// What one file of content may name that another describes.
public enum ReferencedSort: String, Sendable, CaseIterable {
  case topic, audience, feature, program, group, place, article, question
}

extension Kind where Value == Slug {
  /// The slug or id of one of these.
  static func slug(of sort: ReferencedSort) -> Kind<Slug> { slug.reference(to: sort.rawValue) }
}

/// Slugs with their places, as references are written.
typealias References = [Located<Slug>]

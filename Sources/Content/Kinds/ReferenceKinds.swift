import Diagnostics
import Fields
import Language
import ProgramDirectory
import YAML

extension Kind where Value == Slug {
  static let slug: Kind<Slug> = Kind(shape: .text(form: "slug", example: "first-steps")) { input, log in
    guard input.isPrivate, case .scalar(let scalar) = input.node else { return plainSlug.read(input, &log) }
    if let slug = try? Slug(scalar.text) { return slug }
    // The slug that it could be would tell the value.
    let problem = ValueProblem(
      .badValue, "is not a short name",
      help: "write the name of a file without its ending, as in: first-steps")
    log.report(problem, of: scalar.text, in: input)
    return nil
  }

  private static let plainSlug: Kind<Slug> = .text(form: "slug", example: "first-steps") {
    (text) throws(ValueProblem) in try Slug(text)
  }
}

extension Kind where Value == LanguageTag {
  static let language = Kind.text(form: "language", example: "es-MX") { (text) throws(ValueProblem) in
    try LanguageTag(text)
  }
}

/// Slugs with their places, as references are written.
typealias References = [Located<Slug>]

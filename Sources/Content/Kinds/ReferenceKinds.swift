import Diagnostics
import Fields
import Language
import ProgramDirectory

extension Kind where Value == Slug {
  static let slug = Kind.text(form: "slug", example: "first-steps") { (text) throws(ValueProblem) in
    try Slug(text)
  }
}

extension Kind where Value == LanguageTag {
  static let language = Kind.text(form: "language", example: "es-MX") { (text) throws(ValueProblem) in
    try LanguageTag(text)
  }
}

/// Slugs with their places, as references are written.
typealias References = [Located<Slug>]

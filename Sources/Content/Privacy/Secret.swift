import Diagnostics
import ProgramDirectory

/// A value that its descriptor does not share.
struct Secret: Sendable {
  /// The value as written.
  let text: String
  /// Where it is written.
  let position: SourcePosition
  /// What it is, for a message: `the link to join`.
  let what: String
  /// The document in which alone it must not turn up; nil for everywhere. So it is where a group hides the address of a
  /// place that other groups share.
  var onlyIn: String?
}

public import Diagnostics

/// A file of the site that an option names, such as its logo.
public struct NamedFile: Sendable {
  /// The option's name.
  public let option: String
  /// The file's path below the site's base path: `images/logo.svg`.
  public let path: String
  /// Where it is named.
  public let position: SourcePosition
}

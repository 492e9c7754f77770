public import Diagnostics
public import Language

/// One file of the output: its path and what it shows, in which language.
public struct Route: Sendable {
  /// The path below the base path, such as `/es/groups/first-steps/`.
  public let path: String
  /// The language it is written in.
  public let language: LanguageTag
  /// What it shows.
  public let page: RoutePage
  /// What claims the path, for messages: a file of content/, or Waymark itself.
  public let source: SourcePosition?

  /// A route.
  public init(path: String, language: LanguageTag, page: RoutePage, source: SourcePosition? = nil) {
    self.path = path
    self.language = language
    self.page = page
    self.source = source
  }

  /// The file in the output folder: `es/groups/first-steps/index.html`.
  public var file: String {
    let relative = path.dropFirst()
    return path.hasSuffix("/") ? relative + "index.html" : String(relative)
  }
}

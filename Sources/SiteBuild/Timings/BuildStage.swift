import Content

/// The stages of a build, in their order.
public enum BuildStage: String, Hashable, Sendable, CaseIterable {
  /// Finds out which files the content folder has, and in a build whether anything is other than it was for the last one.
  case list
  /// Reads and decodes them, each by itself.
  case decode
  /// Makes the model of them: references, defaults, Markdown.
  case resolve
  /// Looks in all texts for what descriptors do not share.
  case privacy
  /// Looks texts and links over, in `check` alone.
  case examine
  /// Reads the theme and compiles its templates.
  case theme
  /// Lists the routes, checks links, and templates against their values.
  case plan
  /// Makes the search index of each language.
  case search
  /// Makes the bytes of each file.
  case render
  /// Compares them with those of the last site, and writes what differs.
  case write
  /// Puts the new site in the place of the old one.
  case publish
}

extension BuildStage {
  init(_ stage: LoadingStage) {
    self =
      switch stage {
      case .decoding: .decode
      case .resolving: .resolve
      case .searchingPrivateValues: .privacy
      case .examining: .examine
      }
  }
}

public import Diagnostics

/// The story of a kind of problem: what it means, and an example of it with its cure.
public struct Explanation: Sendable {
  /// A file of an example.
  public struct File: Sendable, Hashable {
    /// Its path: `content/groups/evening-circle.yaml`.
    public let path: String
    /// Its text.
    public let text: String
  }

  /// What it explains.
  public let id: DiagnosticID
  /// What it means and what to do, in Markdown.
  public let story: String
  /// Files that have the problem; none where it is not in what somebody wrote.
  public let wrong: [File]
  /// The same files without it.
  public let right: [File]
}

/// Explanations that belong together.
public struct ExplanationArea: Sendable {
  /// The name of its file below docs/errors/, without the ending.
  public let name: String
  /// Its heading.
  public let title: String
  /// Its explanations, in the order written.
  public let explanations: [Explanation]

  /// All areas, by name.
  public static let all = BuiltInErrorPages.all.map { ExplanationPage.read($0.text, name: $0.name) }
}

extension DiagnosticID {
  /// What explains it; nil only where its author forgot, which a test reports.
  public var explanation: Explanation? {
    ExplanationArea.all.lazy.flatMap(\.explanations).first { $0.id == self }
  }
}

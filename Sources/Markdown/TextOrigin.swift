import Diagnostics

/// Where a Markdown text stands: for diagnostics, and for links that are relative to its file.
public struct TextOrigin: Hashable, Sendable {
  /// How places in the text become places in the file.
  public enum Placement: Hashable, Sendable {
    /// Every line of the text is a line of the file, from line `first` on, with `indent` columns before it: the
    /// body of a Markdown file (indent 0) or a YAML literal block.
    case lines(first: Int, indent: Int)
    /// The text was folded or quoted, so only its start is known.
    case start(line: Int, column: Int)
  }

  /// The path of the file, as a person would write it.
  public let path: String
  /// The folder of the file, from the content folder, such as `articles`; empty for the content folder itself.
  public let folder: String
  /// How places in the text become places in the file.
  public let placement: Placement

  /// A text in the file at `path`.
  public init(path: String, folder: String, placement: Placement = .lines(first: 1, indent: 0)) {
    self.path = path
    self.folder = folder
    self.placement = placement
  }

  /// The place in the file of a line and column of the text, both from 1; column 0 for a whole line.
  func position(line: Int, column: Int) -> SourcePosition {
    switch placement {
    case .lines(let first, let indent):
      SourcePosition(path: path, line: first + max(line, 1) - 1, column: column == 0 ? 0 : column + indent)
    case .start(let line, let column):
      SourcePosition(path: path, line: line, column: column)
    }
  }
}

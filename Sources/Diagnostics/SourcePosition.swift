/// A place in a file that a person can go to.
///
/// Lines and columns count from 1; columns count Unicode scalars, as editors do for nearly every text.
/// Line 0 means the file as a whole, column 0 the line as a whole.
public struct SourcePosition: Hashable, Sendable {
  /// The path as the person who ran the command would write it, such as `content/groups/first-steps.yaml`.
  public let path: String
  // Every value that is read keeps its place, so a site has millions of them.
  private let storedLine: UInt32
  private let storedColumn: UInt32

  /// The line, from 1; 0 for the whole file.
  public var line: Int { Int(storedLine) }
  /// The column, from 1; 0 for the whole line.
  public var column: Int { Int(storedColumn) }

  /// A place in the file at `path`; without line and column, the file as a whole.
  public init(path: String, line: Int = 0, column: Int = 0) {
    self.path = path
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }
}

extension SourcePosition: Comparable {
  /// By file, then line, then column.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// `path:line:column`, as editors and terminals understand it.
  public var description: String {
    if line == 0 { return path }
    return column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
  }
}

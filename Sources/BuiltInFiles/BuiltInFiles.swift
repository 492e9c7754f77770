/// Files that are a part of the program: the default theme, and what a new site starts from.
///
/// The lists themselves are made at each build by the plugin `EmbedFiles`.
public enum BuiltInFiles {}

/// A file that is a part of the program.
public struct BuiltInFile: Sendable {
  enum Content: Sendable {
    case text(String)
    case bytes([UInt8])
  }

  /// Its path below its folder: `templates/group.mustache`.
  public let path: String
  private let content: Content

  init(_ path: String, _ content: Content) {
    self.path = path
    self.content = content
  }

  /// Its bytes.
  public var bytes: [UInt8] {
    switch content {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }
}

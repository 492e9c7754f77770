import Diagnostics

/// A stylesheet once read: what it imports, and its text with the links that are to be written anew.
struct Stylesheet: Sendable {
  /// A part of the text.
  enum Piece: Sendable, Equatable {
    case text([UInt8])
    /// A link to another asset, and what followed its path: `#id`.
    case link(AssetName, suffix: [UInt8])
  }

  /// An `@import` of another stylesheet of the theme.
  struct Import: Sendable {
    let target: AssetName
    let position: SourcePosition
  }

  let name: AssetName
  /// In the order in which they stand, all of them before the text.
  let imports: [Import]
  let pieces: [Piece]
}

/// What a stylesheet may link to.
struct LinkTargets: Sendable {
  /// The stylesheets, which can be imported.
  let stylesheets: Set<AssetName>
  /// Every other file that is published.
  let files: Set<AssetName>
}

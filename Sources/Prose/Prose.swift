public import Diagnostics

/// A Markdown text once parsed: a value that knows nothing of the parser that made it.
///
/// Its HTML is complete but for what depends on the page it is shown on: where a link leads (language, base path)
/// and which groups a query finds. Those are pieces of their own, filled in when a page is rendered.
public struct Prose: Hashable, Sendable {
  /// A stretch of the text.
  public enum Piece: Hashable, Sendable {
    /// Finished HTML, UTF-8.
    case markup([UInt8])
    /// The URL of `links[index]`, to be written inside a double-quoted attribute: percent-encoded
    /// (`PercentEncoding`), then escaped as HTML.
    case link(Int)
    /// What the image that `links[index]` names takes up, to be written inside its tag: ` width="…" height="…"`, or nothing
    /// where that is not known. So the page does not jump when it loads.
    case imageSize(Int)
    /// The list of groups that `queries[index]` finds, a block of its own.
    case groups(Int)
  }

  /// The text from start to end.
  public let pieces: [Piece]
  /// Its headings, in order.
  public let headings: [Heading]
  /// Its links and images, in order.
  public let links: [Link]
  /// Its `groups` blocks, in order.
  public let queries: [GroupQuery]
  /// Every id in its markup that a link may point at: headings and footnotes.
  public let anchors: Set<String>
  /// What a person reads, without markup: words separated by single spaces, blocks by line feeds.
  public let plainText: String
  /// How many words that is.
  public let wordCount: Int

  /// A prose of those parts.
  public init(
    pieces: [Piece], headings: [Heading] = [], links: [Link] = [], queries: [GroupQuery] = [],
    anchors: Set<String> = [], plainText: String
  ) {
    self.pieces = pieces
    self.headings = headings
    self.links = links
    self.queries = queries
    self.anchors = anchors
    self.plainText = plainText
    var text = plainText
    wordCount = text.withUTF8 { bytes in
      var count = bytes.isEmpty ? 0 : 1
      for byte in bytes where byte == 0x20 || byte == 0x0A { count += 1 }
      return count
    }
  }

  /// No text at all.
  public static let empty = Prose(pieces: [], plainText: "")

  /// Whether there is nothing to show.
  public var isEmpty: Bool { pieces.isEmpty }
}

/// A heading of a prose, for a table of contents.
public struct Heading: Hashable, Sendable {
  /// The level in the page it is rendered into: 2 for a section.
  public let level: Int
  /// Its id, unique within the prose.
  public let id: String
  /// Its words, without markup.
  public let text: String

  /// A heading of that level.
  public init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}

/// A link or an image of a prose.
public struct Link: Hashable, Sendable {
  /// Where it leads.
  public let target: LinkTarget
  /// Whether it shows an image rather than leading somewhere.
  public let isImage: Bool
  /// Where it is written.
  public let position: SourcePosition

  /// A link to that target.
  public init(target: LinkTarget, isImage: Bool, position: SourcePosition) {
    self.target = target
    self.isImage = isImage
    self.position = position
  }
}

import CMarkGFM
import Diagnostics
import Prose

/// Writes one parsed text as pieces of HTML, and gathers everything else that a `Prose` holds.
///
/// One walk over cmark's tree, without recursion. What each kind of node becomes stands in the extensions.
struct HTMLRenderer {
  let text: UnsafeBufferPointer<UInt8>
  let origin: TextOrigin
  let options: MarkdownOptions

  var html: HTMLBuffer
  var plainText = PlainText()
  var log = DiagnosticLog()

  var pieces: [Prose.Piece] = []
  var headings: [Heading] = []
  var links: [Link] = []
  var queries: [GroupQuery] = []
  var anchors: Set<String> = []

  var slugs = HeadingSlugs()
  /// The level of the latest heading as written, 0 before the first.
  var latestHeadingLevel = 0
  /// The level of the first heading as written, which becomes the base.
  var firstHeadingLevel: Int?
  /// Whether each open link is written as one.
  var openLinks: [Bool] = []
  var footnotes = Footnotes()
  var table = TableState()
  /// Whether a task's label is open.
  var hasOpenLabel = false

  /// The lines of the text, split when a place is first asked for.
  var lines: SourceLines?
  /// The places of links, images and HTML in the block at hand, and the next one's number; nil where none was
  /// asked for yet.
  var places: (found: [InlineLocator.Place?], next: Int)?
  /// The paragraph, heading or cell at hand.
  var block: (node: OpaquePointer, kind: NodeKind)?

  init(text: UnsafeBufferPointer<UInt8>, origin: TextOrigin, options: MarkdownOptions) {
    self.text = text
    self.origin = origin
    self.options = options
    html = HTMLBuffer(capacity: text.count + text.count / 2)
    plainText.reserve(text.count)
  }

  /// Renders a document.
  mutating func render(_ document: OpaquePointer, hasFootnotes: Bool) {
    if hasFootnotes { footnotes.count(in: document) }
    var walk = NodeWalk(document)
    while let event = walk.next() {
      if event.kind.holdsInlines, event.isEntering {
        block = (event.node, event.kind)
        places = nil
      }
      switch event.kind {
      case .text:
        let literal = literal(of: event.node)
        html.write(text: literal)
        plainText.append(literal)
      case .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .footnoteReference:
        renderInline(event)
      case .link: renderLink(event)
      case .image:
        if event.isEntering {
          renderImage(event.node)
          walk.skipChildren()
        }
      case .table, .tableRow, .tableCell: renderTablePart(event)
      default: renderBlock(event)
      }
    }
    if footnotes.written > 0 { html.write("</ol>\n</section>\n") }
  }

  /// Everything as a value.
  consuming func finish() -> (prose: Prose, log: DiagnosticLog) {
    flush()
    if !options.idPrefix.isEmpty { prefixOwnAnchors() }
    let prose = Prose(
      pieces: pieces, headings: headings, links: links, queries: queries, anchors: anchors,
      plainText: plainText.string)
    return (prose, log)
  }

  /// Ends the piece at hand.
  mutating func flush() {
    if !html.isEmpty { pieces.append(.markup(html.take())) }
  }

  /// Links to this text's own headings follow the prefix of their ids.
  private mutating func prefixOwnAnchors() {
    links = links.map { link in
      guard case .anchor(let name) = link.target, anchors.contains(options.idPrefix + name) else {
        return link
      }
      return Link(
        target: .anchor(options.idPrefix + name), isImage: link.isImage, position: link.position)
    }
  }
}

extension NodeKind {
  /// Whether the node is a block whose text is inlines.
  var holdsInlines: Bool { self == .paragraph || self == .heading || self == .tableCell }
}

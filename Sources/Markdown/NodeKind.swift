import CMarkGFM

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a node of cmark's tree is.
enum NodeKind {
  case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition, table, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
  case footnoteReference
  /// Nothing that a parse makes.
  case unknown

  init(_ node: OpaquePointer) {
    self =
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_IMAGE: .image
      case CMARK_NODE_HTML_INLINE: .htmlInline
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_BLOCK_QUOTE: .blockQuote
      case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
      case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
      case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
      case CMARK_NODE_DOCUMENT: .document
      default: Self(extensionNode: node)
      }
  }

  /// Extensions number their types when they register, so they are known by name.
  private init(extensionNode node: OpaquePointer) {
    guard let name = cmark_node_get_type_string(node) else {
      self = .unknown
      return
    }
    let letters = UnsafeRawBufferPointer(start: name, count: strlen(name))
    // By length first: tables have many cells.
    switch letters.count {
    case 10 where letters.elementsEqual("table_cell".utf8): self = .tableCell
    case 9 where letters.elementsEqual("table_row".utf8): self = .tableRow
    case 12 where letters.elementsEqual("table_header".utf8): self = .tableRow
    case 5 where letters.elementsEqual("table".utf8): self = .table
    case 13 where letters.elementsEqual("strikethrough".utf8): self = .strikethrough
    default: self = .unknown
    }
  }

  /// Whether a node of this kind never has children, and is met once rather than entered and left.
  var isLeaf: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .htmlBlock, .codeBlock, .thematicBreak,
      .footnoteReference:
      true
    default: false
    }
  }
}

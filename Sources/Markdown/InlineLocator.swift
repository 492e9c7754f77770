import CMarkGFM

/// Finds where the links, images and HTML of one block stand.
struct InlineLocator {
  /// Line and column in the whole text, both from 1; columns count Unicode scalars.
  typealias Place = (line: Int, column: Int)

  /// The place of each such node, in the order in which a walk enters them; nil where it could not be told.
  private(set) var places: [Place?] = []
  private var closers: [Bool] = []

  /// Goes over the inlines of a paragraph, heading or table cell.
  init(_ block: OpaquePointer, kind: NodeKind, in source: SourceLines) {
    let text = InlineText(of: block, kind: kind, in: source)
    var cursor = text.map { InlineCursor($0.bytes) }
    var columns = ColumnCounter()
    var walk = NodeWalk(block)
    while let event = walk.next() {
      if event.isEntering, event.kind.isLocated {
        let offset = cursor.flatMap { $0.isLost ? nil : $0.offset }
        places.append(offset.flatMap { columns.place(of: $0, in: text) })
      }
      guard cursor?.isLost == false else { continue }
      let skipsChildren = move(&cursor, over: event)
      if skipsChildren { walk.skipChildren() }
    }
  }

  /// Moves the cursor over what a node adds to the text. True where its children stand for nothing written.
  private mutating func move(_ cursor: inout InlineCursor?, over event: NodeWalk.Event) -> Bool {
    switch event.kind {
    case .text: cursor?.skip(text: literal(of: event.node))
    case .softBreak, .lineBreak: cursor?.skipLineBreak()
    case .code: cursor?.skipCode()
    case .htmlInline: cursor?.skip(bytes: literal(of: event.node).count)
    case .emphasis: cursor?.skip(marks: (UInt8(ascii: "*"), UInt8(ascii: "_")), limit: 1)
    case .strong: cursor?.skip(marks: (UInt8(ascii: "*"), UInt8(ascii: "_")), limit: 2)
    case .strikethrough: cursor?.skip(marks: (UInt8(ascii: "~"), UInt8(ascii: "~")), limit: 2)
    case .footnoteReference: cursor?.skip(behind: UInt8(ascii: "]"))
    case .link, .image: return moveOverLink(&cursor, event)
    default: break
    }
    return false
  }

  private mutating func moveOverLink(_ cursor: inout InlineCursor?, _ event: NodeWalk.Event) -> Bool {
    guard event.isEntering else {
      if closers.popLast() == true { cursor?.skipLinkEnd() }
      return false
    }
    if event.kind == .image { cursor?.skip(bytes: 1) }
    switch cursor?.current {
    case UInt8(ascii: "["):
      cursor?.skip(bytes: 1)
      closers.append(true)
      return false
    case UInt8(ascii: "<"):
      cursor?.skip(behind: UInt8(ascii: ">"))
      closers.append(false)
      return true
    default:
      // A bare address: its text is what is written.
      closers.append(false)
      return false
    }
  }
}

extension NodeKind {
  /// Whether the place of a node of this kind is worth finding.
  var isLocated: Bool { self == .link || self == .image || self == .htmlInline }
}

/// Turns offsets, which must not fall from call to call, into lines and columns, looking at each byte once.
private struct ColumnCounter {
  private var hint = 0
  private var line = 0
  private var offset = 0
  private var column = 1

  mutating func place(of wanted: Int, in text: InlineText?) -> InlineLocator.Place? {
    guard let text, let place = text.place(of: wanted, hint: &hint), let bytes = text.sourceLine(place.line)
    else {
      return nil
    }
    if place.line != line { (line, offset, column) = (place.line, 0, 1) }
    while offset < place.offset, bytes.startIndex + offset < bytes.endIndex {
      // Continuation bytes add no column.
      if bytes[bytes.startIndex + offset] & 0xC0 != 0x80 { column += 1 }
      offset += 1
    }
    return (line, column)
  }
}

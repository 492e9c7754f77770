import CMarkGFM
import Diagnostics

extension HTMLRenderer {
  /// The place of the next link, image or HTML of the block at hand. To be asked once for each, in order.
  mutating func nextPlace() -> SourcePosition {
    guard let block else { return origin.position(line: 1, column: 1) }
    if case .start = origin.placement { return origin.position(line: 1, column: 1) }
    if places == nil {
      let source = sourceLines()
      places = (InlineLocator(block.node, kind: block.kind, in: source).places, 0)
    }
    defer { places?.next += 1 }
    if let places, places.next < places.found.count, let place = places.found[places.next] {
      return origin.position(line: place.line, column: place.column)
    }
    return position(of: block.node)
  }

  /// Passes over the places of what stands inside an image's text.
  mutating func skipPlaces(below node: OpaquePointer) {
    guard places != nil else { return }
    var inside = NodeWalk(node)
    _ = inside.next()
    while let event = inside.next() {
      if event.isEntering, event.kind.isLocated { places?.next += 1 }
    }
  }

  /// Where a block starts.
  mutating func position(of block: OpaquePointer) -> SourcePosition {
    let line = Int(cmark_node_get_start_line(block))
    let byteColumn = Int(cmark_node_get_start_column(block))
    guard line > 0, byteColumn > 0, let bytes = sourceLines().line(line) else {
      return origin.position(line: max(line, 1), column: 0)
    }
    let column = bytes.prefix(byteColumn - 1).count { $0 & 0xC0 != 0x80 } + 1
    return origin.position(line: line, column: column)
  }

  /// The lines of the text.
  mutating func sourceLines() -> SourceLines {
    if let lines { return lines }
    let split = SourceLines(of: text)
    lines = split
    return split
  }
}

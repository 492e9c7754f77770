import CMarkGFM
import Diagnostics

extension MarkdownParser {
  /// The passages of a text in order, code left out. A text that ``parse(_:origin:options:)`` refuses has none.
  public func passages(of text: String, origin: TextOrigin) -> [Passage] {
    var text = text
    let survey = text.withUTF8 { TextSurvey(of: $0) }
    if survey.excess != nil || survey.hasNUL { return [] }
    return text.withUTF8 { utf8 in
      guard let document = CMarkDocument(parsing: utf8, usesStrikethrough: survey.hasTilde) else { return [] }
      return PassageReader(source: SourceLines(of: utf8), origin: origin).passages(of: document.root)
    }
  }
}

/// Reads the passages of a parsed text.
private struct PassageReader {
  let source: SourceLines
  let origin: TextOrigin

  func passages(of root: OpaquePointer) -> [Passage] {
    var passages: [Passage] = []
    var walk = NodeWalk(root)
    while let event = walk.next() {
      guard event.isEntering, let kind = kind(of: event) else { continue }
      let passage = passage(event.node, kind)
      walk.skipChildren()
      if !passage.text.isEmpty { passages.append(passage) }
    }
    return passages
  }

  private func kind(of event: NodeWalk.Event) -> Passage.Kind? {
    switch event.kind {
    case .paragraph: .paragraph
    case .heading: .heading(level: Int(cmark_node_get_heading_level(event.node)))
    case .tableCell: .cell
    default: nil
    }
  }

  private func passage(_ block: OpaquePointer, _ kind: Passage.Kind) -> Passage {
    var text = PlainText()
    var addresses: [String] = []
    var number = Int(cmark_node_get_start_line(block))
    var lines = [line(number, from: 0)]
    var walk = NodeWalk(block)
    while let event = walk.next() {
      guard event.isEntering else { continue }
      switch event.kind {
      case .image: walk.skipChildren()
      case .link:
        let url = String(decoding: bytes(of: cmark_node_get_url(event.node)), as: UTF8.self)
        if ["mailto:", "tel:", "sms:"].contains(where: { url.lowercased().hasPrefix($0) }) {
          addresses.append(url)
        }
      case .softBreak, .lineBreak:
        text.append(inline: event)
        number += 1
        lines.append(line(number, from: text.bytes.count))
      default: text.append(inline: event)
      }
    }
    return Passage(kind: kind, text: text.string, addresses: addresses, lines: lines)
  }

  private func line(_ number: Int, from start: Int) -> Passage.Line {
    let position = origin.position(line: number, column: 1)
    guard case .lines = origin.placement else {
      return Passage.Line(start: start, position: position, source: [])
    }
    return Passage.Line(
      start: start, position: position, source: source.line(number).map { Array($0) } ?? [])
  }
}

import CMarkGFM
import Diagnostics
import Prose

extension HTMLRenderer {
  /// Renders blocks other than tables.
  mutating func renderBlock(_ event: NodeWalk.Event) {
    switch event.kind {
    case .paragraph: renderParagraph(event)
    case .heading: renderHeading(event)
    case .list: renderList(event)
    case .item: renderItem(event)
    case .blockQuote:
      html.startLine()
      html.write(event.isEntering ? "<blockquote>\n" : "</blockquote>\n")
    case .thematicBreak:
      html.startLine()
      html.write("<hr>\n")
    case .codeBlock: renderCode(event.node)
    case .htmlBlock: renderHTML(block: event.node)
    case .footnoteDefinition: renderFootnote(event)
    default: break
    }
  }

  // MARK: Paragraphs

  private mutating func renderParagraph(_ event: NodeWalk.Event) {
    let isTight = Self.isTight(paragraph: event.node)
    if event.isEntering {
      if !isTight {
        html.startLine()
        html.write("<p>")
      }
      openLabel(in: event.node)
      return
    }
    closeLabel()
    plainText.endBlock()
    guard !isTight else { return }
    if let note = cmark_node_parent(event.node), NodeKind(note) == .footnoteDefinition,
      cmark_node_next(event.node) == nil
    {
      writeBackLinks(separator: " ")
    }
    html.write("</p>\n")
  }

  /// Whether a paragraph is an item's of a list without blank lines, so that it gets no `<p>`.
  private static func isTight(paragraph: OpaquePointer) -> Bool {
    guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item) else { return false }
    return NodeKind(list) == .list && cmark_node_get_list_tight(list) != 0
  }

  // MARK: Headings

  private mutating func renderHeading(_ event: NodeWalk.Event) {
    let written = Int(cmark_node_get_heading_level(event.node))
    // Many people begin with ‘##’, as the title stands elsewhere: the first heading is the base whatever its mark.
    let first = firstHeadingLevel ?? written
    firstHeadingLevel = first
    let level = min(max(written - first, 0) + options.headingBase, 6)
    guard event.isEntering else {
      closeLabel()
      plainText.endBlock()
      html.write("</h")
      html.write(text: String(level))
      html.write(">\n")
      return
    }
    checkLevel(written, of: event.node)
    let words = PlainText(of: event.node).string
    let id = options.idPrefix + slugs.id(for: words)
    anchors.insert(id)
    headings.append(Heading(level: level, id: id, text: words))
    html.startLine()
    html.write("<h")
    html.write(text: String(level))
    html.write(" id=\"")
    html.write(text: id)
    html.write("\">")
    openLabel(in: event.node)
  }

  private mutating func checkLevel(_ level: Int, of heading: OpaquePointer) {
    defer { latestHeadingLevel = level }
    guard latestHeadingLevel > 0, level > latestHeadingLevel + 1 else { return }
    let wanted = String(repeating: "#", count: latestHeadingLevel + 1)
    let written = String(repeating: "#", count: level)
    log.warning(
      .headingLevel, at: position(of: heading),
      "a heading of level \(level) (‘\(written)’) follows one of level \(latestHeadingLevel)",
      help: "write ‘\(wanted)’: who listens to the page finds their way by levels without gaps")
  }

  // MARK: Lists

  private mutating func renderList(_ event: NodeWalk.Event) {
    let isOrdered = cmark_node_get_list_type(event.node) == CMARK_ORDERED_LIST
    guard event.isEntering else {
      html.write(isOrdered ? "</ol>\n" : "</ul>\n")
      return
    }
    html.startLine()
    let start = isOrdered ? Int(cmark_node_get_list_start(event.node)) : 1
    if start == 1 {
      html.write(isOrdered ? "<ol>\n" : "<ul>\n")
    } else {
      html.write("<ol start=\"")
      html.write(text: String(start))
      html.write("\">\n")
    }
  }

  private mutating func renderItem(_ event: NodeWalk.Event) {
    guard event.isEntering else {
      html.write("</li>\n")
      return
    }
    html.startLine()
    guard Self.isTask(event.node) else {
      html.write("<li>")
      return
    }
    html.write("<li class=\"task\">")
    // A box has its name from the words beside it; where there are none, a sign says the same.
    if let first = cmark_node_first_child(event.node), Self.isLabelled(NodeKind(first)) { return }
    html.write(cmark_gfm_extensions_get_tasklist_item_checked(event.node) ? "☑ " : "☐ ")
  }

  private static func isTask(_ item: OpaquePointer) -> Bool { cmark_node_get_syntax_extension(item) != nil }

  private static func isLabelled(_ kind: NodeKind) -> Bool { kind == .paragraph || kind == .heading }

  /// Writes a task's box before the first words of its item.
  private mutating func openLabel(in block: OpaquePointer) {
    guard cmark_node_previous(block) == nil, let item = cmark_node_parent(block), NodeKind(item) == .item,
      Self.isTask(item)
    else { return }
    html.write("<label><input type=\"checkbox\"")
    if cmark_gfm_extensions_get_tasklist_item_checked(item) { html.write(" checked") }
    html.write(" disabled> ")
    hasOpenLabel = true
  }

  private mutating func closeLabel() {
    if hasOpenLabel { html.write("</label>") }
    hasOpenLabel = false
  }
}

import CMarkGFM
import Diagnostics
import Prose

extension HTMLRenderer {
  /// Renders inlines other than text, links and images.
  mutating func renderInline(_ event: NodeWalk.Event) {
    switch event.kind {
    case .softBreak:
      html.write("\n")
      plainText.space()
    case .lineBreak:
      html.write("<br>\n")
      plainText.space()
    case .code:
      let literal = literal(of: event.node)
      html.write("<code>")
      html.write(text: literal)
      html.write("</code>")
      plainText.append(literal)
    case .emphasis: html.write(event.isEntering ? "<em>" : "</em>")
    case .strong: html.write(event.isEntering ? "<strong>" : "</strong>")
    case .strikethrough: html.write(event.isEntering ? "<del>" : "</del>")
    case .htmlInline: renderHTML(inline: event.node)
    case .footnoteReference: renderFootnoteReference(event.node)
    default: break
    }
  }

  // MARK: Links

  /// Renders a link; where it cannot be followed, its words alone.
  mutating func renderLink(_ event: NodeWalk.Event) {
    guard event.isEntering else {
      if openLinks.popLast() == true { html.write("</a>") }
      return
    }
    let place = nextPlace()
    let target = target(of: event.node, at: place)
    openLinks.append(target != nil)
    guard let target else { return }
    checkWords(of: event.node, at: place)
    html.write("<a href=\"")
    writeLink(target, isImage: false, at: place)
    writeTitle(of: event.node)
    html.write("\">")
  }

  /// Renders an image; where it cannot be shown, the text that stands for it.
  mutating func renderImage(_ node: OpaquePointer) {
    let place = nextPlace()
    skipPlaces(below: node)
    let words = PlainText(of: node)
    words.bytes.withUnsafeBufferPointer { plainText.append($0) }
    guard let target = target(of: node, at: place) else {
      html.write(text: words.string)
      return
    }
    if case .external(let url) = target {
      log.error(
        .remoteImage, at: place,
        "the image ‘\(url)’ is on another site, which would learn who reads this page",
        help: "save the image in content/files and write /its-name.jpg")
      html.write(text: words.string)
      return
    }
    if words.bytes.isEmpty {
      log.warning(
        .missingImageText, at: place, "this image has no words for people who do not see it",
        help: "say between the brackets what it shows: ![A circle of chairs](/circle.jpg)")
    }
    html.write("<img src=\"")
    writeLink(target, isImage: true, at: place)
    html.write("\" alt=\"")
    html.write(text: words.string)
    writeTitle(of: node)
    html.write("\"")
    flush()
    pieces.append(.imageSize(links.count - 1))
    html.write(" loading=\"lazy\">")
  }

  private mutating func writeLink(_ target: LinkTarget, isImage: Bool, at place: SourcePosition) {
    flush()
    pieces.append(.link(links.count))
    links.append(Link(target: target, isImage: isImage, position: place))
  }

  private mutating func writeTitle(of node: OpaquePointer) {
    let title = bytes(of: cmark_node_get_title(node))
    guard !title.isEmpty else { return }
    html.write("\" title=\"")
    html.write(text: title)
  }

  private mutating func target(of node: OpaquePointer, at place: SourcePosition) -> LinkTarget? {
    let url = String(decoding: bytes(of: cmark_node_get_url(node)), as: UTF8.self)
    do throws(ValueProblem) {
      return try LinkTarget.parse(url, folder: origin.folder)
    } catch {
      let name = url.isEmpty ? "this link" : "‘\(Self.shortened(url))’"
      log.error(error.id, at: place, "\(name) \(error.what)", help: error.help)
      return nil
    }
  }

  /// A screen reader calls a link by its words; without any, by its address at best.
  private mutating func checkWords(of link: OpaquePointer, at place: SourcePosition) {
    if let first = cmark_node_first_child(link), NodeKind(first) == .text { return }
    guard PlainText(of: link).bytes.isEmpty else { return }
    log.warning(
      .badLink, at: place, "this link has no words",
      help: "say between the brackets where it leads: [About us](/about/)")
  }

  /// Enough of an address to know it by, and safe to print.
  private static func shortened(_ url: String) -> String {
    let visible = String(
      String.UnicodeScalarView(
        url.unicodeScalars.prefix(80).map { scalar in
          scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
        }))
    return visible.unicodeScalars.count < url.unicodeScalars.count ? visible + "…" : visible
  }
}

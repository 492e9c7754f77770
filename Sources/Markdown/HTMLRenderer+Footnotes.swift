import CMarkGFM

/// The footnotes of one text.
///
/// cmark numbers notes by their first reference and moves them to the end in that order, so the number is
/// the identity of a note here; labels, which may hold anything, never become ids.
struct Footnotes {
  /// How often each note is referred to, by its number as written by cmark.
  private var total: [String: Int] = [:]
  private var referred: [String: Int] = [:]
  /// How many notes were begun.
  var written = 0
  /// The latest note whose links back were written.
  var linkedBack = 0

  /// Counts the references of a document, those in notes included, those in the text of an image not.
  mutating func count(in document: OpaquePointer) {
    var walk = NodeWalk(document)
    while let event = walk.next() {
      switch event.kind {
      case .footnoteReference:
        total[String(decoding: literal(of: event.node), as: UTF8.self), default: 0] += 1
      case .image where event.isEntering: walk.skipChildren()
      default: break
      }
    }
  }

  /// How often a note is referred to.
  func count(of number: String) -> Int { total[number, default: 0] }

  /// Which reference to a note this is, from 1.
  mutating func next(of number: String) -> Int {
    referred[number, default: 0] += 1
    return referred[number, default: 1]
  }
}

extension HTMLRenderer {
  /// Renders the raised number that leads to a note.
  mutating func renderFootnoteReference(_ node: OpaquePointer) {
    let number = String(decoding: literal(of: node), as: UTF8.self)
    let id = referenceID(number, footnotes.next(of: number))
    anchors.insert(id)
    html.write("<sup class=\"footnote-ref\"><a href=\"#")
    html.write(text: noteID(number))
    html.write("\" id=\"")
    html.write(text: id)
    html.write("\" role=\"doc-noteref\">")
    html.write(text: number)
    html.write("</a></sup>")
  }

  /// Renders a note; the first opens their section.
  mutating func renderFootnote(_ event: NodeWalk.Event) {
    guard event.isEntering else {
      writeBackLinks()
      html.startLine()
      html.write("</li>\n")
      return
    }
    if footnotes.written == 0 {
      html.startLine()
      html.write("<section class=\"footnotes\">\n<ol>\n")
    }
    footnotes.written += 1
    let id = noteID(String(footnotes.written))
    anchors.insert(id)
    html.write("<li id=\"")
    html.write(text: id)
    html.write("\">\n")
  }

  /// Writes the links from the note at hand back to each place that refers to it, once a note.
  mutating func writeBackLinks(separator: StaticString = "") {
    guard footnotes.linkedBack < footnotes.written else { return }
    footnotes.linkedBack = footnotes.written
    let number = String(footnotes.written)
    for index in stride(from: 1, through: footnotes.count(of: number), by: 1) {
      html.write(index > 1 ? " " : separator)
      let ordinal = index > 1 ? " \(index)" : ""
      html.write("<a href=\"#")
      html.write(text: referenceID(number, index))
      html.write("\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"")
      html.write(text: options.backToText + " (\(number)\(ordinal.isEmpty ? "" : ",")\(ordinal))")
      html.write("\">↩")
      if index > 1 {
        html.write("<sup>")
        html.write(text: String(index))
        html.write("</sup>")
      }
      html.write("</a>")
    }
  }

  // A colon keeps these apart from the ids of headings, which never hold one.
  private func noteID(_ number: String) -> String { "\(options.idPrefix)fn:\(number)" }

  private func referenceID(_ number: String, _ index: Int) -> String {
    index == 1 ? "\(options.idPrefix)fnref:\(number)" : "\(options.idPrefix)fnref:\(number):\(index)"
  }
}

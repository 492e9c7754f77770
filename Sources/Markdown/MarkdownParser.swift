import CMarkGFM
public import Diagnostics
public import Prose

/// Parses Markdown (CommonMark with GitHub's tables, strikethrough, bare links and task lists, and footnotes).
///
/// cmark-gfm parses; the HTML is our own, and is what cmark-gfm 0.29.0.gfm.6 would write but for this:
/// - void elements end in `>`, without a slash;
/// - headings have ids, and levels that fit the page;
/// - links and images are pieces of their own, checked, their schemes in lower case; one that cannot be followed
///   leaves its words;
/// - images load when they come into view; their text holds no HTML, and single spaces only;
/// - tables stand in a scrolling region named by their header, align by class (`align-right`), and their header
///   cells say what they head;
/// - the box of a task is tied to its words by a label;
/// - ids of footnotes are numbers with a prefix a text, their links have roles and names, and a note links back
///   to those references only that are shown;
/// - raw HTML is left out without a trace, unless it is allowed;
/// - a fenced block with the info string `groups` becomes a piece of its own.
///
/// Parsing is safe from any number of threads.
public struct MarkdownParser: Sendable {
  /// A parser. The first one sets cmark-gfm up for the whole process.
  public init() { CMarkLibrary.prepare() }

  /// Parses one text.
  ///
  /// Time and memory are linear in the text. One that is too long, or nested deeper than any person writes, is
  /// refused with an error, and comes out empty.
  public func parse(
    _ text: String, origin: TextOrigin, options: MarkdownOptions = MarkdownOptions()
  ) -> (prose: Prose, log: DiagnosticLog) {
    var text = text
    let survey = text.withUTF8 { TextSurvey(of: $0) }
    if let excess = survey.excess {
      var log = DiagnosticLog()
      log.report(excess.diagnostic(in: origin))
      return (.empty, log)
    }
    // cmark would do the same, but then its lines would differ from ours.
    if survey.hasNUL {
      text = String(text.unicodeScalars.lazy.map { $0 == "\0" ? "\u{FFFD}" : Character($0) })
    }
    return text.withUTF8 { utf8 in
      guard let document = CMarkDocument(parsing: utf8, usesStrikethrough: survey.hasTilde) else {
        return (.empty, DiagnosticLog())
      }
      var renderer = HTMLRenderer(text: utf8, origin: origin, options: options)
      renderer.render(document.root, hasFootnotes: survey.footnoteMarks > 0)
      return renderer.finish()
    }
  }
}

extension TextSurvey.Excess {
  /// What to tell the author.
  func diagnostic(in origin: TextOrigin) -> Diagnostic {
    switch self {
    case .size:
      Diagnostic(
        .textTooComplex, .error, at: origin.position(line: 1, column: 0),
        "this text is longer than a million letters", help: "divide it into several files")
    case .nesting(let line):
      Diagnostic(
        .tooDeep, .error, at: origin.position(line: line, column: 0),
        "this line opens more than \(TextSurvey.nestingLimit) quotes or lists inside each other",
        help: "if it is a drawn line, write three hyphens: ---")
    case .table(let line):
      Diagnostic(
        .textTooComplex, .error, at: origin.position(line: line, column: 0),
        "the table here has too many cells", help: "divide it into smaller tables")
    case .parentheses(let line):
      Diagnostic(
        .textTooComplex, .error, at: origin.position(line: line, column: 0),
        "there is a very long word full of parentheses here", help: "shorten it, or put spaces into it")
    case .paragraph(let line):
      Diagnostic(
        .textTooComplex, .error, at: origin.position(line: line, column: 0),
        "the paragraph that ends here has too many links and marks such as ‘*’",
        help: "divide it with blank lines")
    case .footnotes(let line):
      Diagnostic(
        .textTooComplex, .error, at: origin.position(line: line, column: 0),
        "this text has more than \(TextSurvey.footnoteMarkLimit) footnotes",
        help: "divide it into several files")
    }
  }
}

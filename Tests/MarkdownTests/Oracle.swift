import CMarkGFM
import Foundation

@testable import Markdown

/// cmark's own rendering, as the oracle for ours. Each intended difference is undone here, on one side or the other,
/// and nothing else is: what is left must be equal byte for byte.
enum Oracle {
  /// What cmark writes, with Waymark's void elements, heading levels and alignment.
  static func html(_ text: String) -> String {
    let hasTilde = text.utf8.contains(UInt8(ascii: "~"))
    var text = text
    let rendered = text.withUTF8 { utf8 -> String in
      guard let document = CMarkDocument(parsing: utf8, usesStrikethrough: hasTilde),
        let html = cmark_render_html(document.root, CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES, nil)
      else { return "" }
      defer { free(html) }
      return String(cString: html)
    }
    var result = rendered.replacing(pattern: " />", with: ">")
    // The first heading is of level 2 whatever its mark; others keep their distance from it, from 2 to 6.
    let first = result.firstMatch(of: #/<h([1-6])>/#).flatMap { Int($0.1) } ?? 1
    for level in 1...6 {
      result = result.replacing(
        pattern: "<(/?)h\(level)>", with: "<$1H\(min(max(level - first, 0) + 2, 6))>")
    }
    result = result.replacing(pattern: "<(/?)H([2-6])>", with: "<$1h$2>")
    return result.replacing(pattern: " align=\"", with: " class=\"align-")
      .replacing(pattern: "class=\"align-([a-z]+)\"", with: "class=\"align-$1\"")
      .replacing(pattern: "<input type=\"checkbox\"( checked=\"\")? disabled=\"\"> ", with: "")
      .replacing(
        pattern:
          "<sup class=\"footnote-ref\"><a href=\"#fn-[^\"]*\" id=\"[^\"]*\" data-footnote-ref>(\\d+)</a></sup>",
        with: "[$1]"
      )
      .replacing(
        pattern: "<a href=\"#fnref-[^\"]*\" class=\"footnote-backref\"[^>]*>↩(<sup[^>]*>(\\d+)</sup>)?</a>",
        with: "↩$2"
      ).replacing(pattern: " ↩[0-9]+", with: "")
      .replacing(pattern: "<li id=\"fn-[^\"]*\">", with: "<li note>")
      .replacing(
        pattern: "<section class=\"footnotes\" data-footnotes>", with: "<section class=\"footnotes\">")
  }

  /// Ours, without what only Waymark adds.
  static func comparable(_ html: String) -> String {
    html.replacing(pattern: "<h([2-6]) id=\"[^\"]*\">", with: "<h$1>")
      .replacing(pattern: " loading=\"lazy\">", with: ">")
      .replacing(pattern: "<th scope=\"col\"", with: "<th")
      .replacing(pattern: "<div class=\"table\"[^>]*><table>", with: "<table>")
      .replacing(pattern: "</table></div>", with: "</table>")
      .replacing(pattern: "<li class=\"task\">", with: "<li>")
      .replacing(pattern: "<label><input type=\"checkbox\"( checked)? disabled> ", with: "")
      .replacing(pattern: "</label>", with: "")
      .replacing(
        pattern:
          "<sup class=\"footnote-ref\"><a href=\"#fn:\\d+\" id=\"[^\"]*\" role=\"doc-noteref\">(\\d+)</a></sup>",
        with: "[$1]"
      )
      .replacing(
        pattern: "<a href=\"#fnref:[^\"]*\" class=\"footnote-backref\"[^>]*>↩(<sup>(\\d+)</sup>)?</a>",
        with: "↩$2"
      ).replacing(pattern: " ↩[0-9]+", with: "")
      .replacing(pattern: "<li id=\"fn:\\d+\">", with: "<li note>")
  }
}

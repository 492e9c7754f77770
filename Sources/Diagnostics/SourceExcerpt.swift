/// A line of a file as a terminal shows it, cut to the part around a column.
public struct SourceExcerpt: Hashable, Sendable {
  /// The text to show.
  public let text: String
  /// Blanks as wide as what stands before the column; nil where no column is marked.
  let blanksBeforeMark: String?

  /// The widest excerpt in characters.
  private static let width = 96

  /// The part of `line` around `column`, which counts Unicode scalars from 1; 0 marks nothing.
  ///
  /// Where `redactor` takes something out, columns are no longer true and none is marked.
  public init(line: some Sequence<UInt8>, column: Int, redactor: Redactor? = nil) {
    let written = String(decoding: Array(line), as: UTF8.self)
    let text = redactor?.redacted(written) ?? written
    let scalars = Array(VisibleCharacters.shown(text, keepingTabs: true).unicodeScalars)
    let isMarked = text == written && column > 0 && column <= scalars.count + 1
    // A quarter of the excerpt stands before the place, as what follows explains more.
    let start = isMarked && column > Self.width ? column - Self.width / 4 : 0
    let end = min(scalars.count, start + Self.width)
    let dots = (before: start > 0 ? "…" : "", after: end < scalars.count ? "…" : "")
    self.text = dots.before + Self.string(scalars[start..<end]) + dots.after
    guard isMarked else {
      blanksBeforeMark = nil
      return
    }
    let before = scalars[start..<min(column - 1, end)]
    blanksBeforeMark = (start > 0 ? " " : "") + before.map(Self.blank).joined()
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Blanks as wide as a character: a tab stays one, marks take no room, wide characters two cells.
  private static func blank(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: return "\t"
    case 0x200B...0x200F, 0xFE00...0xFE0F: return ""
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return "  "
    default:
      let category = scalar.properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark ? "" : " "
    }
  }
}

/// Collects what a stylesheet becomes, without the comments and the white space that nobody reads.
///
/// Only changes that mean nothing: a run of white space becomes one space or line end, and goes altogether at the start,
/// before `{`, and after `{`, `}`, `;`, `:` and `,`; the `;` before a `}` goes. A comment that held two tokens apart stays,
/// empty.
struct StylesheetWriter {
  private enum Gap { case none, comment, space, line }

  private(set) var pieces: [Stylesheet.Piece] = []
  private var text: [UInt8] = []
  private var gap = Gap.none

  /// Whether white space means nothing here: at the start, and after `{`, `}`, `;`, `:` and `,`, unless they are escaped.
  private var spaceIsIdle = true

  /// Whether the last token is a `;`.
  private var endsDeclaration = false

  /// Whether nothing was written but what stands between tokens.
  private(set) var isEmpty = true

  /// Writes a part of a token as it stands.
  mutating func write(_ bytes: some Sequence<UInt8>) {
    closeGap()
    text.append(contentsOf: bytes)
    isEmpty = false
  }

  /// Writes a token that is a single sign.
  mutating func write(sign: UInt8) {
    if sign == UInt8(ascii: "{"), gap != .comment { gap = .none }
    if sign == UInt8(ascii: "}"), endsDeclaration { text.removeLast() }
    // A custom property may be white space, but older browsers do not take it for nothing at all.
    if ";}".utf8.contains(sign), text.last == UInt8(ascii: ":") { spaceIsIdle = false }
    write(CollectionOfOne(sign))
    spaceIsIdle = "{};:,".utf8.contains(sign)
    endsDeclaration = sign == UInt8(ascii: ";")
  }

  /// Writes a link to an asset.
  mutating func write(link: AssetName, suffix: [UInt8]) {
    closeGap()
    pieces.append(.text(text))
    pieces.append(.link(link, suffix: suffix))
    text = []
    isEmpty = false
  }

  /// Writes a comment that is to be kept, such as a licence. It may stand before imports.
  mutating func write(keptComment bytes: ArraySlice<UInt8>) {
    closeGap()
    text.append(contentsOf: bytes)
  }

  /// Notes a comment that is left out.
  mutating func skipComment() {
    if gap == .none { gap = .comment }
  }

  /// Notes white space.
  mutating func space(endsLine: Bool) {
    if endsLine {
      gap = .line
    } else if gap != .line {
      gap = .space
    }
  }

  /// All that was written.
  mutating func finish() -> [Stylesheet.Piece] {
    if !text.isEmpty { pieces.append(.text(text)) }
    text = []
    return pieces
  }

  private mutating func closeGap() {
    defer {
      gap = .none
      spaceIsIdle = false
      endsDeclaration = false
    }
    if spaceIsIdle { return }
    switch gap {
    case .none: break
    case .comment: text.append(contentsOf: "/**/".utf8)
    case .space: text.append(UInt8(ascii: " "))
    case .line: text.append(UInt8(ascii: "\n"))
    }
  }
}

import Diagnostics
import ProgramDirectory

/// A value that its descriptor does not share.
struct Secret: Sendable {
  /// How a value is recognized where somebody wrote it again.
  enum Form: Sendable {
    /// A name, a passcode, a room: letter by letter.
    case words
    /// A street or an e-mail address: capitals and small letters are the same.
    case address
    /// A link, with or without its scheme.
    case link
    /// A telephone number or the number of a meeting: its digits, however they are spaced.
    case number
    /// A postal code, which other places have too and may say as their own.
    case postalCode
    /// Degrees, which tell where a place is once they have three decimals.
    case degrees
  }

  /// The value as written.
  let text: String
  /// Where it is written.
  let position: SourcePosition
  /// What it is, for a message: `the link to join, which is kept for those who register`.
  let what: String
  /// How it is recognized.
  let form: Form
  /// The document in which alone it must not turn up, by its path from the content folder; nil for everywhere. So it is
  /// where a group hides the address of a place that other groups share.
  var onlyIn: String?
  /// The file whose `share:` hides it, as diagnostics show it.
  var hiddenBy: String

  init(
    _ text: String, _ form: Form, at position: SourcePosition, _ what: String, onlyIn document: String? = nil,
    hiddenBy: String? = nil
  ) {
    self.text = text
    self.form = form
    self.position = position
    self.what = what
    self.onlyIn = document
    self.hiddenBy = hiddenBy ?? position.path
  }

  /// Whether it is the same secret, be it on another line of its file.
  func isSame(as other: Secret) -> Bool {
    text == other.text && form == other.form && position.path == other.position.path && what == other.what
      && onlyIn == other.onlyIn && hiddenBy == other.hiddenBy
  }

  /// Whether the value is so short or so common (`12`, `hope`, `2026`) that it says nothing where it stands by itself
  /// in other people's texts.
  var isWeak: Bool {
    let bytes = text.utf8
    let isDigits = bytes.allSatisfy { (0x30...0x39).contains($0) }
    let isWord = bytes.allSatisfy { (0x61...0x7A).contains($0) }
    return isDigits && bytes.count < 6 || isWord
  }
}

import Diagnostics
import YAML

/// What the search for private values reads of one file: its texts, one behind the other, so that one pass searches all.
///
/// Comments are not among them, nor the names of fields: nobody publishes those. It stays in memory for every file until all
/// private values are known, so it says of each text no more than the search asks; where a value is told, the file is read
/// once more.
struct SearchedText: Sendable {
  /// One text of the file.
  struct Part: Sendable {
    /// Where it starts among the texts.
    let start: UInt32
    /// Where its value starts in the file.
    let line: UInt32
    let column: UInt32
    let role: Role
  }

  /// What a text is for, as far as it tells whether a private value may stand there.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt8

    /// The value of a field; not a label, nor a body.
    static let value = Role(rawValue: 1)
    /// The slug of a place.
    static let place = Role(rawValue: 2)
    static let postalCode = Role(rawValue: 4)
    static let degrees = Role(rawValue: 8)
    /// What is published of a place that shares only its area.
    static let sharedOfConfidentialPlace = Role(rawValue: 16)
  }

  /// Its path from the content folder.
  let path: String
  /// The path as diagnostics show it.
  let shownPath: String
  /// What it holds at its top.
  let root: YAMLReader.Root
  /// The texts of its fields, a zero behind each.
  private let fields: [UInt8]
  /// Its texts in order, the body last.
  let parts: [Part]
  private let body: MarkdownBody?

  init(_ text: DocumentText) {
    var fields: [UInt8] = []
    fields.reserveCapacity(text.bytes.count)
    var parts: [Part] = []
    text.eachText { written, role in
      let position = written.position
      parts.append(
        Part(
          start: UInt32(clamping: fields.count), line: UInt32(clamping: position.line),
          column: UInt32(clamping: position.column), role: role))
      // The document keeps its body anyway.
      if case .body = written { return }
      fields.append(contentsOf: written.text.utf8)
      fields.append(0)
    }
    path = text.path
    shownPath = text.node.position.path
    if case .sequence = text.node { root = .list } else { root = .mapping }
    self.fields = fields.withoutSpareRoom
    self.parts = parts.withoutSpareRoom
    body = text.body
  }

  /// Whether its texts meet a condition: those of fields together, with a zero behind each, or the body.
  func hasBytes(_ isMet: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    if fields.withUnsafeBufferPointer(isMet) { return true }
    guard var text = body?.text else { return false }
    return text.withUTF8(isMet)
  }

  /// The text of that part as it is written.
  func written(_ part: Int) -> String {
    let start = Int(parts[part].start)
    guard start < fields.count else { return body?.text ?? "" }
    let next = part + 1 < parts.count ? Int(parts[part + 1].start) : fields.count
    return String(decoding: fields[start..<next - 1], as: UTF8.self)
  }

  /// How many bytes the text of a part has.
  func length(of part: Int) -> Int {
    let start = Int(parts[part].start)
    guard start < fields.count else { return body?.text.utf8.count ?? 0 }
    return (part + 1 < parts.count ? Int(parts[part + 1].start) : fields.count) - 1 - start
  }

  /// Where the value of a part starts.
  func position(of part: Part) -> SourcePosition {
    SourcePosition(path: shownPath, line: Int(part.line), column: Int(part.column))
  }
}

extension Array {
  /// The same in a piece of memory of just its size, for what is kept.
  fileprivate var withoutSpareRoom: [Element] {
    var copy: [Element] = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }
}

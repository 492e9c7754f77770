import Diagnostics
import YAML

/// The texts of one file, one behind the other with their white space folded, so that one pass searches all.
///
/// Comments are not among them, nor the names of fields: nobody publishes those.
struct SearchedText: Sendable {
  /// One text of the file.
  struct Part: Sendable {
    /// What it is in the file.
    enum Source: Sendable {
      case scalar(YAMLScalar)
      case label(String, SourcePosition)
      case body(MarkdownBody)
    }

    /// Where it starts in `bytes`.
    let start: Int
    let source: Source
    /// The names of the fields it stands in, the innermost last.
    let path: FieldPath
  }

  /// The fields a value stands in.
  struct FieldPath: Sendable {
    /// The field of the file, `address`; empty for a body.
    var top = ""
    /// The field around the value's own.
    var parent = ""
    /// The value's own field, or that of the list it stands in.
    var field = ""

    func entering(_ name: String) -> FieldPath {
      FieldPath(top: top.isEmpty ? name : top, parent: field, field: name)
    }
  }

  /// The texts, a zero between them.
  private(set) var bytes: [UInt8] = []
  private(set) var parts: [Part] = []

  init(_ text: DocumentText) {
    bytes.reserveCapacity(text.bytes.count)
    add(text.node, FieldPath())
    if let body = text.body { add(body.text, .body(body), FieldPath()) }
  }

  /// The dialect bounds how deep values nest.
  private mutating func add(_ node: YAMLNode, _ path: FieldPath) {
    switch node {
    case .scalar(let scalar): add(scalar.text, .scalar(scalar), path)
    case .sequence(let sequence):
      for item in sequence.items { add(item, path) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        // Labels of details are words that visitors read.
        if path.field == "details" { add(entry.key, .label(entry.key, entry.keyPosition), path) }
        add(entry.value, path.entering(entry.key))
      }
    }
  }

  private mutating func add(_ text: String, _ source: Part.Source, _ path: FieldPath) {
    parts.append(Part(start: bytes.count, source: source, path: path))
    FoldedBytes.append(text, to: &bytes)
    bytes.append(0)
  }

  /// The part that holds the byte at `offset`.
  func part(at offset: Int) -> Part? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : parts[low - 1]
  }
}

/// The digits of texts without what people write between them, and where each stands.
struct SearchedDigits: Sendable {
  private(set) var digits: [UInt8] = []
  /// Where in the texts each digit stands.
  private(set) var offsets: [Int] = []

  /// The digits of `bytes`; a zero stands where so much is between two that they are no one number.
  init(_ bytes: [UInt8]) {
    var last = -1
    for (offset, byte) in bytes.enumerated() {
      if FoldedBytes.isDigit(byte) {
        if last >= 0, offset - last > Self.widestGap { separate(offset) }
        digits.append(byte)
        offsets.append(offset)
        last = offset
      } else if last >= 0, byte < 0x80, !Self.joins(byte) {
        separate(offset)
        last = -1
      }
    }
  }

  /// The bytes of the texts that those digits take up with all between them.
  func range(of digits: Range<Int>) -> Range<Int> {
    offsets[digits.lowerBound]..<offsets[digits.upperBound - 1] + 1
  }

  private mutating func separate(_ offset: Int) {
    digits.append(0)
    offsets.append(offset)
  }

  /// `) - ` and typographic dashes, which take up several bytes.
  private static let widestGap = 6

  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

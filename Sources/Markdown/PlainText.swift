/// What a person reads, in the making: words separated by single spaces, blocks by line feeds.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  private var separator: UInt8?

  /// Appends words; any run of white space in them counts as one space.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      if Self.isSpace(text[start]) {
        space()
        start += 1
        continue
      }
      if let separator, !bytes.isEmpty { bytes.append(separator) }
      separator = nil
      // Up to white space that is more than a single space, so that a line is mostly one copy.
      var end = start + 1
      while end < text.count, !Self.isSpace(text[end]) || Self.isSingleSpace(text, end) { end += 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end
    }
  }

  /// Makes room for so many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a space at an index stands between two words.
  private static func isSingleSpace(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == 0x20 && index + 1 < text.count && !isSpace(text[index + 1])
  }

  /// What follows is another word.
  mutating func space() {
    if separator == nil { separator = UInt8(ascii: " ") }
  }

  /// What follows is another block.
  mutating func endBlock() {
    separator = UInt8(ascii: "\n")
  }

  /// The text so far.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The words below a node, an image's included, on one line.
  init(of node: OpaquePointer) {
    for event in NodeWalk(node) where event.isEntering { append(inline: event) }
  }

  init() {}

  /// Appends what a person reads of an inline node.
  mutating func append(inline event: NodeWalk.Event) {
    switch event.kind {
    case .text, .code: append(literal(of: event.node))
    case .softBreak, .lineBreak: space()
    default: break
    }
  }
}

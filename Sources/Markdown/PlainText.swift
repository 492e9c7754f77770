/// What a person reads, in the making: words separated by single spaces, blocks by line feeds.
struct PlainText {
  private(set) var bytes: [UInt8] = []
  private var separator: UInt8?

  /// Appends words; any run of white space in them counts as one space.
  mutating func append(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case 0x20, 0x09...0x0D: space()
      default:
        if let separator, !bytes.isEmpty { bytes.append(separator) }
        separator = nil
        bytes.append(byte)
      }
    }
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

import CMarkGFM

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A walk over a node and all below it, in the order of the text, in constant space however deep the tree.
struct NodeWalk: IteratorProtocol, Sequence {
  /// A node that is entered or left; a leaf is only entered.
  struct Event {
    let node: OpaquePointer
    let kind: NodeKind
    let isEntering: Bool
  }

  private let root: OpaquePointer
  private var upcoming: OpaquePointer?
  private var isEntering = true
  private var latest: OpaquePointer

  init(_ root: OpaquePointer) {
    self.root = root
    upcoming = root
    latest = root
  }

  mutating func next() -> Event? {
    guard let node = upcoming else { return nil }
    let event = Event(node: node, kind: NodeKind(node), isEntering: isEntering)
    latest = node
    if isEntering, !event.kind.isLeaf {
      if let child = cmark_node_first_child(node) { upcoming = child } else { isEntering = false }
    } else {
      advance(past: node)
    }
    return event
  }

  /// After a node was entered: leaves it next, without a look at what it holds.
  mutating func skipChildren() {
    upcoming = latest
    isEntering = false
  }

  private mutating func advance(past node: OpaquePointer) {
    if node == root {
      upcoming = nil
    } else if let sibling = cmark_node_next(node) {
      upcoming = sibling
      isEntering = true
    } else {
      upcoming = cmark_node_parent(node)
      isEntering = false
    }
  }
}

/// The bytes of a text that cmark holds; valid as long as its node. Empty where it holds none.
func bytes(of text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
  return UnsafeRawBufferPointer(start: text, count: strlen(text)).assumingMemoryBound(to: UInt8.self)
}

/// The text of a leaf; valid as long as its node.
func literal(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
  bytes(of: cmark_node_get_literal(node))
}

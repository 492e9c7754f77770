/// The nodes behind `TextFinder`: a tree of the patterns' bytes with a link from each node to the longest shorter
/// beginning of a pattern that ends there too.
///
/// The nodes are numbered level by level, so that the children of a node stand side by side and one number a node
/// tells them all. Node 0 is the root.
struct PatternAutomaton {
  /// For each node its first child; its last stands before the next node's first. One more at the end.
  private var firstChild: [UInt32] = []
  /// For each node the byte that leads to it.
  private var label: [UInt8] = [0]
  /// For each node the longest proper suffix of it that is a node.
  private var failure: [UInt32] = [0]
  /// For each node one more than the pattern that ends there, or 0.
  private var ending: [UInt32] = [0]
  /// For each node the nearest node along `failure` at which a pattern ends, or 0.
  private var shorter: [UInt32] = [0]
  /// The root's child for each byte, or 0, since most steps start there.
  private var rootChild = [UInt32](repeating: 0, count: 256)
  private let lengths: [UInt32]
  /// The first node that stands for as many bytes as ``PatternBeginnings`` look at.
  private var firstDeepNode = UInt32.max

  /// Patterns that stand in the tree below one node: a part of all patterns in order.
  private typealias Part = Range<Int>

  init(_ patterns: [[UInt8]]) {
    lengths = patterns.map { UInt32(truncatingIfNeeded: $0.count) }
    let order = patterns.indices.filter { !patterns[$0].isEmpty }.sorted {
      patterns[$0].lexicographicallyPrecedes(patterns[$1])
        || (patterns[$0] == patterns[$1] && $0 < $1)
    }
    var level: [Part] = [order.indices]
    var firstOfLevel = 0
    var depth = 0
    while !level.isEmpty {
      if depth == PatternBeginnings.length { firstDeepNode = UInt32(truncatingIfNeeded: firstOfLevel) }
      var next: [Part] = []
      for (offset, part) in level.enumerated() {
        grow(firstOfLevel + offset, part, depth, order, patterns, into: &next)
      }
      firstOfLevel += level.count
      level = next
      depth += 1
    }
    firstChild.append(UInt32(truncatingIfNeeded: label.count))
    linkShorter()
  }

  /// Adds a node's children.
  private mutating func grow(
    _ node: Int, _ part: Part, _ depth: Int, _ order: [Int], _ patterns: [[UInt8]], into next: inout [Part]
  ) {
    firstChild.append(UInt32(truncatingIfNeeded: label.count))
    var index = part.lowerBound
    // The shortest come first, so the patterns that end here lead the part.
    while index < part.upperBound, patterns[order[index]].count == depth {
      if ending[node] == 0 { ending[node] = UInt32(truncatingIfNeeded: order[index] + 1) }
      index += 1
    }
    while index < part.upperBound {
      let start = index
      let byte = patterns[order[start]][depth]
      while index < part.upperBound, patterns[order[index]][depth] == byte { index += 1 }
      let child = UInt32(truncatingIfNeeded: label.count)
      // A link leads to a node of a level above, all of whose children are there.
      failure.append(node == 0 ? 0 : step(from: failure[node], by: byte))
      if node == 0 { rootChild[Int(byte)] = child }
      label.append(byte)
      ending.append(0)
      shorter.append(0)
      next.append(start..<index)
    }
  }

  private mutating func linkShorter() {
    for node in label.indices {
      let suffix = Int(failure[node])
      shorter[node] = ending[suffix] != 0 ? UInt32(truncatingIfNeeded: suffix) : shorter[suffix]
    }
  }

  /// Whether it holds no pattern.
  var isEmpty: Bool { label.count == 1 }

  /// The node after one more byte.
  func step(from start: UInt32, by byte: UInt8) -> UInt32 {
    var node = start
    while node != 0 {
      if let child = child(of: Int(node), by: byte) { return child }
      node = failure[Int(node)]
    }
    return rootChild[Int(byte)]
  }

  /// Whether a node stands for so many bytes that they are a beginning as ``PatternBeginnings`` know it.
  func isDeep(_ node: UInt32) -> Bool { node >= firstDeepNode }

  /// Whether a pattern is shorter than a beginning.
  var hasShortPattern: Bool { ending[..<min(Int(firstDeepNode), ending.count)].contains { $0 != 0 } }

  /// The beginnings of all patterns, the first byte of each in the highest place.
  var beginnings: [UInt32] {
    var level: [(node: Int, bytes: UInt32)] = [(0, 0)]
    for _ in 0..<PatternBeginnings.length {
      level = level.flatMap { node, bytes in
        (Int(firstChild[node])..<Int(firstChild[node + 1])).map { ($0, bytes << 8 | UInt32(label[$0])) }
      }
    }
    return level.map(\.bytes)
  }

  /// The node of a beginning, its first byte in the highest place; the root where no pattern begins so.
  func node(of beginning: UInt32) -> UInt32 {
    var node = rootChild[Int(beginning >> 24)]
    for shift in [16, 8, 0] as [UInt32] {
      guard node != 0, let child = child(of: Int(node), by: UInt8(truncatingIfNeeded: beginning >> shift))
      else { return 0 }
      node = child
    }
    return node
  }

  /// Children stand in the order of their bytes: halve until found.
  private func child(of node: Int, by byte: UInt8) -> UInt32? {
    var low = Int(firstChild[node])
    var high = Int(firstChild[node + 1])
    while low < high {
      let middle = (low + high) / 2
      if label[middle] == byte { return UInt32(truncatingIfNeeded: middle) }
      if label[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The pattern that is exactly that node.
  func pattern(endingAt node: UInt32) -> Int? {
    let ending = ending[Int(node)]
    return ending == 0 ? nil : Int(ending) - 1
  }

  /// The longest pattern that ends where that node ends.
  func longestPattern(endingAt node: UInt32) -> Int? {
    pattern(endingAt: node) ?? pattern(endingAt: shorter[Int(node)])
  }

  /// The next shorter node that ends in the same place and is a pattern.
  func shorterEnding(of node: UInt32) -> UInt32? {
    let next = shorter[Int(node)]
    return next == 0 ? nil : next
  }

  /// The length of a pattern in bytes.
  func length(of pattern: Int) -> Int { Int(lengths[pattern]) }
}

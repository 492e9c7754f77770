import Synchronization

/// What partials rendered for things with an identity, kept so that a card which stands in twenty lists is made once.
///
/// For one language and one set of shared values: whatever is rendered with one memory must agree on all fields that
/// are marked as shared. It must not outlive the things that it knows by identity. Any number of threads may use it.
public final class FragmentMemory: Sendable {
  private final class Shelf: Sendable {
    let fragments = Mutex<[Fragment: [UInt8]]>([:])
  }

  // Several shelves, so that threads seldom wait for each other.
  private let shelves = (0..<64).map { _ in Shelf() }

  private let leastBytes: Int

  /// An empty memory. Fragments of fewer bytes are not kept: they cost more to look up than to make.
  public init(leastBytes: Int = 128) {
    self.leastBytes = leastBytes
  }

  subscript(fragment: Fragment) -> [UInt8]? {
    shelf(of: fragment).fragments.withLock { $0[fragment] }
  }

  func keep(_ bytes: ArraySlice<UInt8>, as fragment: Fragment) {
    guard bytes.count >= leastBytes else { return }
    let bytes = Array(bytes)
    shelf(of: fragment).fragments.withLock { $0[fragment] = bytes }
  }

  // Identities are addresses, whose lowest bits are all the same.
  private func shelf(of fragment: Fragment) -> Shelf {
    shelves[Int((UInt(bitPattern: fragment.identity) >> 5) % UInt(shelves.count))]
  }
}

/// A template in the scope of a thing that can be told from others.
struct Fragment: Hashable, Sendable {
  let template: Int
  let identity: Int
  /// The types of all that is in sight, so that each name means the same.
  let scope: [ObjectIdentifier]
}

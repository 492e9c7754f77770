/// What has happened below watched folders.
public struct FileChanges: Hashable, Sendable {
  /// The paths at which something happened, below each watched folder in the order in which these were given.
  public internal(set) var paths: [Set<String>]
  /// The folders below which more may have happened than `paths` tell: a folder came, went or was renamed, or there
  /// was more than the system could count.
  public internal(set) var uncertain: Set<Int> = []

  /// Nothing, below so many folders.
  public init(folders: Int) { paths = Array(repeating: [], count: folders) }

  /// Whether nothing has happened.
  public var isEmpty: Bool { uncertain.isEmpty && paths.allSatisfy(\.isEmpty) }

  mutating func merge(_ other: FileChanges) {
    for (index, more) in other.paths.enumerated() where index < paths.count { paths[index].formUnion(more) }
    uncertain.formUnion(other.uncertain)
  }
}

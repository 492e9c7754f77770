import Diagnostics
import Fields
import ProgramDirectory

/// A published group as an examination of listings sees it.
struct ListedGroup: Sendable {
  let slug: Slug
  /// What its file says, with what its program says for it.
  let group: GroupDescriptor
  /// What its file says alone.
  let own: GroupDescriptor
  let file: Decoded<GroupDescriptor>
  let source: ContentSource

  /// Where its file starts.
  var position: SourcePosition { file.origin(in: source).position }

  /// The path of its file, for messages.
  var path: String { source.shown(file.document.path) }

  /// Whether its file writes that field, be it in words that could not be read.
  func writes(_ field: String) -> Bool { file.writes(field) }
}

extension DecodedContent {
  /// The groups that visitors find in lists, by slug: no drafts, none that has ended.
  func listedGroups(_ index: ContentIndex, source: ContentSource) -> [ListedGroup] {
    let programs = programs.bySlug { $0 }
    return groups.compactMap { file -> ListedGroup? in
      guard let slug = file.slug, let own = file.descriptor, index.state(of: slug, in: .groups) == .published
      else { return nil }
      let defaults = own.program.flatMap { programs[$0.value]?.defaults }
      // What a program says for its groups is not known where it can't be read.
      if let program = own.program, index.state(of: program.value, in: .programs) == .broken { return nil }
      let group = own.filled(from: defaults)
      guard group.status != .ended else { return nil }
      return ListedGroup(slug: slug, group: group, own: own, file: file, source: source)
    }.sorted { $0.slug < $1.slug }
  }
}

import Diagnostics
import FileSystem
import Pictures
import ProgramDirectory
import Prose

/// What became of each document, so that the next load resolves only what has changed.
struct ResolvedContent: Sendable {
  /// What they were resolved in.
  let basis: ResolutionBasis
  var programs: [KeptDocument<ProgramDescriptor, Program>] = []
  var places: [KeptDocument<PlaceDescriptor, Place>] = []
  var groups: [KeptDocument<GroupDescriptor, Group>] = []
  var articles: [KeptDocument<ArticleDescriptor, Article>] = []
  var pages: [KeptDocument<PageDescriptor, Page>] = []
  /// Pictures of `files/` by their path there.
  var pictures: [String: ResolvedPicture] = [:]

  init(basis: ResolutionBasis) { self.basis = basis }
}

/// What became of one document, and what it was made of.
struct KeptDocument<Descriptor: Sendable, Value: Sendable>: Sendable {
  let decoded: Decoded<Descriptor>
  let resolved: ResolvedDocument<Value>
}

/// What became of one document: all that its resolver gives.
///
/// Immutable; a class so that the thousands that no edit touches are handed on as references.
final class ResolvedDocument<Value: Sendable>: Sendable {
  /// Nil where it is not published.
  let value: Value?
  let log: DiagnosticLog
  let secrets: [Secret]
  let unknown: [UnknownName]
  /// What its fields link to and show; of a draft nothing, as of its texts.
  let links: [Link]
  /// The options that its rule names, by question.
  let usedOptions: [String: Set<String>]

  init(_ value: Value?, _ resolver: Resolver) {
    self.value = value
    log = resolver.log
    secrets = resolver.secrets
    unknown = resolver.unknown
    links = value == nil ? [] : resolver.links
    usedOptions = resolver.usedOptions
  }
}

/// A picture and the state of its file.
struct ResolvedPicture: Sendable {
  let file: ListedFile
  let picture: Picture
}

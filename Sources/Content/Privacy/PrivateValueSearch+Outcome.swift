import Diagnostics
import Parallel

extension PrivateValueSearch {
  /// What a search found in each document, and the redactor of the same values.
  ///
  /// A document is searched again only if it or the values have changed.
  struct Outcome: Sendable {
    /// What is told of private values.
    let log: DiagnosticLog
    /// Takes the values out of messages.
    let redactor: Redactor
    private let search: PrivateValueSearch
    private let secrets: [Secret]
    private let published: PublishedValues
    private let documents: [Document]

    private struct Document: Sendable {
      let searched: SearchedDocument
      let log: DiagnosticLog

      /// Whether it is the same document as it was read then.
      func isSame(as other: SearchedDocument) -> Bool {
        searched.texts === other.texts && searched.isConfidentialPlace == other.isConfidentialPlace
      }
    }

    /// Looks for `secrets` in all of `documents` of `source`, but for those that `former` holds. `published` are values that
    /// the site tells everybody, which are not looked for.
    init(
      _ secrets: [Secret], published: PublishedValues, in documents: [SearchedDocument],
      of source: ContentSource, jobs: Int, since former: Outcome?
    ) async {
      self.secrets = secrets
      self.published = published
      let former = former.flatMap { $0.hides(secrets, published) ? $0 : nil }
      redactor = former?.redactor ?? Redactor(secrets)
      let search =
        former.map { PrivateValueSearch(secrets, movedSince: $0.search) }
        ?? PrivateValueSearch(secrets, published: published)
      self.search = search
      guard !search.isEmpty else {
        (self.documents, log) = ([], DiagnosticLog())
        return
      }
      let known = FormerResults(former?.documents ?? [], for: documents.map(\.path)) { $0.searched.path }
      self.documents = await parallelMap(Array(documents.enumerated()), jobs: jobs) { index, document in
        if let known = known.result(for: document.path, at: index), known.isSame(as: document) {
          return known
        }
        return Document(searched: document, log: search.search(document, in: source))
      }
      var log = DiagnosticLog()
      for document in self.documents { log.append(document.log) }
      self.log = log
    }

    /// Whether it looked for the same values.
    private func hides(_ secrets: [Secret], _ published: PublishedValues) -> Bool {
      self.published == published && self.secrets.elementsEqual(secrets) { $0.isSame(as: $1) }
    }
  }
}

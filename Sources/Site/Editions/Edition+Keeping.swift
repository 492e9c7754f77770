import ProgramDirectory

extension Edition {
  /// Whether a visitor may be offered to keep a page on their device.
  ///
  /// Nothing discreet is: what is kept can be seen by others who use the device, and the offer itself would be a trap. That goes
  /// for what is about a discreet topic or meant for a discreet audience too, whether or not it says so itself.
  func isKeepable(_ page: RoutePage) -> Bool {
    switch page {
    case .group(let slug):
      guard let group = index.groups[slug], !group.isDiscreet, group.status != .ended else { return false }
      return !isDiscreet(group.classification.topics, .topics)
        && !isDiscreet(group.classification.audiences, .audiences)
    case .article(let slug):
      guard let article = index.articlesBySlug[slug], !article.isDiscreet else { return false }
      return !isDiscreet(article.topics, .topics) && !isDiscreet(article.audiences, .audiences)
    default: return false
    }
  }

  private func isDiscreet(_ terms: [Slug], _ facet: Facet) -> Bool {
    index.withParents(terms, of: facet).contains { index.terms[facet]?[$0]?.isDiscreet ?? false }
  }
}

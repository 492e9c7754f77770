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
    guard let discreet = discreetTerms[facet] else { return false }
    return terms.contains { discreet.contains($0) }
  }

  /// The topics and audiences that are discreet or within one that is; nothing of a facet where none is.
  static func discreetTerms(_ index: SiteIndex) -> [Facet: Set<Slug>] {
    var discreet: [Facet: Set<Slug>] = [:]
    for facet in [Facet.topics, .audiences] {
      let terms = index.terms[facet] ?? [:]
      let found = terms.keys.filter { term in
        index.withParents([term], of: facet).contains { terms[$0]?.isDiscreet ?? false }
      }
      if !found.isEmpty { discreet[facet] = Set(found) }
    }
    return discreet
  }
}

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
      guard let terms = index.terms[facet], terms.values.contains(where: \.isDiscreet) else { continue }
      discreet[facet] = discreetTerms(terms)
    }
    return discreet
  }

  /// Climbs from each term to the first of which it is known, so that each is climbed over once, however deep they lie.
  private static func discreetTerms(_ terms: [Slug: Term]) -> Set<Slug> {
    var known: [Slug: Bool] = [:]
    for slug in terms.keys {
      var climbed: [Slug] = []
      var isDiscreet = false
      var next: Slug? = slug
      while let slug = next, let term = terms[slug] {
        isDiscreet = known[slug] ?? term.isDiscreet
        if isDiscreet || known[slug] != nil { break }
        known[slug] = false
        climbed.append(slug)
        next = term.parent
      }
      if isDiscreet { for slug in climbed { known[slug] = true } }
    }
    return Set(terms.keys.filter { known[$0] == true || terms[$0]?.isDiscreet == true })
  }
}

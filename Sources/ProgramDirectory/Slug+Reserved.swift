extension Slug {
  /// First parts of paths that Waymark itself makes, and so no page of content can have. Beside them stand the tags of
  /// the site's languages.
  public static let reservedForPages: Set<String> = [
    "groups", "schedule", "eligibility", "articles", "search", "programs", "places", "topics", "audiences",
    "features", "languages", "formats", "data", "assets", "files", "404", "x", "calendar", "feed", "sitemap",
    "robots", "kept",
  ]
}

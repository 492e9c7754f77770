import Language

/// The addresses that every page links to, in one language.
struct SiteAddresses: Sendable {
  let home: String
  let kept: String
  let feed: String
  let groups: String
  let schedule: String
  let eligibility: String
  let articles: String
  let search: String
  let data: String

  init(_ links: LinkTable, in language: LanguageTag) {
    home = links.url(.home, in: language)
    kept = links.url(.kept, in: language)
    feed = links.url(.feed, in: language)
    groups = links.url(.groups, in: language)
    schedule = links.url(.schedule, in: language)
    eligibility = links.url(.eligibility, in: language)
    articles = links.url(.articles, in: language)
    search = links.url(.search, in: language)
    data = links.url("/data/groups.json")
  }
}

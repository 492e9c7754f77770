import Foundation
import SiteBuild
import Testing

/// What the search of a site finds, seen in the files of its index.
@Suite struct SearchTests {
  @Test func allKindsOfPagesAreFoundByWhatTheySayAndAreFiledUnder() async throws {
    let site = try TestSite([
      "topics.yaml": "grief: {name: Grief, summary: After a death.}\n",
      "features.yaml": "childcare: Childcare\n",
      "programs/evenings.md": "---\nname: Quiet Evenings\nsummary: A program.\n---\nCandles.\n",
      "places/hall.yaml":
        "name: Town Hall\naddress: {street: 4 Elm Street, city: Wrenfield}\nfeatures: [childcare]\n",
      "groups/a.yaml": TestSite.group(
        "Harbor", "topics: [grief]\nprogram: evenings\nplace: hall\nabout: |\n  ## Lanterns\n  Tea.\n"),
      "articles/b.md": TestSite.article("Winter", "# Snow\nShovels."),
      "pages/about.md": "---\ntitle: Who we are\nsummary: Us.\n---\nVolunteers.\n",
    ])
    #expect(site.places(try await site.build()) == [])
    let search = try Search(site)
    #expect(search.urls("grief") == ["/topics/grief/", "/groups/a/"])
    #expect(search.urls("tuesdays") == ["/groups/a/"])
    #expect(search.urls("quiet") == ["/groups/a/", "/programs/evenings/"])
    #expect(search.urls("elm") == ["/groups/a/", "/places/hall/"])
    // A group offers what its place does.
    #expect(search.urls("childcare") == ["/features/childcare/", "/groups/a/", "/places/hall/"])
    #expect(search.urls("lanterns") == ["/groups/a/"])
    #expect(search.urls("candles") == ["/programs/evenings/"])
    #expect(search.urls("snow") == ["/articles/b/"])
    #expect(search.urls("volunteers") == ["/about/"])
    #expect(
      try #require(search.card("/groups/a/")) == [
        "Support group", "Harbor", "A first group.", "In person · Tuesdays, 7:00 pm · Town Hall",
      ])
  }

  @Test func whatIsNotToBeSeenYetOrAnyMoreIsNotFound() async throws {
    let site = try TestSite([
      "groups/open.yaml": TestSite.group("Open"),
      "groups/ended.yaml": TestSite.group("Ended", "status: ended\n"),
      "groups/draft.yaml": TestSite.group("Draft", "draft: yes\n"),
      "articles/later.md": TestSite.article("Later", date: "2027-01-01"),
      "pages/search.md": "---\ntitle: Look\nsummary: Look for it.\n---\nHaystack.\n",
    ])
    #expect(site.places(try await site.build()) == [])
    let search = try Search(site)
    #expect(search.urls("open") == ["/groups/open/"])
    for word in ["ended", "draft", "later", "haystack"] { #expect(search.urls(word) == [], "\(word)") }
    #expect(try #require(site.output("search/index.html")).contains("data-index=\"/data/search/en/\""))
  }

  @Test func whatIsDiscreetIsFoundButItsResultSaysNothingOfIt() async throws {
    let site = try TestSite([
      "topics.yaml": "safety: {name: Safety at home, summary: Where it is not safe., discreet: yes}\n",
      "places/hall.yaml": "name: Town Hall\naddress: {city: Wrenfield}\n",
      "groups/a.yaml": TestSite.group("Lantern", "topics: [safety]\nplace: hall\ndiscreet: yes\n"),
      "articles/b.md": TestSite.article("Leaving").replacing("date:", with: "discreet: yes\ndate:"),
    ])
    #expect(site.places(try await site.build()) == [])
    let search = try Search(site)
    #expect(search.urls("lantern") == ["/groups/a/"])
    #expect(search.urls("safety") == ["/topics/safety/", "/groups/a/"])
    #expect(search.urls("leaving") == ["/articles/b/"])
    let says = "Its page says what it is about."
    #expect(search.card("/groups/a/") == ["Support group", "", says, "In person · Tuesdays, 7:00 pm"])
    #expect(search.card("/topics/safety/") == ["List of groups", "", says, "1 group"])
    #expect(search.card("/articles/b/")?[1] == "")
  }

  @Test func whatIsNotSharedIsInNoFileOfTheIndex() async throws {
    let site = try TestSite([
      "places/shelter.yaml":
        "name: Hidden House\nshare: area-only\naddress: {street: 9 Secret Lane, city: Wrenfield}\n",
      "groups/a.yaml": TestSite.group(
        "Lantern",
        "place: shelter\ntimes: {share: on-registration}\nregistration: {by: phone, how: Call us.}\n"),
    ])
    #expect(site.places(try await site.build()) == [])
    let search = try Search(site)
    #expect(search.urls("wrenfield") == ["/groups/a/"])
    for word in ["hidden", "secret", "lane", "tuesdays"] { #expect(search.urls(word) == [], "\(word)") }
  }

  @Test func eachLanguageHasItsOwnIndexAndMarksWhatIsNotTranslated() async throws {
    let site = try TestSite([
      "site.yaml": TestSite.siteFile + "\nlanguages: [en, es]\n",
      "groups/a.yaml": TestSite.group("First Steps"),
      "groups/a.es.yaml": "name: Primeros pasos\n",
    ])
    #expect(site.places(try await site.build()) == [])
    let spanish = try Search(site, "es")
    #expect(spanish.urls("primeros") == ["/es/groups/a/"])
    #expect(spanish.urls("martes") == ["/es/groups/a/"])
    #expect(spanish.urls("steps") == [])
    #expect(spanish.card("/es/groups/a/")?.suffix(2) == ["", "en"])
    #expect(try Search(site).urls("primeros") == [])
    #expect(try #require(site.output("es/search/index.html")).contains("data-index=\"/data/search/es/\""))
  }

  @Test func theSearchIsTheSameWhateverTheNumberOfThreads() async throws {
    var files: [String: String] = [:]
    for number in 0..<300 { files["groups/g\(number).yaml"] = TestSite.group("Group \(number)") }
    let site = try TestSite(files)
    _ = try await site.build(jobs: 1)
    let one = try site.outputs().filter { $0.key.hasPrefix("data/search/") }
    _ = try await site.build(jobs: 4)
    #expect(try site.outputs().filter { $0.key.hasPrefix("data/search/") } == one)
    #expect(one.count > 15)
  }

  @Test func belowABasePathResultsLeadThere() async throws {
    let site = try TestSite([
      "site.yaml": TestSite.siteFile.replacing("https://example.org/", with: "https://example.org/support/"),
      "groups/a.yaml": TestSite.group("Harbor"),
    ])
    #expect(site.places(try await site.build()) == [])
    #expect(try Search(site).urls("harbor") == ["/support/groups/a/"])
    #expect(
      try #require(site.output("search/index.html")).contains("data-index=\"/support/data/search/en/\""))
  }
}

/// Reads the index of a small site as the script does: which pages hold a word, what a result shows.
private struct Search {
  private var pages: [String: [Int]] = [:]
  private var cards: [[String]] = []

  private struct Manifest: Decodable {
    let labels: [String]
    let words: [String]
  }

  init(_ site: TestSite, _ language: String = "en") throws {
    let folder = "data/search/\(language)"
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(try #require(site.output("\(folder)/index.json")).utf8))
    for number in manifest.words.indices {
      let lines = try #require(site.output("\(folder)/words-\(number).txt")).split(separator: "\n")
        .dropFirst()
      for line in lines.map({ $0.split(separator: " ") }) { pages[String(line[0])] = Self.numbers(line[1]) }
    }
    var number = 0
    while let file = site.output("\(folder)/cards-\(number).json") {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(file.utf8)) as? [String: Any])
      for card in try #require(object["cards"] as? [[Any]]) {
        let label = manifest.labels[try #require(card[0] as? Int)]
        cards.append([label] + card.dropFirst().compactMap { $0 as? String })
      }
      number += 1
    }
  }

  /// The addresses of the pages that hold a word, in the order of the index.
  func urls(_ word: String) -> [String] { (pages[word] ?? []).map { cards[$0][1] } }

  /// What the result of an address shows: label, title, summary, facts, and languages where there are any.
  func card(_ url: String) -> [String]? {
    cards.first { $0[1] == url }.map { [$0[0]] + $0.dropFirst(2) }
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  private static func numbers(_ text: Substring) -> [Int] {
    var numbers: [Int] = []
    var (last, value, shift) = (-1, 0, 0)
    for digit in text.compactMap({ digits.firstIndex(of: $0) }) {
      value |= (digit & 31) << shift
      shift += 5
      guard digit & 32 == 0 else { continue }
      last += value >> 4 + 1
      numbers.append(last)
      (value, shift) = (0, 0)
    }
    return numbers
  }
}

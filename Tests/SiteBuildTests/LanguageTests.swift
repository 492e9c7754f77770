import Foundation
import Testing

@Suite struct TwoLanguagesTests {
  private static let siteFile = TestSite.siteFile + "\nlanguages:\n  - en\n  - es\n"

  @Test func everyPageStandsInEachLanguage() async throws {
    let site = try TestSite([
      "site.yaml": Self.siteFile,
      "groups/first-steps.yaml": TestSite.group(),
      "groups/first-steps.es.yaml": "name: Primeros pasos\n",
      "groups/plain.yaml": TestSite.group("Plain"),
    ])
    #expect(site.places(try await site.build()) == [])
    let page = try #require(site.output("es/groups/first-steps/index.html"))
    #expect(page.contains("<html lang=\"es\">"))
    #expect(page.contains("<h1>Primeros pasos</h1>"))
    // What is not translated is marked with its own language.
    #expect(page.contains("<p lang=\"en\">A first group.</p>"))
    #expect(page.contains("Todos los martes"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/es/groups/first-steps/\">"))
    #expect(page.contains("hreflang=\"es\""))
  }

  @Test func aPageWithNothingTranslatedIsCanonicalToTheOriginal() async throws {
    let site = try TestSite(["site.yaml": Self.siteFile, "groups/plain.yaml": TestSite.group("Plain")])
    _ = try await site.build()
    let page = try #require(site.output("es/groups/plain/index.html"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/groups/plain/\">"))
    #expect(page.contains("<h1 lang=\"en\">Plain</h1>"))
    #expect(site.output("sitemap.xml")?.contains("/es/groups/plain/") == false)
  }

  @Test func linksLeadToTheReadersLanguage() async throws {
    let site = try TestSite([
      "site.yaml": Self.siteFile, "groups/a.yaml": TestSite.group("A"),
      "pages/about.md": "---\ntitle: A\nsummary: B\n---\n[x](../groups/a.yaml) [y](/schedule/)\n",
    ])
    #expect(site.places(try await site.build()) == [])
    let page = try #require(site.output("es/about/index.html"))
    #expect(page.contains("href=\"/es/groups/a/\""))
    #expect(page.contains("href=\"/es/schedule/\""))
  }

  @Test func listsAreInTheOrderOfTheReadersLanguage() async throws {
    let site = try TestSite([
      "site.yaml": Self.siteFile,
      "groups/a.yaml": TestSite.group("Alpha"), "groups/a.es.yaml": "name: Ñandú\n",
      "groups/b.yaml": TestSite.group("Beta"), "groups/b.es.yaml": "name: Nube\n",
      "groups/c.yaml": TestSite.group("Gamma"), "groups/c.es.yaml": "name: Ola\n",
      "groups/d.yaml": TestSite.group("Delta"), "groups/d.es.yaml": "name: Érase una vez\n",
    ])
    #expect(site.places(try await site.build()) == [])
    func order(_ page: String, _ names: [String]) throws -> [String] {
      let text = try #require(site.output(page))
      return names.compactMap { name in text.range(of: ">\(name)<").map { ($0.lowerBound, name) } }
        .sorted { $0.0 < $1.0 }.map(\.1)
    }
    #expect(
      try order("groups/index.html", ["Gamma", "Delta", "Beta", "Alpha"]) == [
        "Alpha", "Beta", "Delta", "Gamma",
      ])
    #expect(
      try order("es/groups/index.html", ["Ola", "Ñandú", "Nube", "Érase una vez"])
        == ["Érase una vez", "Nube", "Ñandú", "Ola"])
  }
}

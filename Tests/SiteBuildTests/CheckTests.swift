import Diagnostics
import Foundation
import Scheduling
import SiteBuild
import Testing

/// What `waymark check` says beyond a build, on whole small sites.
@Suite("What only check looks for")
struct CheckTests {
  /// What a check says that a build does not, as `file:line:column id`. The tiny theme's home page has no list, so pages
  /// without a link are left out but where a test is about them; so is that the tiny groups say no way in.
  private func found(
    _ files: [String: String], pictures: [String: Data] = [:], withUnlinkedPages: Bool = false
  ) async throws -> [String] {
    let site = try TestSite(files)
    for (path, data) in pictures { try data.write(to: file(path, of: site)) }
    let built = try await site.build { $0.output = nil }
    let checked = try await site.build {
      $0.output = nil
      $0.examines = true
    }
    #expect(try site.outputs().isEmpty)
    let known = Set(site.places(built))
    #expect(known.isSubset(of: site.places(checked)))
    return site.places(checked).filter {
      !known.contains($0) && (withUnlinkedPages || !$0.hasSuffix("unlinked-page"))
        && !$0.hasSuffix("no-way-in")
    }
  }

  private func file(_ path: String, of site: TestSite) throws -> URL {
    let file = site.folder.appending(path: "content/files/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    return file
  }

  private static let twoLanguages = TestSite.siteFile + "\nlanguages: [en, es]\n"

  // MARK: Personal details

  @Test("Addresses and numbers that look like somebody’s own are found where they stand, and not quoted")
  func personalDetails() async throws {
    let site = try TestSite([
      "pages/home.md": "---\ntitle: T\nsummary: S\n---\n[Groups](/groups/) [B](../articles/b.md)\n",
      "groups/a.yaml": TestSite.group(
        "A", "about: |\n  Bring tea.\n\n  Call *Denise* on 603-555-0142\n  or d@gmail.com.\nformat: online"),
      "articles/b.md": TestSite.article(
        "B",
        "One.\n\nTwo [by mail](mailto:ana.ruiz@clinic.example), 020 7946 0958.\n\n| a |\n|---|\n| +34 612 345 678 |"
      ),
    ])
    let report = try await site.build {
      $0.output = nil
      $0.examines = true
    }
    #expect(
      site.places(report) == [
        "articles/b.md:8:1 personal-details", "articles/b.md:8:48 personal-details",
        "articles/b.md:12:4 personal-details", "groups/a.yaml:10:20 personal-details",
        "groups/a.yaml:11:6 personal-details",
      ])
    for diagnostic in report.diagnostics {
      #expect(!diagnostic.message.contains("0142") && !diagnostic.message.contains("@"))
    }
  }

  @Test("Whoever is meant to be reached may stand in texts")
  func declaredDetails() async throws {
    let site = """
      name: Open Door
      url: https://example.org/
      timezone: America/New_York
      theme: tiny
      organization: {name: Open Door, email: opendoor@gmail.com, phone: 603-555-0100}
      crisis:
        - name: Lifeline
          call: 603-555-0199
      """
    let text = """
      Write to opendoor@gmail.com, ana.ruiz@example.org or info@clinic.example. Call +1 603 555 0100, (603) 555-0142,
      [603.555.0199](tel:+16035550199), 988, 116 123 or 800-555-0100. The county's hotline is 603-555-0177.
      """
    #expect(
      try await found([
        "site.yaml": site, "articles/b.md": TestSite.article("B", text),
        "groups/a.yaml": TestSite.group("A", "contact:\n  phone: 603-555-0142\n"),
      ]) == [])
  }

  @Test("How to register is said in words, and drafts are not looked at")
  func ways() async throws {
    #expect(
      try await found([
        "groups/a.yaml": TestSite.group("A", "registration:\n  how: Call Denise on 603-555-0142.\n"),
        "groups/b.yaml": TestSite.group("B", "draft: yes\nabout: Call Denise on 603-555-0143.\n"),
      ]) == [])
  }

  // MARK: Pictures

  /// A GIF of those sizes and no picture; so many bytes follow.
  private func gif(_ width: Int, _ height: Int, bytes: Int = 0) -> Data {
    Data("GIF89a".utf8)
      + Data([UInt8(width & 255), UInt8(width >> 8), UInt8(height & 255), UInt8(height >> 8), 0, 0, 0])
      + Data(repeating: 0, count: bytes) + Data([0x3B])
  }

  @Test("Large pictures are found where pages show them")
  func pictures() async throws {
    let files = [
      "articles/b.md": TestSite.article(
        "B", "![A hall](/hall.gif) ![A lake](/lake.gif) ![Tea](/tea.gif) [Poster](/poster.gif)")
    ]
    let pictures = [
      "hall.gif": gif(4032, 3024), "lake.gif": gif(800, 600, bytes: 500_000), "tea.gif": gif(1600, 1200),
      "poster.gif": gif(6000, 9000), "unused.gif": gif(6000, 9000),
    ]
    #expect(
      try await found(files, pictures: pictures) == [
        "files/hall.gif large-picture", "files/lake.gif large-picture",
      ])
  }

  // MARK: Reading level

  private static let hard = String(
    repeating: "Participation necessitates considerable familiarity with institutional terminology. ",
    count: 20)

  @Test("Hard texts are found if the site wants to know, each in its language")
  func readingLevel() async throws {
    let level = TestSite.siteFile + "\nreading-level: 8\n"
    let texts = ["articles/b.md": TestSite.article("B", "Come in.\n\n" + Self.hard)]
    #expect(try await found(texts) == [])
    #expect(try await found(texts.merging(["site.yaml": level]) { $1 }) == ["articles/b.md:8:1 hard-to-read"])
    let other = [
      "articles/b.md": TestSite.article("B", Self.hard).replacing("title", with: "lang: de\ntitle")
    ]
    #expect(try await found(other.merging(["site.yaml": level]) { $1 }) == [])
    let quiet = level + "quiet:\n  - hard-to-read\n"
    #expect(try await found(texts.merging(["site.yaml": quiet]) { $1 }) == [])
  }

  // MARK: Links

  @Test("Pages that nobody comes to from the home page are found, ended groups apart")
  func unlinkedPages() async throws {
    let lonely = "---\ntitle: T\nsummary: S\n---\n"
    let files = [
      "groups/a.yaml": TestSite.group("A"),
      "groups/over.yaml": "name: Over\nsummary: S\nstatus: ended\n",
      "pages/home.md": lonely + "[Groups](/groups/) [One](one.md)\n",
      "pages/one.md": lonely + "[Two](/two/#part)\n# Part\n",
      "pages/two.md": lonely + "# Part\n",
      "pages/ring.md": lonely + "[Chain](chain.md)\n",
      "pages/chain.md": lonely + "[Ring](ring.md)\n",
    ]
    let expected = ["pages/chain.md:2:1 unlinked-page", "pages/ring.md:2:1 unlinked-page"]
    #expect(try await found(files, withUnlinkedPages: true) == expected)
    let below = TestSite.siteFile.replacing("https://example.org/", with: "https://example.org/support/")
    #expect(
      try await found(files.merging(["site.yaml": below]) { $1 }, withUnlinkedPages: true) == expected)
  }

  @Test("A theme that shows no list is told of once")
  func missingList() async throws {
    var files: [String: String] = [:]
    for number in 0..<12 { files["groups/g\(number).yaml"] = TestSite.group("G\(number)") }
    #expect(try await found(files, withUnlinkedPages: true) == ["groups/g0.yaml:1:1 unlinked-page"])
  }

  // MARK: Translations

  @Test("A language is told of once, with how much it lacks")
  func untranslated() async throws {
    var files = [
      "site.yaml": Self.twoLanguages, "pages/home.md": "---\ntitle: T\nsummary: S\n---\n[Groups](/groups/)\n",
    ]
    for number in 0..<5 { files["groups/g\(number).yaml"] = TestSite.group("G\(number)", "format: online") }
    files["groups/g0.es.yaml"] = "summary: Un grupo.\n"
    files["groups/es.yaml"] = TestSite.group("E", "lang: es\nformat: online\n")
    files["groups/es.en.yaml"] = "summary: A group.\n"
    let site = try TestSite(files)
    let report = try await site.build { $0.examines = true }
    #expect(site.places(report) == ["site.yaml:8:1 untranslated"])
    #expect(
      report.diagnostics.first?.message == "not translated into ‘es’: 4 of 5 groups, 1 of 1 page")
  }

  @Test("A translation that lacks what its original has is told of, names apart")
  func outdated() async throws {
    let article = TestSite.article("B", "# One\nWords.\n\n# Two\nWords.")
    let files = [
      "site.yaml": Self.twoLanguages + "quiet: [untranslated, unlinked-page]\n",
      "groups/a.yaml": TestSite.group(
        "A", "cost: free\nabout: Words.\nagreements:\n  - One.\nregistration:\n  how: Write.\n"),
      "groups/a.es.yaml": "summary: Un grupo.\nagreements:\n  - Uno.\n",
      "groups/b.yaml": TestSite.group("B", "cost: free\n"),
      "groups/b.es.yaml": "summary: Un grupo.\n",
      "articles/b.md": article,
      "articles/b.es.md": "---\ntitle: B\nsummary: Un artículo.\n---\n# Uno\nPalabras.\n",
    ]
    #expect(
      try await found(files) == [
        "articles/b.es.md outdated-translation", "groups/a.es.yaml outdated-translation",
      ])
  }

  // MARK: The account at the end

  @Test("The site of this repository has nothing to look at")
  func sample() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let today = try CivilDate("2026-11-21")
    var options = BuildOptions(
      content: root.appending(path: "content").path, themes: root.appending(path: "themes").path, output: nil,
      today: { _ in today })
    options.examines = true
    options.jobs = 2
    let report = await SiteBuild(options).run()
    #expect(report.diagnostics.map { "\($0.id.rawValue) \($0.message)" } == [])
    #expect(report.review.lines.count == 1)
  }

  @Test("The end tells what needs a look, thing by thing")
  func review() async throws {
    let site = try TestSite([
      "groups/a.yaml": TestSite.group(
        "Anna’s", "format: online\nverified: 2020-01-01\nabout: Write to d@gmail.com.\n"),
      "articles/b.md": TestSite.article("Hope", "Write to d@gmail.com."),
      "pages/home.md": "---\ntitle: T\nsummary: S\n---\n[Groups](/groups/) [Hope](../articles/b.md)\n",
    ])
    let content = site.folder.appending(path: "content").path
    let report = try await site.build { $0.examines = true }
    #expect(
      report.review.lines == [
        "1 listing and 1 article need a look:", "  Anna’s, \(content)/groups/a.yaml: 2 warnings",
        "  Hope, \(content)/articles/b.md: 1 warning",
      ])
    try site.write("content/groups/a.yaml", TestSite.group("Anna’s", "format: online"))
    try site.write("content/articles/b.md", TestSite.article("Hope"))
    let clean = try await site.build { $0.examines = true }
    #expect(clean.review.lines == ["Read over 1 listing, 1 article and 1 page: all is well."])
    try site.write("content/groups/a.yaml", "name: A\n")
    let broken = try await site.build { $0.examines = true }
    #expect(broken.review.lines.first == "1 listing needs a look:")
  }
}

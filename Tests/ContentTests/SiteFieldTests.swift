import Content
import Diagnostics
import Eligibility
import Language
import ProgramDirectory
import Prose
import Scheduling
import Testing

@Suite("Fields of the other files")
struct SiteFieldTests {
  @Test("A site that says little gets what the documentation promises")
  func siteDefaults() async throws {
    let site = try await directory(of: [:]).site
    #expect(site.theme == "harbor" && site.freshnessDays == 180 && site.menu == nil && site.quickExit == nil)
    #expect(!site.allowsRawHTML && site.discreetName == nil && site.license == nil)
    #expect(site.host == "https://example.org" && site.basePath == "/")
  }

  @Test("Each field of site.yaml is read into its value")
  func site() async throws {
    let site = try await directory(of: [
      "topics.yaml": "safety: Safety\n",
      "pages/about.md": "---\ntitle: About\nsummary: S\n---\nText.\n",
      "site.yaml": """
      name: Open Door
      tagline: Peer support
      url: https://Example.org/support
      timezone: Europe/Paris
      languages: [es, en]
      organization:
        name: Open Door
        legal-name: Open Door, Inc.
        url: https://example.org/
        email: hello@example.org
        phone: 603-555-0100
        address: 12 Canal Street
        logo: /logo.svg
      crisis:
        - name: Lifeline
          say: Call at any time.
          call: "988"
          text: "988"
          chat: https://988lifeline.org/chat/
          link: https://988lifeline.org/
          hours: Always
          languages: [en, es]
          topics: [safety]
      menu:
        - about
        - /schedule/
        - {label: Partner, link: https://example.com/}
      theme: plain
      theme-options: {accent: "#2f6f62"}
      words: {find-a-group: Find yours}
      notice: {say: Hello}
      quick-exit: {to: https://www.weather.gov/}
      discreet-name: Errand
      freshness: 90 days
      license: https://creativecommons.org/licenses/by/4.0/
      reading-level: 8
      quiet: [draft-reference]
      """,
    ]).site
    #expect(site.host == "https://example.org" && site.basePath == "/support/")
    #expect(site.tagline?.original.value == "Peer support" && site.timeZone.name == "Europe/Paris")
    #expect(
      site.languages.map(\.description) == ["es", "en"] && site.name.original.language.description == "es")
    let organization = try #require(site.organization)
    #expect(organization.legalName == "Open Door, Inc." && organization.address == "12 Canal Street")
    #expect(organization.logo == .site(path: "/logo.svg", anchor: nil))
    let line = try #require(site.crisisLines.first)
    #expect(line.call?.dialed == "988" && line.topics.map(\.text) == ["safety"] && line.languages.count == 2)
    let menu = try #require(site.menu)
    #expect(
      menu.map(\.target) == [
        .site(path: "/about/", anchor: nil), .site(path: "/schedule/", anchor: nil),
        .external("https://example.com/"),
      ])
    #expect(site.theme == "plain" && site.themeOptions.map(\.value) == ["#2f6f62"])
    #expect(site.words.map(\.id) == ["find-a-group"] && site.quickExit == "https://www.weather.gov/")
    #expect(
      site.discreetName?.original.value == "Errand" && site.freshnessDays == 90 && site.readingLevel == 8)
    #expect(site.license == .linked("https://creativecommons.org/licenses/by/4.0/"))
  }

  @Test("Vocabularies are read in their order, short or in full")
  func vocabularies() async throws {
    let directory = try await directory(of: [
      "topics.yaml": """
      health: Health
      grief: {name: Grief, summary: Loss, about: "*Loss*", parent: health, codes: {meeting-guide: G, open-eligibility: "1"}, discreet: yes}
      """,
      "features.yaml": "captions: {name: Captions, for: online}\nramp: Ramp\n",
    ])
    #expect(directory.topics.map(\.id.text) == ["health", "grief"])
    let grief = directory.topics[1]
    #expect(grief.parent?.text == "health" && grief.isDiscreet && grief.codes["meeting-guide"] == "G")
    #expect(grief.about?.original.value.plainText == "Loss")
    #expect(directory.features.map(\.setting) == [.online, .both])
  }

  @Test("Questions are read with their words")
  func questions() async throws {
    let questions = try await directory(of: [
      "eligibility.yaml": """
      here-for:
        ask: Who for?
        help: Choose.
        type: choice
        many: yes
        options:
          myself: Myself
          partner: {say: My partner, who: people whose partner is affected}
      """
    ]).questions
    #expect(questions[0].question.kind == .choice(options: ["myself", "partner"], many: true))
    #expect(questions[0].options.map(\.say.original.value) == ["Myself", "My partner"])
    #expect(questions[0].options[1].who?.original.value == "people whose partner is affected")
  }

  @Test("A place with a page is read, and a group has its features and the name of its room")
  func place() async throws {
    let directory = try await directory(of: [
      "features.yaml": "ramp: Ramp\nloop: Loop\n",
      "places/hall.yaml": """
      name: Town Hall
      address: {street: 1 Main Street, city: Wrenfield, region: NH, postal-code: "02134", country: US}
      latitude: 43.4141
      longitude: -71.65
      timezone: Europe/Paris
      directions: Use the *side* door.
      transit: Bus 2.
      features: [ramp]
      closed: [{every-year: 07-04, why: Holiday}]
      notice: {say: The lift is broken.}
      contact: {phone: 603-555-0121}
      image: /hall.svg
      image-alt: A hall
      share: public
      """,
      "groups/a.yaml": minimalGroup + "place: {at: hall, room: Garden Room}\nfeatures: [loop]\n",
    ])
    let place = try #require(directory.places.first)
    #expect(place.address.postalCode == "02134" && place.coordinates?.longitude == -71.65)
    #expect(place.closures.count == 1 && place.contact?.isInFeeds == false)
    #expect(place.directions?.original.value.plainText == "Use the side door.")
    #expect(directory.groups[0].classification.features.map(\.text) == ["loop", "ramp"])
    guard case .place(_, let room)? = directory.groups[0].attendance.venue else {
      return #expect(Bool(false))
    }
    #expect(room == "Garden Room")
  }

  @Test("Programs, articles and pages are read, programs and pages in their order")
  func markdown() async throws {
    let directory = try await directory(of: [
      "topics.yaml": "grief: Grief\n", "audiences.yaml": "men: Men\n", "groups/a.yaml": minimalGroup,
      "programs/a.md": """
      ---
      name: A
      summary: S
      organization: {name: Other, url: https://example.com/, email: a@example.com, phone: 555-010-0100}
      source: {name: Finder, url: https://finder.example/}
      closed: [2026-12-25]
      contact: {email: b@example.com}
      notice: {say: Hi}
      order: 2
      updated: 2026-11-01
      aliases: [old]
      ---
      # About
      """,
      "programs/b.md": "---\nname: B\nsummary: S\norder: 1\n---\n",
      "articles/x.md": """
      ---
      title: X
      summary: S
      date: 2027-01-01
      updated: 2027-01-02
      reviewed: {by: Dr. Hale, on: 2026-12-01}
      authors: [Bea]
      topics: [grief]
      audiences: [men]
      groups: [a]
      content-note: Loss
      discreet: yes
      aliases: [y]
      ---
      Text.
      """,
      "pages/one.md": "---\ntitle: One\nsummary: S\nlabel: First\norder: 2\n---\nText.\n",
      "pages/home.md": "---\ntitle: Home\nsummary: S\norder: 1\n---\n",
    ])
    #expect(
      directory.programs.map(\.slug.text) == ["b", "a"]
        && directory.pages.map(\.slug.text) == ["home", "one"])
    let program = directory.programs[1]
    #expect(program.organization?.name == "Other" && program.source?.name == "Finder")
    #expect(program.closures.count == 1 && program.aliases.map(\.text) == ["old"] && program.about != nil)
    let article = directory.articles[0]
    #expect(article.reviewed?.by == "Dr. Hale" && article.authors == ["Bea"] && article.isDiscreet)
    #expect(article.groups.map(\.text) == ["a"] && article.topics.map(\.text) == ["grief"])
    #expect(directory.pages[1].label?.original.value == "First")
  }

  @Test("Files are known by their path below files/")
  func files() async throws {
    let directory = try await directory(of: [
      "files/a/b.pdf": "x", "files/c.txt": "y",
      "pages/a.md": "---\ntitle: T\nsummary: S\n---\n[A](../files/a/b.pdf)\n",
    ])
    #expect(directory.files == ["a/b.pdf", "c.txt"])
  }
}

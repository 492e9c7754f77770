import Content
import Testing

extension PrivateValueTests {
  @Test(
    "A value may stand where nothing publishes it",
    arguments: [
      ["pages/about.md": "---\ntitle: T # Heron-Lantern-58\nsummary: S\n---\nText.\n"],
      ["groups/b.yaml": online + "# Heron-Lantern-58\n"],
      ["groups/b.yaml": minimalGroup + "place: cottage\n"],
      ["groups/b.yaml": minimalGroup + "place: {at: cottage, room: Room 12}\n"],
      ["places/other.yaml": minimalPlace.replacing("city: W", with: "postal-code: \"03027\"\n  city: W")],
      ["places/cottage.es.yaml": "name: Marigold Cottage\ndirections: 118 Old Tannery Road\n"],
    ] as [[String: String]])
  func allowed(texts: [String: String]) async throws {
    let all = ["groups/first-steps.yaml": Self.online, "places/cottage.yaml": Self.confidential]
    let found = try await problems(all.merging(texts) { $1 })
    #expect(found == [])
  }

  @Test(
    "Every public text of every file is searched",
    arguments: [
      ("groups/b.yaml", minimalGroup + "about: |\n  Hello.\n\n  It is Heron-Lantern-58.\n", "7:9"),
      ("groups/b.yaml", minimalGroup + "about: >\n  Hello. It is\n  Heron-Lantern-58.\n", "6:3"),
      ("groups/b.yaml", minimalGroup + "cost: \"It’s Heron-Lantern-58\"\n", "4:13"),
      ("groups/b.yaml", minimalGroup + "cost: \"Heron\\x2DLantern-58\"\n", "4:7"),
      ("groups/b.yaml", minimalGroup + "agreements: [A, Heron-Lantern-58]\n", "4:17"),
      ("groups/b.yaml", minimalGroup + "details:\n  Heron-Lantern-58: yes\n", "5:3"),
      ("groups/b.yaml", minimalGroup + "details:\n  Word: Heron-Lantern-58\n", "5:9"),
      (
        "groups/b.yaml", minimalGroup + "online:\n  link: https://zoom.example.com/j/83125550143?pwd=Xy12\n",
        "5:17"
      ),
      ("groups/b.yaml", minimalGroup + "contact:\n  phone: (603) 555-0188\n", "5:11"),
      ("groups/first-steps.es.yaml", "name: Heron-Lantern-58\n", "1:7"),
      ("programs/p.md", "---\nname: P\nsummary: Heron-Lantern-58\n---\n", "3:10"),
      ("places/hall.yaml", minimalPlace + "directions: Beside Marigold Cottage.\n", "4:20"),
      (
        "places/cottage.yaml", confidential.replacing("city: Wrenfield", with: "city: Marigold Cottage"),
        "4:9"
      ),
      ("topics.yaml", "grief: Heron-Lantern-58\n", "1:8"),
      ("closures.yaml", "- {on: 2026-12-25, why: Marigold Cottage is closed}\n", "1:25"),
      ("eligibility.yaml", "age: {ask: \"Heron-Lantern-58?\", type: number}\n", "1:13"),
      ("site.es.yaml", "name: Marigold Cottage\n", "1:7"),
      (
        "articles/a.md",
        "---\r\ntitle: T\r\nsummary: S\r\ndate: 2026-01-01\r\n---\r\nOne.\r\n\r\nIn Marigold Cottage.\r\n",
        "8:4"
      ),
    ])
  func everywhere(path: String, text: String, place: String) async throws {
    let all = ["groups/first-steps.yaml": Self.online, "places/cottage.yaml": Self.confidential]
    let found = try await problems(all.merging([path: text]) { $1 }).filter {
      $0.hasPrefix(path) && !$0.contains("password-in-link")
    }
    #expect(found.first == "\(path):\(place) private-value-in-text")
  }

  @Test("Each occurrence is reported, and each with its place")
  func occurrences() async throws {
    let found = try await problems([
      "groups/first-steps.yaml": Self.online,
      "pages/about.md": Self.page(
        "Heron-Lantern-58 Heron-Lantern-58\n\nCall +1-603-555-0171, Heron-Lantern-58."),
    ])
    #expect(
      found.map { $0.dropFirst("pages/about.md:".count).prefix { $0 != " " } } == [
        "5:1", "5:18", "7:9", "7:23",
      ])
  }

  @Test("Values told several times in several fields of one file are each found where they stand")
  func fields() async throws {
    let about = "about: Heron-Lantern-58 and Heron-Lantern-58\n"
    let note = "content-note: So Heron-Lantern-58 or else Heron-Lantern-58\n"
    let found = try await problems([
      "groups/first-steps.yaml": Self.online, "groups/b.yaml": minimalGroup + about + note,
    ])
    let line = minimalGroup.split(separator: "\n").count + 1
    #expect(
      found.map { $0.dropFirst("groups/b.yaml:".count).prefix { $0 != " " } } == [
        "\(line):8", "\(line):29", "\(line + 1):18", "\(line + 1):43",
      ])
  }

  @Test("What a group hides of a place that others share is looked for in that group alone")
  func hiddenByGroup() async throws {
    let texts = [
      "places/hall.yaml": "name: Town Hall\naddress: {street: 1 Main Street, city: Wrenfield}\n",
      "groups/a.yaml": minimalGroup
        + "place: {at: hall, room: Garden Room, share: area-only}\nabout: |\n  In Town Hall, 1 Main Street, Garden Room.\n",
      "groups/b.yaml": minimalGroup + "place: {at: hall, room: Garden Room}\nabout: In Town Hall.\n",
      "pages/about.md": Self.page("Town Hall, 1 Main Street, Garden Room."),
    ]
    let result = try await load(texts)
    #expect(result.lines == ["6:6", "6:17", "6:32"].map { "groups/a.yaml:\($0) private-value-in-text" })
    #expect(result.messages.allSatisfy { $0.hasSuffix("change ‘share’ in content/groups/a.yaml") })
  }

  @Test("What the site tells of itself is no secret")
  func organization() async throws {
    let site =
      minimalSite + """

        organization:
          name: Open Door
          email: marigold@example.org
          phone: +1 603 555 0188
        """
    let found = try await problems([
      "site.yaml": site, "places/cottage.yaml": Self.confidential,
      "pages/about.md": Self.page("Write to marigold@example.org or call 603-555-0188."),
    ])
    #expect(found == [])
  }

  @Test("A passcode that is a common word or a short number is looked for in its own group alone")
  func weakValues() async throws {
    let group = Self.online.replacing("Heron-Lantern-58", with: "hope")
    let page = Self.page("We share hope, since 2019.")
    #expect(try await problems(["groups/first-steps.yaml": group, "pages/about.md": page]) == [])
    let found = try await problems(["groups/first-steps.yaml": group + "about: The word is hope.\n"])
    #expect(found == ["groups/first-steps.yaml:14:20 private-value-in-text"])
    let year = Self.online.replacing("Heron-Lantern-58", with: "\"2026\"") + "verified: 2026-11-01\n"
    #expect(try await problems(["groups/first-steps.yaml": year]) == [])
  }
}

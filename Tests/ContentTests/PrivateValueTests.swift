import Content
import Testing

@Suite("Private values")
struct PrivateValueTests {
  static let online = """
    name: First Steps
    summary: For everybody.
    by-appointment: yes
    registration:
      by: form
      link: https://example.org/form
    online:
      platform: Zoom
      link: https://zoom.example.com/j/83125550143?pwd=Xy12
      meeting-id: 831 2555 0143
      passcode: Heron-Lantern-58
      phone: +1-603-555-0171
      share: on-registration

    """

  static let confidential = """
    name: Marigold Cottage
    address:
      street: 118 Old Tannery Road
      city: Wrenfield
      region: NH
      postal-code: "03027"
    latitude: 43.4019
    longitude: -71.6288
    directions: Ask for Marigold Cottage, 118 Old Tannery Road.
    share: area-only
    contact:
      name: Josephine Wardlow
      email: marigold@example.org
      phone: 603-555-0188

    """

  static func page(_ text: String) -> String {
    "---\ntitle: About\nsummary: What we do.\n---\n\(text)\n"
  }

  @Test(
    "A value told in the text of a page is found at its line and column",
    arguments: [
      ("Join at https://zoom.example.com/j/83125550143?pwd=Xy12 today.", "5:17"),
      ("Two\n\nJoin at zoom.example.com/j/83125550143?pwd=Xy12.", "7:9"),
      ("[Join](HTTPS://ZOOM.example.com/j/83125550143?pwd=Xy12)", "5:16"),
      ("The number is 83125550143.", "5:15"),
      ("The number is 831-2555-0143.", "5:15"),
      ("Its words: Heron-Lantern-58", "5:12"),
      ("É: «Heron-Lantern-58»", "5:5"),
      ("Call +1 (603) 555-0171!", "5:10"),
      ("[Call](tel:+16035550171)", "5:13"),
      ("Call 603.555.0171 or wait.", "5:6"),
      ("We meet at Marigold\n  Cottage each week.", "5:12"),
      ("Come to 118 old tannery road!", "5:9"),
      ("It is at 43.40191, -71.6288.", "5:10"),
      ("Write to Marigold@Example.org.", "5:10"),
      ("Ask Josephine Wardlow.", "5:5"),
      ("Or by mail: NH 03027", "5:16"),
    ])
  func toldInPage(text: String, place: String) async throws {
    let found = try await problems([
      "groups/first-steps.yaml": Self.online, "places/cottage.yaml": Self.confidential,
      "pages/about.md": Self.page(text),
    ]).filter { !$0.contains("password-in-link") }
    #expect(found.first == "pages/about.md:\(place) private-value-in-text")
    #expect(found.allSatisfy { $0.hasPrefix("pages/about.md:") && $0.hasSuffix(" private-value-in-text") })
  }

  @Test(
    "Words that only resemble a value are not found",
    arguments: [
      "Read https://zoom.example.com/j/831255501437?pwd=Xy12 or zoom.example.com.",
      "The year 18312555014 and 8312555014",
      "heron-lantern-58 in small letters, Heron-Lantern-580",
      "Marigolds Cottage, marigold cottage, Marigold\u{301}s",
      "Number 603-555-01888 and +1 603 555 017", "At 43.402 or 143.4019",
      "A postal code like 103027", "We thank Josephine.",
    ])
  func resembles(text: String) async throws {
    let found = try await problems([
      "groups/first-steps.yaml": Self.online, "places/cottage.yaml": Self.confidential,
      "pages/about.md": Self.page(text),
    ]).filter { !$0.contains("password-in-link") }
    #expect(found == [])
  }

  @Test("Message and help tell what the value is and where it is hidden, never the value")
  func message() async throws {
    let result = try await load([
      "groups/first-steps.yaml": Self.online, "pages/about.md": Self.page("It is Heron-Lantern-58."),
    ])
    #expect(
      result.messages == [
        "this tells the passcode of a meeting, which is kept for those who register"
          + " | take it out; if everybody may know it, change ‘share’ in content/groups/first-steps.yaml"
      ])
  }
}

import Diagnostics
import Testing

@testable import Content

@Suite("Links that open a meeting")
struct JoinLinkTests {
  @Test(
    "A passcode or a host’s key is seen in the query alone",
    arguments: [
      ("https://zoom.us/j/83125550143?pwd=R3Vh", "passcode pwd"),
      ("https://us02web.zoom.us/j/83125550143?uname=A&PWD=R3Vh#success", "passcode PWD"),
      ("https://v.ringcentral.com/join/1?pw=ab", "passcode pw"),
      ("https://bbb.example.org/join?password=ab", "passcode password"),
      ("https://zoom.us/s/83125550143?zak=eyJ&pwd=ab", "host zak"),
      ("https://whereby.com/room?roomKey=eyJ", "host roomKey"),
      ("https://zoom.us/j/83125550143", nil), ("https://zoom.us/j/83125550143?pwd=", nil),
      ("https://meet.jit.si/OpenDoor", nil), ("https://meet.google.com/abc-defg-hij", nil),
      ("https://teams.microsoft.com/l/meetup-join/19%3ameeting?context=%7b%7d", nil),
      ("https://example.webex.com/j.php?MTID=m0123", nil), ("https://example.org/pwd=1", nil),
      ("https://example.org/?q=pwd", nil), ("mailto:a@example.org?password=1", nil), ("https://a.org/?", nil),
      ("https://a.org/?=&&;#", nil),
    ])
  func key(url: String, expected: String?) {
    #expect(JoinLink.key(in: url).map { "\($0.key) \($0.name)" } == expected)
  }

  private static let link = "https://zoom.us/j/83125550143?pwd=R3Vh"

  @Test(
    "It is told of where everybody can see it",
    arguments: [
      ("online:\n  link: \(link)\n", ["groups/a.yaml:5:9 password-in-link (warning)"]),
      ("online:\n  link: \(link)\n  share: public\n", ["groups/a.yaml:5:9 password-in-link (warning)"]),
      (
        "online:\n  link: \(link)\n  share: on-registration\nregistration:\n  how: Write to us.\n", []
      ),
      ("about: |\n  Come [in](\(link)).\n", ["groups/a.yaml:5:8 password-in-link (warning)"]),
      ("registration:\n  link: \(link)\n", ["groups/a.yaml:5:9 password-in-link (warning)"]),
    ])
  func places(fields: String, expected: [String]) async throws {
    let found = try await problems(["groups/a.yaml": minimalGroup.trimmingLine + fields])
    #expect(found == expected)
  }

  @Test("Neither link nor passcode is quoted")
  func silence() async throws {
    let result = try await load(["groups/a.yaml": minimalGroup + "online:\n  link: \(Self.link)\n"])
    #expect(result.messages.count == 1)
    #expect(!result.messages.joined().contains("R3Vh"))
  }
}

extension String {
  /// Without the blank line at its end.
  fileprivate var trimmingLine: String { hasSuffix("\n\n") ? String(dropLast()) : self }
}

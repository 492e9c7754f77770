import Diagnostics
import Prose
import Testing

@Suite("What a link may be")
struct LinkTargetTests {
  @Test(
    "Links are sorted by where they lead",
    arguments: [
      ("https://example.org/a?b=c#d", LinkTarget.external("https://example.org/a?b=c#d")),
      ("HTTP://example.org", .external("http://example.org")),
      (" https://example.org ", .external("https://example.org")),
      ("https://example.org/a b\"é", .external("https://example.org/a%20b%22%C3%A9")),
      ("https://example.org:8080/%20", .external("https://example.org:8080/%20")),
      ("mailto:me@example.org?subject=a", .external("mailto:me@example.org?subject=a")),
      ("mailto:a@example.org,b@example.org", .external("mailto:a@example.org,b@example.org")),
      ("tel:+1-555-010-0100", .external("tel:+1-555-010-0100")),
      ("sms:741741?body=HI", .external("sms:741741?body=HI")),
      ("/about/", .site(path: "/about/", anchor: nil)),
      ("/", .site(path: "/", anchor: nil)),
      ("/a/./b/../c", .site(path: "/a/c", anchor: nil)),
      ("/my%20file.pdf#page=2", .site(path: "/my file.pdf", anchor: "page=2")),
      ("/groups/#?topic=a%26b", .site(path: "/groups/", anchor: "?topic=a%26b")),
      ("#there", .anchor("there")),
      ("#%C3%A9", .anchor("é")),
      ("first.md", .content(path: "articles/first.md", anchor: nil)),
      ("./first.md#b", .content(path: "articles/first.md", anchor: "b")),
      ("../groups/x.yaml", .content(path: "groups/x.yaml", anchor: nil)),
      ("%61.md", .content(path: "articles/a.md", anchor: nil)),
    ])
  func sorted(text: String, expected: LinkTarget) throws {
    #expect(try LinkTarget.parse(text, folder: "articles") == expected)
  }

  @Test(
    "What cannot be followed says why, and what to write",
    arguments: [
      ("", DiagnosticID.badLink, "https://"), ("  ", .badLink, "https://"), ("#", .badLink, "#"),
      ("javascript:x", .unsafeLink, "https"), ("ftp://a.org", .badLink, "http"),
      ("htps://a.org", .badLink, "https"),
      ("example.org:80", .badLink, "https://example.org:80"), ("www.a.org", .badLink, "https://www.a.org"),
      ("me@a.org", .badLink, "mailto:me@a.org"), ("//a.org", .badLink, "https://a.org"),
      ("about", .badLink, "/about/"),
      ("a/", .badLink, "ending"), ("../../x.md", .badLink, ".."), ("/../x", .badLink, ".."),
      ("a\\b.md", .badLink, "/"),
      ("/a?b", .badLink, "?"), ("x%zz.md", .badLink, "%25"), ("x%ff.md", .badLink, "%25"),
      ("https:/a.org", .badLink, "https://"),
      ("https://", .badLink, "https://"), ("https://a b.org", .badLink, "spaces"),
      ("https://a@b.org", .unsafeLink, "@"),
      ("mailto:", .badLink, "mailto:"), ("mailto:a", .badLink, "mailto:"), ("tel:call", .badLink, "tel:"),
      ("java\nscript:x", .unsafeLink, "again"),
      ("C:\\Users\\me\\hall.jpg", .badLink, "write /hall.jpg"), ("c:/hall.jpg", .badLink, "write /hall.jpg"),
      ("file:///home/me/poster.pdf", .badLink, "content/files/poster.pdf"), ("D:", .badLink, "/hall.jpg"),
    ])
  func refused(text: String, id: DiagnosticID, help: String) {
    let problem = #expect(throws: ValueProblem.self) { try LinkTarget.parse(text, folder: "articles") }
    #expect(problem?.id == id)
    #expect(problem?.help?.contains(help) == true, "\(problem?.help ?? "no help")")
  }

  @Test("Encoding a decoded path or anchor gives it back when decoded")
  func encoding() {
    for text in ["/a b/c", "/é?#%", "/%41", "日本", "a\"<>'&b"] {
      #expect(PercentEncoding.decode(PercentEncoding.encode(path: text)) == text)
      #expect(PercentEncoding.decode(PercentEncoding.encode(anchor: text)) == text)
    }
    #expect(PercentEncoding.encode(anchor: "?a=%26") == "?a=%26")
    #expect(PercentEncoding.encode(path: "/a b") == "/a%20b")
  }
}

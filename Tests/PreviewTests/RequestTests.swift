import Testing

@testable import Preview

@Suite struct RequestTests {
  private func head(_ text: String) -> ArraySlice<UInt8> {
    Array(text.replacing("\n", with: "\r\n").utf8)[...]
  }

  private func problem(_ text: String) -> HTTPStatus? {
    do throws(RequestProblem) {
      _ = try HTTPRequest(head: head(text))
      return nil
    } catch {
      return error.status
    }
  }

  @Test("A browser’s request is understood")
  func browser() throws {
    let request = try HTTPRequest(
      head: head(
        "GET /groups/?a=b HTTP/1.1\nHost: localhost:8000\nUser-Agent: X\nsec-fetch-site: none\nConnection: keep-alive\n\n"
      ))
    #expect(request.target == "/groups/?a=b")
    #expect(request.host == "localhost:8000")
    #expect(!request.isHead && request.keepsConnection && !request.isForOtherSite)
  }

  @Test(
    "What is no request for a page is refused",
    arguments: [
      ("POST / HTTP/1.1\nHost: localhost\n\n", HTTPStatus.methodNotAllowed),
      ("GET http://localhost/ HTTP/1.1\nHost: localhost\n\n", .badRequest),
      ("GET * HTTP/1.1\nHost: localhost\n\n", .badRequest),
      ("GET /\u{E9} HTTP/1.1\nHost: localhost\n\n", .badRequest),
      ("GET / HTTP/1.1\n\n", .badRequest),
      ("GET / HTTP/1.1\nHost: a\nHost: b\n\n", .badRequest),
      ("GET / HTTP/1.1\nHost: localhost\nContent-Length: 5\n\n", .badRequest),
      ("GET / HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n", .badRequest),
      ("GET / HTTP/1.1\nHost: localhost\n folded\n\n", .badRequest),
      ("GET / HTTP/1.1\nHost : localhost\n\n", .badRequest),
      ("GET / HTTP/1.1\nno colon\n\n", .badRequest),
      ("GET / HTTP/2.0\nHost: localhost\n\n", .versionNotSupported),
      ("GET  / HTTP/1.1\nHost: localhost\n\n", .badRequest),
      ("GET /\nHost: localhost\n\n", .badRequest),
      ("\u{16}\u{3}\u{1}", .badRequest),
    ])
  func refusals(text: String, status: HTTPStatus) {
    #expect(problem(text) == status)
  }

  @Test("A request of more than a hundred fields is refused")
  func fields() {
    let fields = (0..<101).map { "X-\($0): y\n" }.joined()
    #expect(problem("GET / HTTP/1.1\n\(fields)\n") == .badRequest)
  }

  @Test("Parts of the site are not for the pages of others, though a link to it may be followed")
  func otherSites() throws {
    let part = try HTTPRequest(
      head: head("GET / HTTP/1.1\nHost: localhost\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: no-cors\n\n"))
    #expect(part.isForOtherSite)
    let link = try HTTPRequest(
      head: head("GET / HTTP/1.1\nHost: localhost\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\n\n"))
    #expect(!link.isForOtherSite)
  }

  @Test(
    "Only names of this machine are ours",
    arguments: [
      ("localhost", true), ("localhost:8000", true), ("LocalHost:8000", true), ("127.0.0.1", true),
      ("127.0.0.1:8000", true), ("[::1]:8000", true), ("example.org", false),
      ("localhost.example.org", false),
      ("localhost:8000.example.org", false), ("127.0.0.1.example.org", false), ("", false),
      ("localhost:", true),
      ("localhost:123456", false), ("192.168.0.2:8000", false), ("0.0.0.0:8000", false), ("[::]:8000", false),
    ])
  func hosts(host: String, isOurs: Bool) {
    #expect(LocalHost.isOurs(host) == isOurs)
  }

  @Test(
    "Paths are decoded once, and none leads up",
    arguments: [
      ("/", "/"), ("/groups/", "/groups/"), ("/a%20b.pdf", "/a b.pdf"), ("/caf%C3%A9", "/café"),
      ("/%252e%252e/x", "/%2e%2e/x"), ("/a..b/", "/a..b/"), ("/.well-known/x", "/.well-known/x"),
      ("/../etc/passwd", nil), ("/%2e%2e/etc/passwd", nil), ("/..%2fetc", nil), ("/a/%2E%2e/b", nil),
      ("/.", nil),
      ("/./a", nil), ("/a%00b", nil), ("/a%5c..%5cb", nil), ("/a%0d%0ab", nil), ("/%c0%ae%c0%ae/", nil),
      ("/%", nil), ("/%4", nil), ("/%zz", nil), ("relative", nil), ("", nil), ("/%ff", nil),
    ] as [(String, String?)])
  func paths(target: String, path: String?) {
    #expect(RequestPath(target)?.path == path)
  }

  @Test("The query stays what it was")
  func query() {
    #expect(RequestPath("/groups?a=%2e%2e&b")?.query == "?a=%2e%2e&b")
    #expect(RequestPath("/groups")?.query == "")
  }

  @Test(
    "Browsers are told what a file is",
    arguments: [
      ("index.html", "text/html; charset=utf-8"), ("a/b.CSS", "text/css; charset=utf-8"),
      ("groups.json", "application/json"), ("calendar.ics", "text/calendar; charset=utf-8"),
      ("feed.xml", "application/xml"), ("photo.jpeg", "image/jpeg"),
      ("folder.d/file", "application/octet-stream"),
      ("x.unheard-of", "application/octet-stream"), (".nojekyll", "application/octet-stream"),
    ])
  func types(path: String, type: String) {
    #expect(ContentType.of(path) == type)
  }
}

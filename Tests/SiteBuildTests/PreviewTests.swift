import FileSystem
import Foundation
import Preview
import Scheduling
import SiteBuild
import Synchronization
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A preview of a test site, asked over HTTP as a browser asks it.
private final class RunningPreview {
  let site: TestSite
  let port: UInt16
  private let task: Task<Void, Never>

  /// - Parameter before: what happens to the folder of the site before it is served.
  init(_ files: [String: String] = [:], url: String? = nil, before: (TestSite) throws -> Void = { _ in })
    throws
  {
    var files = files
    if let url { files["site.yaml"] = TestSite.siteFile.replacing("https://example.org/", with: url) }
    site = try TestSite(files)
    try before(site)
    let today = try CivilDate("2026-11-21")
    var options = BuildOptions(
      content: site.folder.appending(path: "content").path,
      themes: site.folder.appending(path: "themes").path, output: nil, today: { _ in today })
    options.includesDrafts = true
    options.jobs = 2
    let preview = try Preview(options, port: 0) { _ in }
    port = preview.port
    task = Task { await preview.run() }
  }

  deinit { task.cancel() }

  struct Answer {
    let status: Int
    let type: String
    let text: String
    let headers: [String: String]
  }

  func get(_ path: String, method: String = "GET", host: String = "127.0.0.1") async throws -> Answer {
    var request = URLRequest(url: try #require(URL(string: "http://\(host):\(port)\(path)")))
    request.httpMethod = method
    request.timeoutInterval = 60
    let session = URLSession(configuration: .ephemeral, delegate: NoRedirects(), delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    let (data, response) = try await session.data(for: request)
    let answer = try #require(response as? HTTPURLResponse)
    let headers = Dictionary(
      answer.allHeaderFields.map { ("\($0.key)".lowercased(), "\($0.value)") },
      uniquingKeysWith: { first, _ in first })
    return Answer(
      status: answer.statusCode, type: headers["content-type"] ?? "",
      text: String(decoding: data, as: UTF8.self),
      headers: headers)
  }

  /// Asks for a page until it holds that text, or for ten seconds.
  func page(_ path: String, showing text: String) async throws -> Bool {
    for _ in 0..<200 {
      if try await get(path).text.contains(text) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }
}

/// Shows redirects instead of following them.
private final class NoRedirects: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) { completionHandler(nil) }
}

@Suite struct PreviewTests {
  @Test("Pages, files, data and assets are served as a host would, each with its type")
  func routes() async throws {
    let preview = try RunningPreview([
      "groups/one.yaml": TestSite.group("One"), "files/note.txt": "A note.", "files/a b.pdf": "%PDF",
      "articles/draft.md": TestSite.article("Draft").replacing("title:", with: "draft: yes\ntitle:"),
    ])
    let page = try await preview.get("/groups/one/")
    #expect(page.status == 200 && page.type == "text/html; charset=utf-8")
    #expect(page.text.contains("<h1>One</h1>"))
    #expect(page.headers["cache-control"] == "no-store")
    #expect(try await preview.get("/groups/one/index.html").text == page.text)
    #expect(try await preview.get("/groups/one?a=b").headers["location"] == "/groups/one/?a=b")
    #expect(try await preview.get("/articles/draft/").status == 200)
    #expect(try await preview.get("/note.txt").text == "A note.")
    #expect(try await preview.get("/a%20b.pdf").type == "application/pdf")
    #expect(try await preview.get("/data/groups.json").type == "application/json")
    let head = try await preview.get("/groups/one/", method: "HEAD")
    #expect(head.text.isEmpty && head.headers["content-length"] == "\(page.text.utf8.count)")
    #expect(try await preview.get("/groups/one/", method: "POST").status == 405)
  }

  @Test("The script stands in pages and in nothing else, and a build adds none")
  func script() async throws {
    let preview = try RunningPreview(["groups/one.yaml": TestSite.group("One")])
    #expect(try await preview.get("/").text.contains("<script src=\"/-/preview.js\""))
    #expect(try await preview.get("/-/preview.js").type.hasPrefix("text/javascript"))
    #expect(!(try await preview.get("/feed.xml").text.contains("/-/")))
    _ = try await preview.site.build()
    #expect(
      try preview.site.outputs().values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("/-/") })
  }

  @Test(
    "What is not in the plan is not served",
    arguments: [
      "/site.yaml", "/content/site.yaml", "/../content/site.yaml", "/%2e%2e/content/site.yaml",
      "/..%2fcontent%2fsite.yaml", "/%252e%252e/content/site.yaml", "/files/note.txt", "//etc/passwd",
      "/groups/../../content/site.yaml", "/-/nothing", "/note.txt/", "/themes/tiny/theme.yaml", "/%00",
    ])
  func notServed(path: String) async throws {
    let preview = try RunningPreview(["files/note.txt": "A note."])
    let answer = try await preview.get(path)
    #expect([400, 404].contains(answer.status))
    #expect(!answer.text.contains("timezone:") && !answer.text.contains("A note."))
  }

  @Test("A missing page is said in the language of its address")
  func missing() async throws {
    let preview = try RunningPreview(["site.yaml": TestSite.siteFile + "\nlanguages: [en, es]\n"])
    #expect(try await preview.get("/nothing/").text.contains("lang=\"en\""))
    let spanish = try await preview.get("/es/nothing/")
    #expect(spanish.status == 404 && spanish.text.contains("lang=\"es\""))
  }

  @Test("A site below a path is shown below that path")
  func basePath() async throws {
    let preview = try RunningPreview(
      ["groups/one.yaml": TestSite.group("One")], url: "https://example.org/support/")
    #expect(try await preview.get("/").headers["location"] == "/support/")
    #expect(try await preview.get("/support").headers["location"] == "/support/")
    #expect(try await preview.get("/support/").text.contains("href=\"/support/assets/"))
    #expect(try await preview.get("/support/groups/one/").status == 200)
    #expect(try await preview.get("/groups/one/").status == 404)
    #expect(try await preview.get("/-/preview.js").status == 200)
  }

  @Test(
    "A saved file shows, a broken one leaves the last good page, and what is wrong is told until it is repaired"
  )
  func editing() async throws {
    let preview = try RunningPreview(["groups/one.yaml": TestSite.group("One")])
    #expect(try await preview.page("/groups/one/", showing: "A first group."))
    try preview.site.write("content/groups/one.yaml", TestSite.group("Changed"))
    #expect(try await preview.page("/groups/one/", showing: "<h1>Changed</h1>"))
    try preview.site.write(
      "content/groups/one.yaml", TestSite.group("Broken").replacing("tuesday", with: "tusday"))
    #expect(try await preview.page("/-/problems", showing: "1 error"))
    let problems = try await preview.get("/-/problems").text
    #expect(problems.contains("content/groups/one.yaml, line 4"))
    #expect(problems.contains("<code>  - every: tusday</code>"))
    #expect(problems.contains("Did you mean ‘tuesday’?"))
    #expect(try await preview.get("/groups/one/").text.contains("<h1>Changed</h1>"))
    try preview.site.write("content/groups/one.yaml", TestSite.group("Repaired"))
    #expect(try await preview.page("/groups/one/", showing: "<h1>Repaired</h1>"))
    #expect(!(try await preview.get("/-/problems").text.contains("error<")))
  }

  @Test("Without a good site yet every address shows what is wrong, and then the site")
  func brokenFromTheStart() async throws {
    let preview = try RunningPreview(["groups/one.yaml": "name: <b>One\n"])
    let page = try await preview.get("/groups/one/")
    #expect(page.status == 500 && page.text.contains("Put this right"))
    #expect(page.text.contains("data-problems="))
    try preview.site.write("content/groups/one.yaml", TestSite.group("One"))
    #expect(try await preview.page("/groups/one/", showing: "<h1>One</h1>"))
  }

  @Test("The words of files are text in the list of problems, whatever they hold")
  func escaping() async throws {
    let preview = try RunningPreview(["groups/one.yaml": TestSite.group("One", "<script>: \"<img src=x>\"\n")]
    )
    let text = try await preview.get("/-/problems").text
    #expect(text.contains("&lt;script&gt;"))
    #expect(!text.contains("<img") && !text.contains("<script>"))
  }

  @Test("A theme that breaks while somebody works on it is told of too")
  func theme() async throws {
    let preview = try RunningPreview(["groups/one.yaml": TestSite.group("One")])
    #expect(try await preview.page("/groups/one/", showing: "<h1>One</h1>"))
    let template = "themes/tiny/templates/group.mustache"
    try preview.site.write(template, "{{#group}}{{nam}}{{/group}}")
    #expect(try await preview.page("/-/problems", showing: "{{nam}}"))
    #expect(try await preview.get("/groups/one/").text.contains("<h1>One</h1>"))
    try preview.site.write(
      template, "{{<layout}}{{$main}}{{#group}}New: {{summary}}{{/group}}{{/main}}{{/layout}}")
    #expect(try await preview.page("/groups/one/", showing: "New: A first group."))
  }

  @Test("Content that is deleted is told of, and shows again when it is back")
  func deleted() async throws {
    let preview = try RunningPreview(["groups/one.yaml": TestSite.group("One")])
    #expect(try await preview.page("/groups/one/", showing: "<h1>One</h1>"))
    try preview.site.remove("content")
    #expect(try await preview.page("/-/problems", showing: "1 error"))
    #expect(try await preview.get("/groups/one/").text.contains("<h1>One</h1>"))
    try preview.site.write("content/site.yaml", TestSite.siteFile)
    try preview.site.write("content/groups/one.yaml", TestSite.group("Back"))
    #expect(try await preview.page("/groups/one/", showing: "<h1>Back</h1>"))
  }

  @Test("Content that comes only after the preview was started shows as soon as it is there")
  func contentMadeLater() async throws {
    let preview = try RunningPreview(["groups/one.yaml": TestSite.group("One")]) {
      try $0.rename("content", to: "aside")
    }
    #expect(try await preview.page("/", showing: "here is no site in"))
    try preview.site.rename("aside", to: "content")
    #expect(try await preview.page("/groups/one/", showing: "<h1>One</h1>"))
  }

  @Test("A theme of one’s own that is made while the preview runs shows, and so does each edit of it")
  func themeMadeLater() async throws {
    let preview = try RunningPreview([
      "groups/one.yaml": TestSite.group("One"),
      "site.yaml": TestSite.siteFile.replacing("theme: tiny", with: "theme: mine"),
    ]) { try $0.remove("themes") }
    #expect(try await preview.page("/", showing: "here is no theme ‘mine’"))
    try preview.site.write("themes/mine/theme.yaml", "extends: harbor\n")
    #expect(try await preview.page("/groups/one/", showing: "<h1"))
    try preview.site.write("themes/mine/strings/en.yaml", "skip-to-content: To the text\n")
    #expect(try await preview.page("/groups/one/", showing: "To the text"))
    try preview.site.write("themes/mine/strings/en.yaml", "skip-to-content: On to the text\n")
    #expect(try await preview.page("/groups/one/", showing: "On to the text"))
  }

  @Test("Both addresses of this machine answer, and another program's port is left to it")
  func addresses() async throws {
    let preview = try RunningPreview()
    #expect(try await preview.get("/", host: "localhost").status == 200)
    let site = try TestSite()
    let today = try CivilDate("2026-11-21")
    let options = BuildOptions(
      content: site.folder.appending(path: "content").path, output: nil, today: { _ in today })
    let other = try Preview(options, port: preview.port) { _ in }
    #expect(other.port != preview.port)
  }
}

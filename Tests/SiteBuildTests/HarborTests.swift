import Diagnostics
import Foundation
import Scheduling
import SiteBuild
import Testing

/// The repository's own content in its own theme: what design.md promises of every page, on every page.
@Suite struct HarborTests {
  @Test func `every page of the sample site keeps the promises of every page`() async throws {
    let site = try await SampleSite.built()
    #expect(site.report.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(site.pages.count > 200)
    for (path, html) in site.pages { try check(html, path) }
  }

  private func check(_ html: String, _ path: String) throws {
    let language = path.hasPrefix("es/") ? "es" : "en"
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"), "\(path)")
    for needed in [
      "<meta name=\"referrer\" content=\"no-referrer\">", "<link rel=\"canonical\" href=\"https://",
      "type=\"application/atom+xml\"", "<meta name=\"theme-color\"", "href=\"tel:988\"",
      "<main id=\"page_main\"",
    ] {
      #expect(html.contains(needed), "\(path) has no \(needed)")
    }
    let policy = try #require(html.range(of: "http-equiv=\"Content-Security-Policy\""), "\(path)")
    let title = try #require(html.range(of: "<title>"), "\(path)")
    #expect(policy.lowerBound < title.lowerBound, "\(path): the policy comes before what it rules")
    #expect(html.matches(of: /<h1[ >]/).count == 1, "\(path)")
    #expect(!html.contains("style=\"") && !html.contains("<style"), "\(path)")
    let scripts = html.matches(of: /<script(?! type="application\/ld\+json")[^>]*>/).map(\.output)
    #expect(scripts.first?.hasPrefix("<script src=\"/assets/quick-exit.") == true, "\(path): \(scripts)")
    #expect(scripts.dropFirst().allSatisfy { $0.contains(" defer") }, "\(path): \(scripts)")
    #expect(scripts.count <= 3, "\(path): \(scripts)")
    checkStops(html, path)
    checkHeadings(html, path)
  }

  /// Skip link, crisis link, quick exit: before anything else that takes the focus.
  private func checkStops(_ html: String, _ path: String) {
    let links = html.matches(of: /<a [^>]*href="([^"]*)"/).prefix(3).map { String($0.output.1) }
    #expect(links == ["#page_main", "#page_crisis", "https://www.weather.gov/"], "\(path)")
    #expect(html.contains("rel=\"nofollow noreferrer noopener\""), "\(path)")
  }

  /// No level of heading is left out on the way down.
  private func checkHeadings(_ html: String, _ path: String) {
    var last = 0
    for match in html.matches(of: /<h([1-6])[ >]/) {
      let level = Int(match.output.1) ?? 0
      #expect(level <= last + 1, "\(path): h\(level) after h\(last)")
      last = level
    }
  }

  @Test func `a discreet page names nothing where others may see it`() async throws {
    let site = try await SampleSite.built()
    let page = try #require(site.pages["groups/lantern/index.html"])
    let head = try #require(page.components(separatedBy: "</head>").first)
    #expect(head.contains("<title>Open Door</title>"))
    #expect(!head.contains("Lantern") && !head.contains("ld+json") && !head.contains("name=\"description\""))
  }

  @Test func `a group page with all it loads stays under 50 KB and 6 requests`() async throws {
    let site = try await SampleSite.built()
    for (path, html) in site.pages where path.contains("groups/") && !html.contains("http-equiv=\"refresh\"")
    {
      let sources = html.matches(of: /(?:src|rel="stylesheet" href|svg\+xml" href)="\/([^"]*)"/)
        .map { String($0.output.1) }
      let sizes = Set(sources).map { site.sizes[$0] ?? 0 }
      #expect(!sizes.contains(0), "\(path) loads what is not there: \(sources)")
      // Lists of groups are longer; they hold the whole site's.
      guard path.components(separatedBy: "groups/").last?.contains("/") == true else { continue }
      #expect(html.utf8.count + sizes.reduce(0, +) < 50_000, "\(path)")
      #expect(1 + sizes.count <= 6, "\(path)")
    }
  }
}

/// The repository's own site, built once for all tests.
private struct SampleSite: Sendable {
  let report: BuildReport
  /// The HTML pages by path.
  let pages: [String: String]
  /// The size of every file in bytes.
  let sizes: [String: Int]

  private static let shared = Task { try await build() }

  static func built() async throws -> SampleSite { try await shared.value }

  private static func build() async throws -> SampleSite {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let today = try CivilDate("2026-11-21")
    let options = BuildOptions(
      content: root.appending(path: "content").path, themes: root.appending(path: "themes").path,
      output: folder.path, today: { _ in today })
    let report = await SiteBuild(options).run()
    var pages: [String: String] = [:]
    var sizes: [String: Int] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
      let file = folder.appending(path: path)
      guard let data = try? Data(contentsOf: file) else { continue }
      sizes[path] = data.count
      if path.hasSuffix(".html") { pages[path] = String(decoding: data, as: UTF8.self) }
    }
    return SampleSite(report: report, pages: pages, sizes: sizes)
  }
}

import Content
import Diagnostics
import Foundation
import Scheduling
import Site
import SiteBuild
import TestSupport
import Testing

/// After any edit, what a load with a cache gives is what a load without one gives.
@Suite struct ReloadTests {
  @Test(
    "However somebody edits, the site is the same as if it were read for the first time",
    arguments: [1, 2, 3])
  func edits(seed: UInt64) async throws {
    var editor = try SiteEditor(seed: seed)
    let today = try CivilDate("2026-11-21")
    var options = BuildOptions(
      content: editor.site.folder.appending(path: "content").path,
      themes: editor.site.folder.appending(path: "themes").path, output: nil, today: { _ in today })
    options.jobs = 2
    let loader = SiteLoader(options)
    var cache = SiteCache()
    _ = await loader.load(.everything, updating: &cache)
    for step in 0..<40 {
      let change = try editor.edit()
      let reloaded = await loader.load(change, updating: &cache)
      let fresh = await loader.load()
      #expect(reloaded.diagnostics == fresh.diagnostics, "step \(step): \(editor.log.suffix(3))")
      let routes = fresh.plan?.routes ?? []
      #expect(reloaded.plan?.routes.map(\.path) == fresh.plan.map { _ in routes.map(\.path) })
      for route in routes where step % 8 == 0 || editor.chance(of: 10) {
        #expect(
          bytes(of: route.path, in: reloaded) == bytes(of: route.path, in: fresh),
          "step \(step), \(route.path): \(editor.log.suffix(3))")
      }
    }
  }

  private func bytes(of path: String, in site: LoadedSite) -> [UInt8]? {
    guard let route = site.plan?.route(at: path), let result = site.renderer?.render(route) else {
      return nil
    }
    switch result {
    case .success(.bytes(let bytes)): return bytes
    case .success(.file(let path)), .success(.picture(let path)): return Array(path.utf8)
    case .failure(let failure): return Array(failure.diagnostic.message.utf8)
    }
  }
}

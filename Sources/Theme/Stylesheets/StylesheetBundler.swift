import Diagnostics

/// Puts stylesheets together with those that they import: one file, one request.
struct StylesheetBundler {
  private let stylesheets: [AssetName: Stylesheet]
  /// Where each linked file is published, below the site's base path.
  private let published: [AssetName: String]

  init(_ stylesheets: [AssetName: Stylesheet], published: [AssetName: String]) {
    self.stylesheets = stylesheets
    self.published = published
  }

  /// The stylesheets that no other one imports, sorted: those that are published.
  var roots: [AssetName] {
    let imported = Set(stylesheets.values.flatMap { $0.imports.map(\.target) })
    return stylesheets.keys.filter { !imported.contains($0) && $0 != .options }.sorted()
  }

  /// What is published for that stylesheet.
  func bytes(of root: AssetName) -> [UInt8] {
    var bytes: [UInt8] = []
    for stylesheet in parts(of: root) where !stylesheet.pieces.isEmpty {
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      for piece in stylesheet.pieces {
        switch piece {
        case .text(let text): bytes.append(contentsOf: text)
        case .link(let target, let suffix):
          bytes.append(contentsOf: relativePath(to: target, from: root).utf8)
          bytes.append(contentsOf: suffix)
        }
      }
    }
    return bytes
  }

  /// The stylesheet after those that it imports. One that is imported several times stands where the last import
  /// puts it, which is where it counts; walking backwards, that is the first time it is met.
  private func parts(of root: AssetName) -> [Stylesheet] {
    var result: [Stylesheet] = []
    var seen: Set<AssetName> = []
    var waiting = [root]
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, let stylesheet = stylesheets[name] else { continue }
      result.append(stylesheet)
      waiting.append(contentsOf: stylesheet.imports.map(\.target))
    }
    return result.reversed()
  }

  /// The path to a published asset from where the stylesheet is published, which holds under any base path.
  private func relativePath(to target: AssetName, from root: AssetName) -> String {
    let own = root.folder
    let others = target.folder
    let shared = zip(own, others).prefix { $0 == $1 }.count
    let up = String(repeating: "../", count: own.count - shared)
    let below = others.dropFirst(shared).map { $0 + "/" }.joined()
    let file = published[target]?.split(separator: "/").last ?? ""
    return up + below + file
  }

  /// Each import that leads back to the stylesheet it stands in.
  func cycles() -> DiagnosticLog {
    var log = DiagnosticLog()
    var finished: Set<AssetName> = []
    for start in stylesheets.keys.sorted() where !finished.contains(start) {
      // The way from `start` to here, and for each stylesheet on it the next import to follow.
      var way: [(name: AssetName, next: Int)] = [(start, 0)]
      var onWay: Set<AssetName> = [start]
      while let (name, next) = way.last {
        let imports = stylesheets[name]?.imports ?? []
        guard next < imports.count else {
          finished.insert(name)
          onWay.remove(name)
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let target = imports[next].target
        if onWay.contains(target) {
          report(imports[next], way.map(\.name), &log)
        } else if !finished.contains(target) {
          way.append((target, 0))
          onWay.insert(target)
        }
      }
    }
    return log
  }

  private func report(_ closing: Stylesheet.Import, _ way: [AssetName], _ log: inout DiagnosticLog) {
    let circle = way.drop { $0 != closing.target }.map(\.path) + [closing.target.path]
    log.error(
      .badStylesheet, at: closing.position,
      "‘\(closing.target.path)’ imports itself: \(circle.joined(separator: " → "))",
      help: "take out one of these imports")
  }
}

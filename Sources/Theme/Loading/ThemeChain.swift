import Diagnostics
import Fields

/// A theme and those that it extends, the theme itself first.
struct ThemeChain {
  struct Link {
    let name: String
    let description: ThemeDescription
    let files: [ThemeFile]
  }

  private(set) var links: [Link] = []

  /// The chain that begins with that theme; nil where it has no end or a part of it can't be read, which is reported.
  static func find(
    _ name: String, namedAt position: SourcePosition?, in folder: ThemesFolder, log: inout DiagnosticLog
  ) -> ThemeChain? {
    var chain = ThemeChain()
    var seen: Set<String> = []
    var next: (name: String, position: SourcePosition?)? = (name, position)
    while let (name, position) = next {
      guard seen.insert(name).inserted else {
        chain.reportCycle(to: name, at: position, &log)
        return nil
      }
      for problem in folder.problems(of: name) { log.report(problem) }
      guard let files = folder.files(of: name), ThemesFolder.isName(name) else {
        reportUnknown(name, at: position, in: folder, &log)
        return nil
      }
      guard let description = description(files, &log) else { return nil }
      chain.links.append(Link(name: name, description: description, files: files))
      next = description.extends.map { ($0.value, $0.position) }
    }
    return chain
  }

  /// Every file that counts by its path: where several themes have it, that of the one that extends the others.
  var files: [String: ThemeFile] {
    var result: [String: ThemeFile] = [:]
    for link in links.reversed() {
      for file in link.files { result[file.path] = file }
    }
    return result
  }

  /// Every option, in the order of declaration from the extended theme on; one declared again is as it was declared last.
  var options: [OptionDeclaration] { merged(\.options, by: \.name) }

  /// Every text of the themes' own, likewise.
  var extra: [(name: String, text: String)] { merged(\.extra, by: \.name) }

  /// The pairs of colours of the first theme that names any.
  var contrast: [ContrastPair] { links.lazy.compactMap(\.description.contrast).first ?? [] }

  private func merged<Item>(
    _ items: (ThemeDescription) -> [Item], by name: (Item) -> String
  ) -> [Item] {
    var result: [Item] = []
    var index: [String: Int] = [:]
    for link in links.reversed() {
      for item in items(link.description) {
        if let known = index[name(item)] {
          result[known] = item
        } else {
          index[name(item)] = result.count
          result.append(item)
        }
      }
    }
    return result
  }

  private static func description(_ files: [ThemeFile], _ log: inout DiagnosticLog) -> ThemeDescription? {
    guard let file = files.first(where: { $0.path == "theme.yaml" }) else { return .empty }
    guard let text = file.text(log: &log) else { return nil }
    return ThemeDescription.read(text, path: file.shownPath, log: &log)
  }

  private func reportCycle(to name: String, at position: SourcePosition?, _ log: inout DiagnosticLog) {
    let circle = links.map(\.name).drop { $0 != name } + [name]
    log.error(
      .themeCycle, at: position, "the theme ‘\(name)’ extends itself: \(circle.joined(separator: " → "))",
      help: "take out one of these ‘extends’")
  }

  private static func reportUnknown(
    _ name: String, at position: SourcePosition?, in folder: ThemesFolder, _ log: inout DiagnosticLog
  ) {
    // Where the folder itself or the theme's can't be read, that was said.
    let said = [folder.folder, folder.path(of: name)]
    if log.diagnostics.contains(where: { said.contains($0.position?.path ?? "") }) { return }
    let list = folder.names.isEmpty ? nil : "the themes are: \(folder.names.joined(separator: ", "))"
    let hint = NearestWord.suggestion(for: name, among: folder.names)
    let help = [hint, list].compactMap { $0 }.joined(separator: " ")
    log.error(
      .unknownTheme, at: position, "there is no theme ‘\(name)’ in ‘\(folder.folder)’",
      help: help.isEmpty ? "a theme is a folder there, with templates and assets" : help)
  }
}

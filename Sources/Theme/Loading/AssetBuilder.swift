import Diagnostics
import Mustache

/// Makes what is published, and the icons, of the files below `assets/`.
struct AssetBuilder {
  private(set) var assets: [Asset] = []
  /// The markup of each icon by its name in templates.
  private(set) var icons: [(key: String, markup: [UInt8])] = []
  private(set) var log = DiagnosticLog()

  private var stylesheets: [(name: AssetName, file: ThemeFile)] = []
  private var published: [AssetName: String] = [:]
  private var keys: [String: String] = [:]
  private var iconKeys: [String: String] = [:]

  /// Reads and makes all of them. `options` is the stylesheet of the theme's options.
  mutating func build(_ files: [ThemeFile], options: [UInt8]) {
    for file in files { add(file) }
    build(stylesheets: options)
    assets.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func add(_ file: ThemeFile) {
    guard let name = AssetName(String(file.path.dropFirst("assets/".utf8.count))) else {
      return log.error(
        .badFileName, at: file.position,
        "this name can’t stand in an address as it is",
        help: "write it with letters, digits, dots, hyphens and underscores")
    }
    if name.path.hasPrefix("icons/") {
      add(icon: name, file)
    } else if name == .options {
      log.error(
        .nameClash, at: file.position,
        "‘options.css’ is the stylesheet that Waymark makes of the theme’s options", help: "rename this file")
    } else if name.ending == "css" {
      stylesheets.append((name, file))
    } else if let bytes = file.bytes(log: &log) {
      publish(name, name.ending == "js" ? ScriptWriter.write(bytes) : bytes, file)
    }
  }

  private mutating func publish(_ name: AssetName, _ bytes: [UInt8], _ file: ThemeFile) {
    if let earlier = keys.updateValue(file.shownPath, forKey: name.key) {
      reportClash(file, earlier, as: "assets.\(name.key)")
    }
    let path = name.published(as: bytes)
    published[name] = path
    assets.append(Asset(name: name.path, path: path, bytes: bytes))
  }

  private mutating func add(icon name: AssetName, _ file: ThemeFile) {
    guard name.ending == "svg" else {
      return log.warning(
        .unexpectedFile, at: file.position, "this is not an icon and is left out",
        help: "icons are .svg files; move other files out of assets/icons/")
    }
    let key = AssetName.key(String(name.path.dropFirst("icons/".utf8.count).dropLast(".svg".utf8.count)))
    if let earlier = iconKeys.updateValue(file.shownPath, forKey: key) {
      reportClash(file, earlier, as: "icons.\(key)")
    }
    guard let text = file.text(log: &log) else { return }
    // A name that templates can write all the same: they are not to be blamed for the icon.
    icons.append((key, IconReader.read(text, path: file.shownPath, log: &log) ?? []))
  }

  private mutating func build(stylesheets options: [UInt8]) {
    let targets = LinkTargets(
      stylesheets: Set(stylesheets.map(\.name) + [.options]), files: Set(published.keys))
    var sheets: [AssetName: Stylesheet] = [
      .options: Stylesheet(name: .options, imports: [], pieces: [.text(options)])
    ]
    var files: [AssetName: ThemeFile] = [:]
    for (name, file) in stylesheets {
      files[name] = file
      let text = file.text(log: &log) ?? []
      sheets[name] = StylesheetReader.read(
        text, name: name, path: file.shownPath, targets: targets, log: &log)
    }
    let bundler = StylesheetBundler(sheets, published: published)
    log.append(bundler.cycles())
    for root in bundler.roots {
      if let file = files[root] { publish(root, bundler.bytes(of: root), file) }
    }
  }

  private mutating func reportClash(_ file: ThemeFile, _ earlier: String, as name: String) {
    log.error(
      .nameClash, at: file.position,
      "this file and ‘\(earlier)’ are both ‘\(name)’ to templates", help: "rename one of the two")
  }
}

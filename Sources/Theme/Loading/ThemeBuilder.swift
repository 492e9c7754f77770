import Diagnostics
import Language
import Mustache

/// Makes a theme of its chain, part by part.
struct ThemeBuilder {
  let chain: ThemeChain
  private(set) var log = DiagnosticLog()
  /// Those that count, sorted by path.
  private let files: [ThemeFile]

  init(_ chain: ThemeChain) {
    self.chain = chain
    files = chain.files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  mutating func build(name: String, folder: String, settings: [OptionSetting]) -> Theme {
    let options = OptionResolver.resolve(chain.options, settings, theme: name, log: &log)
    checkContrast(of: options)
    reportStrayFiles()

    var assets = AssetBuilder()
    assets.build(below("assets/"), options: OptionStylesheet.text(options))
    log.append(assets.log)

    let sources = templateSources()
    let templates = TemplateLibrary(sources)
    log.append(templates.problems)

    return Theme(
      name: name, folder: folder, templates: templates, assets: assets.assets,
      values: ThemeValues(assets: assets.assets, icons: assets.icons, options: options, extra: chain.extra),
      namedFiles: options.compactMap(\.namedFile),
      templatePaths: Dictionary(sources.map { ($0.name, $0.path) }, uniquingKeysWith: { first, _ in first }),
      words: words())
  }

  private func below(_ folder: String) -> [ThemeFile] { files.filter { $0.path.hasPrefix(folder) } }

  private mutating func checkContrast(of options: [ResolvedOption]) {
    var check = ContrastCheck(options)
    for pair in chain.contrast { check.check(pair) }
    log.append(check.log)
  }

  private mutating func templateSources() -> [TemplateSource] {
    below("templates/").compactMap { file in
      guard file.path.hasSuffix(Self.templateEnding) else {
        log.warning(
          .unexpectedFile, at: file.position,
          "this is not a template and is left out",
          help: "the names of templates end with \(Self.templateEnding)")
        return nil
      }
      guard let text = file.text(log: &log) else { return nil }
      let name = file.path.dropFirst("templates/".utf8.count).dropLast(Self.templateEnding.utf8.count)
      return TemplateSource(name: String(name), path: file.shownPath, format: .html, text: text)
    }
  }

  private static let templateEnding = ".mustache"

  /// Words are put together one by one, not file by file: a theme that says one word differently keeps the rest of
  /// the theme that it extends.
  private mutating func words() -> ThemeWords {
    var words = ThemeWords()
    for link in chain.links.reversed() {
      for file in link.files where file.path.hasPrefix("strings/") {
        guard let language = language(of: file), let text = file.text(log: &log) else { continue }
        words.read(text, language: language, path: file.shownPath, log: &log)
      }
    }
    return words
  }

  private mutating func language(of file: ThemeFile) -> LanguageTag? {
    let name = file.path.dropFirst("strings/".utf8.count)
    if name.hasSuffix(".yaml"), let language = try? LanguageTag(String(name.dropLast(5))) { return language }
    log.error(
      .badFileName, at: file.position,
      "this is not the name of a language’s words",
      help: "name the file after the code of its language: en.yaml, es.yaml")
    return nil
  }

  /// Warns of what lies beside the four names of a theme and is nearly one of them; a licence or notes may stay.
  private mutating func reportStrayFiles() {
    let known = ["theme.yaml", "templates", "assets", "strings"]
    var seen: Set<String> = []
    for link in chain.links {
      for file in link.files {
        let top = String(file.path.prefix { $0 != "/" })
        let root = file.shownPath.dropLast(file.path.utf8.count)
        guard !known.contains(top), seen.insert(root + top).inserted,
          let meant = top == "theme.yml" ? "theme.yaml" : NearestWord.nearest(to: top, among: known)
        else { continue }
        log.warning(
          .unexpectedFile, at: SourcePosition(path: root + top),
          "a theme has nothing of this name, and it is left out",
          help: "did you mean ‘\(meant)’?")
      }
    }
  }
}

extension ResolvedOption {
  /// The file that the site names by this option.
  fileprivate var namedFile: NamedFile? {
    guard case .file(let path)? = value else { return nil }
    return NamedFile(option: declaration.name, path: path, position: setAt ?? declaration.position)
  }
}

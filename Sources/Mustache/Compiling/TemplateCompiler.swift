import Diagnostics

/// Compiles the templates of a library, one step after the other: tags, pairs, white space, instructions.
struct TemplateCompiler {
  private(set) var templates: [CompiledTemplate] = []
  private(set) var symbols = Emitter.Symbols(templates: [:], blocks: [:])
  private(set) var blockNames: [String] = []
  private(set) var problems = DiagnosticLog()

  private var sources: [TemplateSource] = []

  init(_ sources: [TemplateSource]) {
    for source in sources {
      if let first = symbols.templates[source.name] {
        problems.error(
          .nameClash, at: SourcePosition(path: source.path),
          "there are two templates ‘\(source.name)’; the other is \(self.sources[Int(first)].path)",
          help: "rename one of them")
      } else {
        symbols.templates[source.name] = Int32(clamping: self.sources.count)
        self.sources.append(source)
      }
    }
  }

  mutating func run() {
    for source in sources { templates.append(compile(source)) }
  }

  private mutating func compile(_ source: TemplateSource) -> CompiledTemplate {
    let text = source.text
    let start = text.holds([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0

    var tokenizer = Tokenizer(path: source.path, text: text, start: start)
    tokenizer.run()
    problems.append(tokenizer.problems)

    var matcher = TagMatcher(path: source.path, text: text, tokens: tokenizer.tokens)
    matcher.run()
    problems.append(matcher.problems)

    let placed = findPlaces(source, start, matcher.tokens)
    var lines = StandaloneLines(text: text, start: start, tokens: placed)
    lines.run()
    for token in lines.tokens where token.kind == .block { addBlockName(text.string(token.name)) }

    var emitter = Emitter(
      path: source.path, text: text, start: start, tokens: lines.tokens, symbols: symbols)
    emitter.run()
    problems.append(emitter.problems)
    return CompiledTemplate(
      name: source.name, path: source.path, format: source.format, parts: emitter.parts)
  }

  private mutating func findPlaces(_ source: TemplateSource, _ start: Int, _ tokens: [Token]) -> [Token] {
    switch source.format {
    case .xml, .text: return tokens
    case .html:
      var places = HTMLPlaces(path: source.path, text: source.text, start: start, tokens: tokens)
      places.run()
      problems.append(places.problems)
      return places.tokens
    case .json:
      var places = JSONPlaces(path: source.path, text: source.text, start: start, tokens: tokens)
      places.run()
      problems.append(places.problems)
      return places.tokens
    }
  }

  private mutating func addBlockName(_ name: String) {
    guard symbols.blocks[name] == nil else { return }
    symbols.blocks[name] = Int32(clamping: blockNames.count)
    blockNames.append(name)
  }
}

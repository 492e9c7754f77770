import Diagnostics
import Language
import Markdown
import Readability

/// Finds texts that are harder to read than site.yaml asks for. Of languages without a formula nothing is said.
struct ReadingLevelCheck: Sendable {
  /// The school grade above which a text is hard to read.
  let limit: Int

  /// What one file's Markdown and summary are together.
  func check(_ texts: [ReadableText], in language: LanguageTag, of path: String) -> DiagnosticLog {
    var log = DiagnosticLog()
    guard let language = ReadingLanguage(tag: language.tag) else { return log }
    var text = ReadingText(language)
    var passages: [Passage] = []
    for passage in texts.lazy.filter(\.isProse).flatMap(\.passages) where passage.kind.isProse {
      text.add(passage.text)
      passages.append(passage)
    }
    guard let grade = text.grade, Self.tenths(grade) > limit * 10 else { return log }
    let heaviest = text.heaviest.flatMap { place -> (Passage, Range<Int>)? in
      passages.indices.contains(place.passage) ? (passages[place.passage], place.range) : nil
    }
    let sentence = heaviest.map { "; what weighs the most is ‘\($0.excerpt($1))’" } ?? ""
    log.warning(
      .hardToRead, at: heaviest.flatMap { $0.position(of: $1) } ?? SourcePosition(path: path),
      "this text is for readers of grade \(Self.words(grade)), and site.yaml asks for \(limit) at most\(sentence)",
      help: "make two sentences of one, and take the short word where there are two; begin with this sentence"
    )
    return log
  }

  private static func tenths(_ grade: Double) -> Int { Int((grade * 10).rounded()) }

  private static func words(_ grade: Double) -> String {
    // Beyond school a grade means nothing.
    guard grade <= 18 else { return "18 and beyond" }
    let tenths = tenths(grade)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension ReadableText {
  /// Whether it is running text rather than a label.
  fileprivate var isProse: Bool {
    field.isEmpty || ["about", "summary", "how", "say", "note", "directions", "transit"].contains(field)
  }
}

extension Passage.Kind {
  fileprivate var isProse: Bool {
    if case .paragraph = self { true } else { false }
  }
}

extension Passage {
  /// A part of the text, cut between words where it is long.
  fileprivate func excerpt(_ range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    let part = bytes[range.clamped(to: 0..<bytes.count)]
    guard part.count > 160 else { return String(decoding: part, as: UTF8.self) }
    let cut = part.prefix(150)
    let end = cut.lastIndex(of: 0x20) ?? cut.startIndex
    return String(decoding: part[part.startIndex..<end], as: UTF8.self) + " …"
  }
}

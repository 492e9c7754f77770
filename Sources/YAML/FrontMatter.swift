public import Diagnostics

/// Where the parts of a Markdown file lie that starts with fields between two lines `---`.
public struct FrontMatter: Hashable, Sendable {
  /// The bytes of the fields, without the lines `---`.
  public let yaml: Range<Int>
  /// The line of the file on which the fields begin.
  public let firstLine: Int
  /// The bytes of the text below the closing `---`; may be empty.
  public let body: Range<Int>
  /// The line of the file on which the text begins.
  public let bodyFirstLine: Int

  /// The parts of a file; nil, with an error in the log, where it has no fields.
  public static func split(_ bytes: [UInt8], path: String) -> (parts: FrontMatter?, log: DiagnosticLog) {
    bytes.withUnsafeBufferPointer { split($0, path: path) }
  }

  private static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String
  ) -> (parts: FrontMatter?, log: DiagnosticLog) {
    let source = SourceText(bytes, path: path, firstLine: 1, isASCII: false)
    var log = DiagnosticLog()
    let opening = source.line(0, startingAt: 0)
    guard source.isFence(opening) else {
      log.report(source.missingOpening)
      return (nil, log)
    }
    var line = opening
    var lookalike: SourceLine?
    while let next = source.line(after: line) {
      line = next
      if source.isFence(line) { return source.parts(between: opening, and: line) }
      if lookalike == nil, source.isLikeFence(line) { lookalike = line }
    }
    let help = lookalike.map { "write exactly ‘---’, at the start of the line, on line \($0.number + 1)" }
    log.error(
      .frontMatter, at: source.position(line: 0, column: 0), "the fields that start here have no end",
      help: help ?? "write ‘---’ on a line of its own below the last field")
    return (nil, log)
  }
}

extension SourceText {
  /// Whether a line is `---`; spaces behind it do not count.
  fileprivate func isFence(_ line: SourceLine) -> Bool {
    line.indentation == 0 && dashes(on: line) == 3
  }

  /// Whether a line was probably meant to be `---`.
  fileprivate func isLikeFence(_ line: SourceLine) -> Bool {
    dashes(on: line).map { $0 > 1 } ?? false
  }

  /// The number of dashes on a line that holds nothing else.
  private func dashes(on line: SourceLine) -> Int? {
    var index = line.contentStart
    while index < line.range.upperBound, bytes[index] == .dash { index += 1 }
    let count = index - line.contentStart
    while index < line.range.upperBound, bytes[index].isSpaceOrTab { index += 1 }
    return index == line.range.upperBound ? count : nil
  }

  fileprivate func parts(
    between opening: SourceLine, and closing: SourceLine
  ) -> (parts: FrontMatter?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let start = line(after: opening)?.range.lowerBound ?? bytes.count
    let yaml = start..<closing.range.lowerBound
    guard let content = contentStart(from: start), content < yaml.upperBound else {
      log.error(
        .frontMatter, at: position(line: 0, column: 0), "no field stands between the two lines ‘---’",
        help: "write lines such as ‘title: …’ between them")
      return (nil, log)
    }
    let below = line(after: closing)
    return (
      FrontMatter(
        yaml: yaml, firstLine: 2, body: (below?.range.lowerBound ?? bytes.count)..<bytes.count,
        bodyFirstLine: closing.number + 2),
      log
    )
  }

  fileprivate var missingOpening: Diagnostic {
    var first = line(0, startingAt: 0)
    while first.isBlank, let next = line(after: first) { first = next }
    let isBelow = first.number > 0 && isFence(first)
    return Diagnostic(
      .frontMatter, .error, at: position(line: 0, column: 0), "the file does not start with its fields",
      help: isBelow
        ? "delete the empty lines above ‘---’"
        : "start the file with a line ‘---’, then lines such as ‘title: …’, then a line ‘---’")
  }
}

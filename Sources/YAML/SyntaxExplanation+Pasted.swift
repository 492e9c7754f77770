import Diagnostics

// Signs that word processors and web pages put in place of those that YAML knows. Nobody can see the difference.

extension SyntaxExplanation {
  /// Such a sign at the start of the line that stopped the reader or of the one above it, or behind the colon of either.
  mutating func pastedSign() -> Diagnostic? {
    let line = source.line(of: failure.mark)
    return pastedSign(on: line) ?? source.line(above: line).flatMap { pastedSign(on: $0) }
  }

  private func pastedSign(on line: SourceLine) -> Diagnostic? {
    let start = line.contentStart
    if source.pastedBlank(at: start) {
      return source.pastedBlankDiagnostic(at: source.position(ofByte: start, on: line))
    }
    if let length = source.longDash(at: start), source.isBlank(at: start + length) {
      return Diagnostic(
        .yamlSyntax, .error, at: source.position(ofByte: start, on: line),
        "a long dash where a hyphen must stand",
        help: "write ‘- …’, with a plain hyphen and a space")
    }
    if let name = source.nameWithoutSpace(on: line), source.pastedBlank(at: name.colon + 1) {
      return source.pastedBlankDiagnostic(at: source.position(ofByte: name.colon + 1, on: line))
    }
    return nil
  }

  /// What to say of quotes that only look like those that YAML knows, where the text behind a name starts with one.
  func curlyQuotes(_ name: WrittenName, on line: SourceLine) -> String? {
    var index = name.colon + 1
    while index < line.range.upperBound, source.bytes[index] == .space { index += 1 }
    // U+2018 to U+201F.
    guard index + 2 < line.range.upperBound, source.bytes[index] == 0xE2, source.bytes[index + 1] == 0x80,
      (0x98...0x9F).contains(source.bytes[index + 2])
    else { return nil }
    return "the quotes around this text are curly ones; type straight ones: \(shown(name.text)): \"…\""
  }
}

extension SourceText {
  /// Whether a character stands there that looks like a space and is none: U+00A0, U+2000 to U+200B, U+202F, U+205F, U+3000,
  /// U+FEFF.
  func pastedBlank(at offset: Int) -> Bool {
    switch (byte(at: offset), byte(at: offset + 1), byte(at: offset + 2)) {
    case (0xC2, 0xA0, _), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): true
    case (0xE2, 0x80, let last?): (0x80...0x8B).contains(last)
    default: false
    }
  }

  /// The length of the dash there, in bytes: U+2010 to U+2015, U+2212.
  fileprivate func longDash(at offset: Int) -> Int? {
    switch (byte(at: offset), byte(at: offset + 1), byte(at: offset + 2)) {
    case (0xE2, 0x88, 0x92): 3
    case (0xE2, 0x80, let last?) where (0x90...0x95).contains(last): 3
    default: nil
    }
  }

  fileprivate func isBlank(at offset: Int) -> Bool {
    byte(at: offset) == .space || pastedBlank(at: offset)
  }

  /// What to say of such a character.
  func pastedBlankDiagnostic(at position: SourcePosition) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, .error, at: position, "a special space where a plain one must stand",
      help:
        "delete it and press the space bar; text copied from a web page or a word processor often holds non-breaking spaces"
    )
  }
}

/// The kinds of things that libyaml cannot read, each of which has an explanation of its own.
enum SyntaxProblem {
  case tab
  case character
  case dash
  case questionMark
  case colon
  case missingColon
  case anchor
  case tag
  case directive
  case blockHeader
  case unclosedQuote
  case escape
  case colonInBrackets
  case missingValue
  case indentation
  case brackets
  case notUTF8
  case unknown

  /// The kind for the words of libyaml 0.2: `problem` is what it could not do, `context` what it was doing.
  init(problem: String, context: String) {
    if let known = Self.byContext[context] {
      self = known
    } else {
      self = Self.byProblem[problem] ?? .unknown
    }
  }

  /// Where what libyaml was doing tells enough.
  private static let byContext: [String: Self] = [
    "while scanning a directive": .directive,
    "while scanning a %YAML directive": .directive,
    "while scanning a %TAG directive": .directive,
    "while parsing a %TAG directive": .directive,
    "while scanning a tag directive": .directive,
    "while parsing a tag directive": .directive,
    "while scanning an anchor": .anchor,
    "while scanning an alias": .anchor,
    "while scanning a tag": .tag,
    "while parsing a tag": .tag,
  ]

  private static let byProblem: [String: Self] = [
    // The scanner.
    "found character that cannot start any token": .character,
    "found a tab character that violates indentation": .tab,
    "found a tab character where an indentation space is expected": .tab,
    "block sequence entries are not allowed in this context": .dash,
    "mapping keys are not allowed in this context": .questionMark,
    "mapping values are not allowed in this context": .colon,
    "could not find expected ':'": .missingColon,
    "found an indentation indicator equal to 0": .blockHeader,
    "did not find expected comment or line break": .blockHeader,
    "found unexpected document indicator": .unclosedQuote,
    "found unexpected end of stream": .unclosedQuote,
    "found unknown escape character": .escape,
    "did not find expected hexdecimal number": .escape,
    "found invalid Unicode character escape code": .escape,
    "found unexpected ':'": .colonInBrackets,
    // The parser.
    "did not find expected node content": .missingValue,
    "did not find expected key": .indentation,
    "did not find expected '-' indicator": .indentation,
    "did not find expected ',' or ']'": .brackets,
    "did not find expected ',' or '}'": .brackets,
    "found undefined tag handle": .tag,
    "found duplicate %YAML directive": .directive,
    "found duplicate %TAG directive": .directive,
    "found incompatible YAML document": .directive,
    "did not find expected <document start>": .unknown,
    "did not find expected <stream-start>": .unknown,
    // The reader, whose control characters CharacterCheck finds first.
    "control characters are not allowed": .unknown,
    "invalid leading UTF-8 octet": .notUTF8,
    "incomplete UTF-8 octet sequence": .notUTF8,
    "invalid length of a UTF-8 sequence": .notUTF8,
    "invalid trailing UTF-8 octet": .notUTF8,
    "invalid Unicode character": .notUTF8,
    "input error": .unknown,
    "input is too long": .unknown,
  ]
}

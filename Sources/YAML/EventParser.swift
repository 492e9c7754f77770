import LibYAML

/// A place as libyaml counts: from zero, in characters, over the whole text and within the line.
struct Mark {
  let index: Int
  let line: Int
  let column: Int

  init(_ mark: yaml_mark_t) {
    index = mark.index
    line = mark.line
    column = mark.column
  }

  init(index: Int, line: Int, column: Int) {
    self.index = index
    self.line = line
    self.column = column
  }
}

/// One step of libyaml through a text.
struct Event {
  enum Kind {
    case scalar(String, YAMLScalar.Style)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case sequenceEnd
    case mappingEnd
    case alias
    case documentEnd(isImplicit: Bool)
    case streamEnd
    /// The start of the stream or of a document, which say nothing.
    case other
  }

  let kind: Kind
  let start: Mark
  let end: Mark
  /// Whether the value carries an anchor (`&name`).
  let hasAnchor: Bool
  /// Whether the value carries a tag (`!name`).
  let hasTag: Bool
}

/// What libyaml says when it cannot go on.
struct ParserFailure {
  /// libyaml's words, one of a fixed set.
  let problem: String
  /// What libyaml was doing, one of a fixed set; may be empty.
  let context: String
  /// Where it could not go on.
  let mark: Mark
  /// Where what it was doing began.
  let contextMark: Mark?
  /// Where in the bytes a byte that is no text stands, for failures of the reader, which have no mark.
  let byteOffset: Int?
}

/// libyaml's event parser over bytes that outlive it.
///
/// Freed with the value, and each event within `next()`, so that no caller can leak or misuse them.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool

  init(reading bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    // Said outright, for libyaml would otherwise take some first bytes as a sign of UTF-16.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
  }

  /// The next event; nil where libyaml cannot go on, which `failure` explains.
  mutating func next() -> Event? {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }

  /// Why `next()` returned nil.
  var failure: ParserFailure {
    let state = parser.pointee
    let context = state.context.map { String(cString: $0) } ?? ""
    return ParserFailure(
      problem: state.problem.map { String(cString: $0) } ?? "", context: context,
      mark: Mark(state.problem_mark), contextMark: context.isEmpty ? nil : Mark(state.context_mark),
      byteOffset: state.error == YAML_READER_ERROR ? state.problem_offset : nil)
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    var tag: UnsafeMutablePointer<yaml_char_t>?
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      (anchor, tag) = (scalar.anchor, scalar.tag)
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(String(decoding: text, as: UTF8.self), YAMLScalar.Style(scalar.style))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      (anchor, tag) = (sequence.anchor, sequence.tag)
      kind = .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      (anchor, tag) = (mapping.anchor, mapping.tag)
      kind = .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd(isImplicit: event.data.document_end.implicit == 1)
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: kind = .other
    }
    start = Mark(event.start_mark)
    end = Mark(event.end_mark)
    hasAnchor = anchor != nil
    hasTag = tag != nil
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

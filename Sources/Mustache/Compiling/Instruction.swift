/// One step of a compiled template. What a step encloses follows it, up to its `end`.
///
/// Indices into the template's tables rather than the things themselves, so that copying a step is free.
enum Instruction: Sendable {
  /// Text as it stands: offsets into the template's literals.
  case literal(start: Int32, end: Int32)
  /// The value of a name; `isRaw` where it is written without escaping.
  case variable(name: Int32, isRaw: Bool)
  /// What follows, once for each value.
  case section(name: Int32, end: Int32)
  /// What follows, where there is no value.
  case inverted(name: Int32, end: Int32)
  /// What follows, unless it is filled from outside. An index into `blocks`.
  case block(Int32, end: Int32)
  /// Another template, with the fillings that follow. An index into `calls`.
  case call(Int32, end: Int32)
}

/// A name as a tag has it, hashed part by part: `a.b` has two parts, `.` has none.
struct CompiledName: Sendable {
  /// The hash of its first part.
  var first: UInt64?
  /// Where those of its other parts stand among the template's hashes.
  var others: Range<Int32>
}

/// A block that may be filled from outside.
struct BlockParameter: Sendable {
  /// Number of the block's name, the same in the whole library.
  var name: Int32
  /// Offsets into the template's literals: what the lines of a filling get.
  var indentation: Range<Int>
  /// Whether a filling starts on a line of its own.
  var beginsLine: Bool
}

/// What a block inside a parent tag says: the filling of a parameter.
struct BlockArgument: Sendable {
  /// Number of the block's name, the same in the whole library.
  var name: Int32
  /// The instructions of the filling.
  var body: Range<Int>
  var position: TagPosition
}

/// A partial or parent tag. Its name stands among the template's `callNames`, so that copying this is free.
struct TemplateCall: Sendable {
  enum Target: Sendable {
    /// The template's index in the library; -1 where there is none of that name.
    case template(Int32)
    /// To be looked up each time: an index into `nameTexts`.
    case dynamic(name: Int32)
  }

  var target: Target
  var indentation: Range<Int>
  var beginsLine: Bool
  /// Into the template's `arguments`.
  var arguments: Range<Int>
}

/// One tag of a template, as it stands in the source. What is between two tags is text.
struct Token {
  enum Kind {
    case variable, rawVariable
    case section, inverted, block, parent
    case end
    case partial
    /// A comment, a change of delimiters, or a tag that was reported and plays no part.
    case silent
  }

  var kind: Kind
  /// The name, without sigil, asterisk and space around it: offsets into the source.
  var name: Range<Int>
  /// Whether the name is to be looked up for the name of a partial: `{{>*kind}}`.
  var isDynamic = false
  /// Where the tag stands, delimiters included.
  let range: Range<Int>
  let position: TagPosition

  /// Where the text before the tag ends, and the text after it begins: further out than `range` where the
  /// tag stands alone on its line, which then leaves no trace.
  var textBefore: Int
  var textAfter: Int
  /// For what opens and closes: the index of the other tag.
  var partner = -1
  /// What is inserted before each line of what the tag calls: offsets into the source.
  var indentation = 0..<0
  /// Whether the tag's output begins a line, so that its first line is indented too.
  var beginsLine = false
  /// Where in the output the tag stands.
  var place = Place.text

  init(_ kind: Kind, name: Range<Int>, range: Range<Int>, position: TagPosition) {
    self.kind = kind
    self.name = name
    self.range = range
    self.position = position
    textBefore = range.lowerBound
    textAfter = range.upperBound
  }

  var opens: Bool {
    switch kind {
    case .section, .inverted, .block, .parent: true
    case .variable, .rawVariable, .end, .partial, .silent: false
    }
  }
}

/// A line and a column, both from 1; columns count Unicode scalars.
struct TagPosition: Hashable, Sendable {
  var line: Int32 = 1
  var column: Int32 = 1
}

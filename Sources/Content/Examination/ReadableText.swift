import Diagnostics
import Fields
import Markdown
import ProgramDirectory
import YAML

/// A text of a file that visitors read.
struct ReadableText: Sendable {
  /// The field, `about`; empty for the body of a Markdown file.
  let field: String
  let passages: [Passage]
}

/// Finds what the fields of a file hold, by what their definitions say of each.
struct FieldWalk {
  /// Called with the name of the field, the form of its text, and the text.
  let visit: (_ field: String, _ form: TextForm, _ scalar: YAMLScalar) -> Void

  /// Visits every text below `node`. Fields that the visibility rule holds for are passed over.
  func walk(_ node: YAMLNode, _ shape: Shape, field: String = "") {
    switch (shape, node) {
    case (.text(let form), .scalar(let scalar)): visit(field, form, scalar)
    case (.translated(let shape), _), (.notation(_, let shape), _): walk(node, shape, field: field)
    case (.list(let item), .sequence(let sequence)):
      for node in sequence.items { walk(node, item, field: field) }
    case (.mapping(_, let value), .mapping(let mapping)):
      for entry in mapping.entries { walk(entry.value, value, field: field) }
    case (.record(let definition), .mapping(let mapping)):
      for entry in mapping.entries {
        guard let part = definition[entry.key], !part.isPrivate else { continue }
        walk(entry.value, part.shape, field: entry.key)
      }
    case (.either(let shapes), _):
      if let fitting = shapes.first(where: { $0.fits(node) }) { walk(node, fitting, field: field) }
    case (.text, _), (.list, _), (.mapping, _), (.record, _), (.reference, _), (.number, _), (.yesNo, _),
      (.choice, _):
      break
    }
  }
}

extension Shape {
  /// Whether the value is written as this shape asks: as text, a list or fields.
  func fits(_ node: YAMLNode) -> Bool {
    switch (self, node) {
    case (.translated(let shape), _), (.notation(_, let shape), _): shape.fits(node)
    case (.either(let shapes), _): shapes.contains { $0.fits(node) }
    case (.list, .sequence), (.mapping, .mapping), (.record, .mapping): true
    case (.text, .scalar), (.reference, .scalar), (.number, .scalar), (.yesNo, .scalar), (.choice, .scalar):
      true
    default: false
    }
  }
}

extension ExaminedDocument {
  /// The texts of one of its files, in order: fields of plain words and of Markdown, then the body.
  func readableTexts(of file: File, with markdown: MarkdownParser) -> [ReadableText] {
    var texts: [ReadableText] = []
    let walk = FieldWalk { field, form, scalar in
      switch form.name {
      case TextForm.markdown.name:
        let passages = markdown.passages(of: scalar.text, origin: TextOrigin(of: scalar, folder: ""))
        texts.append(ReadableText(field: field, passages: passages))
      case TextForm.plain.name:
        texts.append(
          ReadableText(field: field, passages: [Passage(plain: scalar.text, at: scalar.textPosition)]))
      default: break
      }
    }
    walk.walk(file.text.node, kind.shape)
    if let body = file.text.body {
      let origin = TextOrigin(
        path: body.path, folder: "", placement: .lines(first: body.firstLine, indent: 0))
      texts.append(ReadableText(field: "", passages: markdown.passages(of: body.text, origin: origin)))
    }
    return texts
  }
}

extension TextOrigin {
  /// Where the Markdown of a field stands.
  init(of scalar: YAMLScalar, folder: String) {
    let start = scalar.textPosition
    let placement: Placement =
      scalar.style == .literal || !scalar.text.contains("\n")
      ? .lines(first: start.line, indent: start.column - 1)
      : .start(line: start.line, column: start.column)
    self.init(path: start.path, folder: folder, placement: placement)
  }
}

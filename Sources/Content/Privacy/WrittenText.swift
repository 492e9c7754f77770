import Diagnostics
import YAML

/// A text of a file that may be published.
enum WrittenText {
  case scalar(YAMLScalar)
  case label(String, SourcePosition)
  case body(MarkdownBody)

  var text: String {
    switch self {
    case .scalar(let scalar): scalar.text
    case .label(let text, _): text
    case .body(let body): body.text
    }
  }

  /// Where it starts in the file; a value in quotes with its quote.
  var position: SourcePosition {
    switch self {
    case .scalar(let scalar): scalar.position
    case .label(_, let position): position
    case .body(let body): SourcePosition(path: body.path, line: body.firstLine, column: 1)
    }
  }
}

extension DocumentText {
  /// Visits each of its texts in order, the body last.
  func eachText(_ visit: (WrittenText, SearchedText.Role) -> Void) {
    Self.eachText(of: node, FieldPath(), visit)
    if let body { visit(.body(body), []) }
  }

  /// The dialect bounds how deep values nest.
  private static func eachText(
    of node: YAMLNode, _ path: FieldPath, _ visit: (WrittenText, SearchedText.Role) -> Void
  ) {
    switch node {
    case .scalar(let scalar): visit(.scalar(scalar), path.role)
    case .sequence(let sequence):
      for item in sequence.items { eachText(of: item, path, visit) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        // Labels of details are words that visitors read.
        if path.field == "details" { visit(.label(entry.key, entry.keyPosition), []) }
        eachText(of: entry.value, path.entering(entry.key), visit)
      }
    }
  }
}

/// The fields a value stands in.
private struct FieldPath {
  /// The field of the file, `address`.
  var top = ""
  /// The field around the value's own.
  var parent = ""
  /// The value's own field, or that of the list it stands in.
  var field = ""

  func entering(_ name: String) -> FieldPath {
    FieldPath(top: top.isEmpty ? name : top, parent: field, field: name)
  }

  /// What a value in it is for.
  var role: SearchedText.Role {
    var role: SearchedText.Role = .value
    switch field {
    case "place": role.insert(.place)
    case "at" where parent == "place": role.insert(.place)
    case "postal-code": role.insert(.postalCode)
    case "latitude", "longitude": role.insert(.degrees)
    default: break
    }
    if top == "area-point" || top == "address" && ["city", "region", "country"].contains(field) {
      role.insert(.sharedOfConfidentialPlace)
    }
    return role
  }
}

import Wording
import Language
import Mustache
import Pictures
import ProgramDirectory
import Prose

extension Edition {
  /// A prose as HTML for a page of this language: its links lead somewhere, its `groups` blocks are lists.
  func html(_ prose: Prose) -> [UInt8] { html(prose) { url($0) } }

  /// The same with absolute links, for feeds that are read elsewhere.
  func absoluteHTML(_ prose: Prose) -> [UInt8] {
    html(prose) { absoluteURL($0) }
  }

  private func html(_ prose: Prose, url: (LinkTarget) -> String) -> [UInt8] {
    if prose.pieces.count == 1, case .markup(let markup)? = prose.pieces.first { return markup }
    var result: [UInt8] = []
    for piece in prose.pieces {
      switch piece {
      case .markup(let markup): result += markup
      case .link(let index): Self.appendEscaped(url(prose.links[index].target), to: &result)
      case .imageSize(let index):
        if let picture = picture(of: prose.links[index].target) {
          result += " width=\"\(picture.width)\" height=\"\(picture.height)\"".utf8
        }
      case .groups(let index): appendGroups(prose.queries[index], to: &result)
      }
    }
    return result
  }

  /// What is known of the picture that a target names; nil for what is none of files/.
  func picture(of target: LinkTarget) -> Picture? {
    switch target {
    case .site(let path, _): directory.pictures[String(path.dropFirst())]
    case .content(let path, _) where path.utf8.starts(with: "files/".utf8):
      directory.pictures[String(path.dropFirst(6))]
    case .content, .external, .anchor: nil
    }
  }

  /// A list of the groups that a block asks for, made by the theme like any other list.
  private func appendGroups(_ query: GroupQuery, to result: inout [UInt8]) {
    let list = GroupListView(groups: groups(matching: query), edition: self)
    // The template was checked when the theme was loaded; a runaway one shows nothing here and is reported by the page.
    try? templates.render(
      TemplateName.groupList.rawValue, with: groupList(list), into: &result, memory: fragments)
  }

  /// The text inside a double-quoted attribute.
  private static func appendEscaped(_ text: String, to result: inout [UInt8]) {
    guard text.utf8.contains(where: { [0x22, 0x26, 0x3C, 0x3E].contains($0) }) else {
      result += text.utf8
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      default: result.append(byte)
      }
    }
  }
}

/// The groups of a `groups` block.
struct GroupListView: EditionView {
  let groups: [Group]
  let edition: Edition

  /// Its own values; the words and what the theme brings along stand beside them, as in every template.
  static let own: ObjectType<GroupListView> = ObjectType(
    "group list",
    "The groups that a `groups` block of a text asks for. Of what all get, it lacks `site` and `page`.",
    fields)

  static let fields: [TemplateField<GroupListView>] = [
    .list("groups", of: GroupCard.type, "The groups") { view in
      view.groups.map { GroupCard(group: $0, edition: view.edition) }
    },
    .text("empty-text", "What to say where there are none") { $0.edition.wording.text(.noGroups) },
  ]
}

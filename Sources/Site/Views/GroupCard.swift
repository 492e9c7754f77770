import Language
import Mustache
import ProgramDirectory
import Scheduling
import Wording

/// A group in a list.
struct GroupCard: EditionView {
  let group: Group
  let edition: Edition

  static let type: ObjectType<GroupCard> = ObjectType(
    "group card", "A group in a list.", fields(), identity: { ObjectIdentifier($0.group) })

  /// The fields that a group has in a list and on its page.
  static func fields<View: GroupShowing>() -> [TemplateField<View>] {
    [
      TemplateField.localized("name", "Its name") { $0.group.name },
      TemplateField.localized("summary", "One sentence") { $0.group.summary },
      kind(), times(),
    ].flatMap { $0 }
  }

  private static func kind<View: GroupShowing>() -> [TemplateField<View>] {
    [
      .text("url", "Its page") { $0.edition.url(.group($0.group.slug)) },
      .choice("kind", Group.Kind.allCases.map(\.rawValue), "What kind of thing a person joins") {
        $0.group.kind.rawValue
      },
      .text("kind-name", "The kind in words") { $0.edition.wording.name(of: .kind, $0.group.kind.rawValue) },
      .choice("status", Group.Status.allCases.map(\.rawValue), "Whether a person can come now") {
        $0.group.status.rawValue
      },
      .optionalText("status-name", "The status in words, where it is not open") {
        $0.group.status == .open ? nil : $0.edition.wording.name(of: .status, $0.group.status.rawValue)
      },
      .flag("open", "Whether a person can come now") { $0.group.status == .open },
      .links("formats", to: .formats, "How people come together") { $0.group.formats.map { .format($0) } },
      .optionalObject("program", of: LinkView.type, "The program it belongs to") { view in
        view.group.program.flatMap { view.edition.index.programs[$0] }.map {
          LinkView(label: $0.name[view.edition.language], url: view.edition.url(.program($0.slug)))
        }
      },
      .flag("free", "Whether it costs nothing") { $0.isFree },
    ]
  }

  private static func times<View: GroupShowing>() -> [TemplateField<View>] {
    [
      .texts("times", "When it meets, a short line each") { $0.edition.shortTimes(of: $0.group) },
      .optionalText(
        "upcoming", "When it meets or is open in the coming weeks, in the form that times.js reads"
      ) {
        $0.edition.encodedTimes(of: $0.group)
      },
      .text("zone", "The time zone of its times as databases name it: “America/New_York”") {
        $0.group.attendance.timeZone.name
      },
      .flag("has-hours", "Whether it has opening hours rather than meetings") {
        $0.group.attendance.hours != nil
      },
      .optionalText("where", "The place or area, in a few words") { $0.edition.shortPlace(of: $0.group) },
      .optionalText("ages", "The ages it is for, in short: “18+”") { view in
        view.group.eligibility?.rule.flatMap { view.edition.wording.shortAges($0) }
      },
      .texts("requirements", "What is required, in a word or two each where there are such words: “18+”") {
        view in
        view.group.eligibility?.rule.map { view.edition.inShort($0) } ?? []
      },
      .links("languages", to: .languages, "The languages in use") {
        $0.group.classification.languages.map { .language($0) }
      },
      .flag("other-language", "Whether it is held in another language than the site's own") { view in
        view.group.classification.languages != [view.edition.site.language]
      },
    ]
  }
}

/// A view of a group.
protocol GroupShowing: EditionView {
  var group: Group { get }
}

extension GroupCard: GroupShowing {}

extension GroupShowing {
  var isFree: Bool {
    if case .free? = group.cost { true } else { false }
  }
}

import Content
import Fields
import Scheduling
import YAML

// What each kind of file says at first.

extension Draft {
  /// The draft of a new file of that kind.
  init(_ kind: NewFileKind, name: String, details: FileDetails, names: ContentNames, today: CivilDate) {
    self.init(kind.contentKind.shape.definition ?? RecordDefinition(kind.rawValue, []))
    switch kind {
    case .group: fillGroup(name, details, names, today)
    case .article: fillArticle(name, details, today)
    case .page: fillPage(name, details)
    case .place: fillPlace(name, details)
    case .program: fillProgram(name, details)
    }
    if kind != .place { hideWhileIncomplete() }
  }

  private mutating func fillGroup(
    _ name: String, _ details: FileDetails, _ names: ContentNames, _ today: CivilDate
  ) {
    set("name", text: name)
    require("summary", text: details.summary)
    set("program", text: details.program)
    fillPlaceAndWay(details)
    let meeting = MeetingDraft(details)
    require("schedule", yaml: meeting?.yaml)
    if meeting?.isUnfinished == true { note(missing: "schedule") }
    if let language = details.language, language != names.languages.first {
      set("languages", yaml: "\n- \(language)")
    }
    set("verified", text: "\(today)")
  }

  private mutating func fillPlaceAndWay(_ details: FileDetails) {
    set("place", text: details.place)
    if let platform = details.platform {
      set("online", yaml: "\nplatform: \(YAMLText.quoted(platform))")
    }
    // Place and platform say it where they are known; without them a build would ask for them.
    switch details.meets {
    case .online where details.platform == nil: set("format", text: "online")
    case .phone: set("format", text: "phone")
    default: break
    }
    let way = details.meets == .both ? "it meets in person too" : "it meets in person"
    if details.place == nil, details.meets == .inPerson || details.meets == .both {
      later(
        "place", example: "slug-of-the-place", "\(way): write where; `waymark new place NAME` makes a place")
    }
    if details.platform == nil, details.meets == .both {
      later("online", example: "\nplatform: Zoom", "it meets online too: write by which service")
    }
  }

  private mutating func fillArticle(_ name: String, _ details: FileDetails, _ today: CivilDate) {
    set("title", text: name)
    require("summary", text: details.summary)
    set("date", text: details.date ?? "\(today)")
    note(missing: "the text")
    body = """
      Write here. A line left empty begins a new paragraph.

      # A heading

      Link to a group by its file: `[First Steps](../groups/first-steps.yaml)`.
      """
  }

  private mutating func fillPage(_ name: String, _ details: FileDetails) {
    set("title", text: name)
    require("summary", text: details.summary)
    note(missing: "the text")
    body = "Write here. A line left empty begins a new paragraph."
  }

  private mutating func fillPlace(_ name: String, _ details: FileDetails) {
    set("name", text: name)
    var address: [String] = []
    if let street = details.street { address.append("street: \(YAMLText.quoted(street))") }
    address.append("city: \(YAMLText.quoted(details.city ?? "City"))")
    set("address", yaml: "\n" + address.joined(separator: "\n"))
  }

  private mutating func fillProgram(_ name: String, _ details: FileDetails) {
    set("name", text: name)
    require("summary", text: details.summary)
    body = "Say here what the program is about, or leave it empty."
  }
}

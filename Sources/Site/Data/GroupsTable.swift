import Scheduling
import Language
import ProgramDirectory
import Prose
import Wording

/// `data/groups.csv`: the listing as a table for spreadsheets (RFC 4180), a row a group. The same groups and the same
/// rules of sharing as in groups.json.
struct GroupsTable {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  /// The table with a byte-order mark, without which common spreadsheets misread accents.
  func bytes() -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += Self.columns.map(\.name).joined(separator: ",").utf8
    bytes += "\r\n".utf8
    for group in edition.index.listedInFeeds {
      for (index, column) in Self.columns.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        if let cell = column.value(group, edition) { Self.append(cell, to: &bytes) }
      }
      bytes += "\r\n".utf8
    }
    return bytes
  }

  private typealias Column = (name: String, value: @Sendable (Group, Edition) -> String?)

  private static let columns: [Column] = [
    ("id", { group, _ in group.id.text }),
    ("name", { group, edition in group.name[edition.language] }),
    ("summary", { group, edition in group.summary[edition.language] }),
    ("url", { group, edition in edition.site.host + edition.url(.group(group.slug)) }),
    ("kind", { group, _ in group.kind.rawValue }),
    ("status", { group, _ in group.status.rawValue }),
    ("program", { group, _ in group.program?.text }),
    ("topics", { group, _ in joined(group.classification.topics.map(\.text)) }),
    ("audiences", { group, _ in joined(group.classification.audiences.map(\.text)) }),
    ("features", { group, _ in joined(group.classification.features.map(\.text)) }),
    ("languages", { group, _ in joined(group.classification.languages.map(\.tag)) }),
    ("formats", { group, _ in joined(group.formats.map(\.rawValue)) }),
    ("times", { group, edition in joined(edition.shortTimes(of: group)) }),
    ("timezone", { group, _ in group.attendance.timeZone.name }),
    ("place", { group, edition in edition.sharedPlace(of: group)?.name[edition.language] }),
    ("street", { group, edition in edition.sharedPlace(of: group)?.address.street }),
    ("city", { group, edition in edition.city(of: group) }),
    ("region", { group, edition in edition.region(of: group) }),
    ("postal-code", { group, edition in edition.sharedPlace(of: group)?.address.postalCode }),
    ("online", { group, edition in group.attendance.online?.link.map { edition.absoluteURL($0) } }),
    ("phone", { group, _ in group.attendance.online?.phone?.display }),
    (
      "eligibility",
      { group, edition in
        group.eligibility?.rule.map { rule in edition.sentences(rule).map(\.plainText).joined(separator: " ")
        }
      }
    ),
    ("cost", { group, edition in edition.cost(of: group) }),
    ("registration", { group, _ in group.registration?.requirement.rawValue }),
    ("verified", { group, _ in group.verified?.description }),
  ]

  private static func joined(_ values: [String]) -> String { values.joined(separator: "; ") }

  /// A cell in quotes where it needs them. One that a spreadsheet would take for a formula starts with an apostrophe.
  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    var cell = cell
    cell.withUTF8 { cell in
      var needsQuotes = false
      for byte in cell where endsCell(byte) { needsQuotes = true }
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
      if isFormula(cell) { bytes.append(UInt8(ascii: "'")) }
      if needsQuotes {
        for byte in cell {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
      } else {
        bytes.append(contentsOf: cell)
      }
    }
  }

  /// Whether a byte would end a cell without quotes.
  private static func endsCell(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  /// Whether a spreadsheet would run it: not where it is a telephone number or another number.
  private static func isFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    switch cell.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      !cell.dropFirst().allSatisfy { (0x30...0x39).contains($0) || " -().".utf8.contains($0) }
    default: false
    }
  }
}

extension SiteIndex {
  /// The groups that data feeds hold, by slug.
  var listedInFeeds: [Group] { listed.filter(\.isInFeeds).sorted { $0.slug < $1.slug } }
}

extension Edition {
  /// The place of a group, where it shares it.
  func sharedPlace(of group: Group) -> Place? {
    if case .place(let slug, _)? = group.attendance.venue { index.places[slug] } else { nil }
  }

  /// The city of a group that meets in person.
  func city(of group: Group) -> String? {
    if case .area(let area, _)? = group.attendance.venue {
      area.city
    } else {
      sharedPlace(of: group)?.address.city
    }
  }

  /// The state, province or county of a group that meets in person.
  func region(of group: Group) -> String? {
    if case .area(let area, _)? = group.attendance.venue {
      area.region
    } else {
      sharedPlace(of: group)?.address.region
    }
  }

  /// The absolute URL of a link of content.
  func absoluteURL(_ target: LinkTarget) -> String {
    let url = url(target)
    return url.hasPrefix("/") ? site.host + url : url
  }

  /// What a group costs: `free`, or the words of its descriptor.
  func cost(of group: Group) -> String? {
    switch group.cost {
    case .free?: "free"
    case .described(let text)?: text[language]
    case nil: nil
    }
  }
}

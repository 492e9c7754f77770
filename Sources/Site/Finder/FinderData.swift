import JSON
import Language
import ProgramDirectory
import Scheduling
import Wording

/// `data/finder.LANG.json`: what the finder needs to know of the listed groups, in the order of the list. docs/finder.md
/// describes it.
struct FinderData {
  private let edition: Edition
  private var groups: [Group] { edition.index.listed }

  init(_ edition: Edition) { self.edition = edition }

  func bytes() -> [UInt8] {
    var root = JSONObject()
    root.set("groups", .integer(groups.count))
    if let window = edition.timesWindow {
      root.set("from", .integer(window.start))
      root.set("until", .integer(window.end))
    }
    root.set("slugs", .text(groups.map(\.slug.text).joined(separator: " ")))
    root.set("facets", .object(edition.finderFacets.map { ($0.kind.rawValue, Self.column($0).json) }))
    root.set("times", column { edition.encodedTimes(of: $0).map { [$0] } ?? [] })
    root.set("zone", column { [$0.attendance.timeZone.name] })
    root.set("opening", column { $0.attendance.hours == nil ? [] : ["yes"] })
    root.set("points", column(points))
    if !edition.finderCardsAreInPage { root.set("cards", cards) }
    return root.value.bytes + [UInt8(ascii: "\n")]
  }

  private static func column(_ facet: FinderFacet) -> FinderColumn {
    var column = FinderColumn(values: facet.values.map(\.id))
    for entry in facet.groups { column.append(places: entry) }
    return column
  }

  private func column(_ values: (Group) -> [String]) -> JSONValue? {
    let column = FinderColumn(groups.map(values))
    return column.isEmpty ? nil : column.json
  }

  /// Where a group meets, to a thousandth of a degree: about a hundred metres.
  private func points(of group: Group) -> [String] {
    var points: [String] = []
    for point in edition.finderSpots(of: group).compactMap(\.point) {
      let text = "\((point.latitude * 1000).rounded() / 1000),\((point.longitude * 1000).rounded() / 1000)"
      if !points.contains(text) { points.append(text) }
    }
    return points
  }

  /// What a card says, by the names that a theme's `<template>` uses.
  private var cards: JSONValue {
    let (language, wording) = (edition.language, edition.wording)
    var cards = JSONObject()
    cards.set("name", groups.map { $0.name[language] })
    cards.set("summary", groups.map { $0.summary[language] })
    cards.set("name-lang", column { edition.mark($0.name).map { [$0] } ?? [] })
    cards.set("summary-lang", column { edition.mark($0.summary).map { [$0] } ?? [] })
    cards.set("kind", column { [wording.name(of: .kind, $0.kind.rawValue)] })
    cards.set("status", column { $0.status == .open ? [] : [wording.name(of: .status, $0.status.rawValue)] })
    cards.set("when", column { edition.shortTimes(of: $0) })
    cards.set("where", column { edition.shortPlace(of: $0).map { [$0] } ?? [] })
    cards.set("formats", column { $0.formats.map { wording.name(of: .format, $0.rawValue) } })
    cards.set("requirements", column(requirements))
    cards.set(
      "free", column { GroupCard(group: $0, edition: edition).isFree ? [wording.text(.costFree)] : [] })
    cards.set("languages", column(otherLanguages))
    return cards.value
  }

  private func requirements(of group: Group) -> [String] {
    group.eligibility?.rule.map { edition.inShort($0) } ?? []
  }

  private func otherLanguages(of group: Group) -> [String] {
    let languages = group.classification.languages
    guard languages != [edition.site.language] else { return [] }
    return languages.map { edition.name(of: .languages, .language($0)) }
  }
}

extension Edition {
  /// Whether all groups are on one page of the list, so that the finder can show and hide what is there.
  var finderCardsAreInPage: Bool { index.listed.count <= SitePlan.pageLength }
}

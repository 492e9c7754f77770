import Mustache
import ProgramDirectory
import Wording

/// What the page of all groups holds for the script that narrows the list down: the form's facets, and its words.
///
/// A text in braces stands for a value that only the browser knows: `{count}`, `{filter}`.
struct FinderView: EditionView {
  let facets: [FinderFacet]
  let edition: Edition

  static let type: ObjectType<FinderView> = ObjectType(
    "finder",
    "What a script needs in order to narrow the list of groups down. In its words, what stands in braces is what the browser "
      + "puts there.",
    [
      .text("groups-url", "What is known of the groups, as JSON") { $0.edition.url(.finder(.groups)) },
      .text("words-url", "The words of the groups, as JSON") { $0.edition.url(.finder(.words)) },
      .flag("cards-in-page", "Whether all groups are on this page, so that no card needs to be made") {
        $0.edition.finderCardsAreInPage
      },
      .flag(
        "keeps-address",
        "Whether the address may follow what is chosen; not where a visitor may have to leave without a trace"
      ) { $0.edition.site.quickExit == nil },
      .list("facets", of: FinderFacetView.type, "The ways to narrow the list down") { view in
        view.facets.map { FinderFacetView(facet: $0, edition: view.edition) }
      },
      .list("origins", of: FinderOriginView.type, "The cities from which one can look for what is near") {
        $0.edition.finderOrigins.map { FinderOriginView(value: $0.middle, name: $0.label) }
      },
      .list("distances", of: FinderOriginView.type, "How far one may look, in kilometres") { view in
        [5, 10, 25, 50, 100].map {
          FinderOriginView(value: String($0), name: view.edition.distance(kilometres: $0))
        }
      },
    ] + words)

  private static let words: [TemplateField<FinderView>] = [
    .list(
      "counts", of: FinderFormView.type, "How many groups there are, in each form that a number can ask for"
    ) {
      $0.edition.wording.forms(.countGroups).map {
        FinderFormView(category: $0.category.rawValue, text: $0.text)
      }
    },
    pattern("distance", .finderDistance, "A distance"),
    pattern("away", .finderAway, "How far away something is"),
    pattern("within-of", .finderWithinOf, "A filter by distance"),
    pattern("remove", .finderRemove, "What a button says that takes a filter away"),
    pattern("show", .finderShow, "What leads to the groups that were found"),
    pattern("without", .finderWithout, "What dropping a filter would give, where nothing was found"),
    pattern("quoted", .finderQuoted, "The name of a filter within a sentence"),
  ]

  private static func pattern(_ name: String, _ word: Word, _ meaning: String) -> TemplateField<FinderView> {
    .text(name, meaning) { view in
      view.edition.wording.text(
        word,
        [
          "km": "{km}", "miles": "{miles}", "distance": "{distance}", "place": "{place}",
          "filter": "{filter}",
          "groups": "{groups}", "text": "{text}",
        ])
    }
  }
}

extension Edition {
  /// A distance in both measures; the miles are rounded.
  fileprivate func distance(kilometres: Int) -> String {
    let miles = (Double(kilometres) * 0.621371).rounded()
    return wording.text(
      .finderDistance, ["km": wording.number(kilometres), "miles": wording.number(Int(miles))])
  }
}

/// A facet of the finder with its values.
struct FinderFacetView: EditionView {
  let facet: FinderFacet
  let edition: Edition

  static let type: ObjectType<FinderFacetView> = ObjectType(
    "finder facet", "A way to narrow the list of groups down.",
    [
      .text("id", "Its name in addresses") { $0.facet.kind.rawValue },
      .text("name", "Its words") { $0.edition.wording.name(of: $0.facet.kind) },
      .list("values", of: FinderValueView.type, "Its values that no other holds, each with those it holds") {
        FinderValueView.values(of: $0.facet, in: nil, $0.edition)
      },
    ])
}

/// A value of a facet of the finder.
struct FinderValueView: EditionView {
  let facet: FinderFacet.Kind
  let value: FinderFacet.Value
  let children: [FinderValueView]
  let edition: Edition

  static let type: ObjectType<FinderValueView> = ObjectType(
    "finder value", "Something to choose in a facet.",
    [
      .text("facet", "The facet's name in addresses") { $0.facet.rawValue },
      .text("id", "Its name in addresses") { $0.value.id },
      .text("name", "Its words") { $0.value.label },
      .optionalText("name-lang", "The language of `name`, where it is not the page's") {
        $0.value.labelLanguage
      },
      .text("count", "How many groups have it") { $0.edition.wording.number($0.value.count) },
      .list("children", of: FinderValueView.type, "The values within it") { $0.children },
    ])

  /// The values that one value holds, or that none holds. Topics nest a few levels deep: the content sees to that.
  static func values(of facet: FinderFacet, in parent: Int?, _ edition: Edition) -> [FinderValueView] {
    var children: [Int?: [Int]] = [:]
    for (place, value) in facet.values.enumerated() { children[value.parent, default: []].append(place) }
    // A value stands behind the one that holds it, so from the end each finds what it holds ready.
    var views: [Int: FinderValueView] = [:]
    for place in facet.values.indices.reversed() {
      let held = (children[place] ?? []).compactMap { views[$0] }
      views[place] = FinderValueView(
        facet: facet.kind, value: facet.values[place], children: held, edition: edition)
    }
    return (children[parent] ?? []).compactMap { views[$0] }
  }
}

/// A choice of a list: a city, a distance.
struct FinderOriginView: Sendable {
  let value: String
  let name: String

  static let type: ObjectType<FinderOriginView> = ObjectType(
    "finder choice", "Something to choose from a list.",
    [
      .text("value", "What it means, for the script") { $0.value },
      .text("name", "Its words") { $0.name },
    ])
}

/// One form of a text that goes with a number.
struct FinderFormView: Sendable {
  let category: String
  let text: String

  static let type: ObjectType<FinderFormView> = ObjectType(
    "plural form", "The form of a text that goes with some numbers.",
    [
      .text("category", "The numbers it goes with, as Unicode CLDR names them: `one`, `few`, `other`") {
        $0.category
      },
      .text("text", "The text, with `{count}` where the number belongs") { $0.text },
    ])
}

/// The one name that every list has: `{{#groups.count}}<h2>…</h2>{{/groups.count}}` shows a heading once, and only
/// where there is something below it.
///
/// Beyond the specification, by which a section over a list shows once for each of its values and nothing can be
/// said about the list itself. In place of a flag beside each list, which every type would have to keep in step.
enum ListCount {
  static let name = "count"
  static let hash = NameHash.of(name)
}

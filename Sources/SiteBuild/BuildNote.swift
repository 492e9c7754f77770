import Scheduling

/// What a build notes for the next one, beside the states of its files.
///
/// It names nothing but what every page of the site shows.
struct BuildNote: Equatable {
  /// The digest of what it was made from, see ``BuildInputs``.
  let inputs: String
  /// The zone of the site, in which the next build looks what day it is.
  let timeZone: TimeZoneName
  /// How many pages for people the site has.
  let pages: Int
  /// Whether there was nothing to say of the content.
  let isClean: Bool

  init(inputs: String, timeZone: TimeZoneName, pages: Int, isClean: Bool) {
    self.inputs = inputs
    self.timeZone = timeZone
    self.pages = pages
    self.isClean = isClean
  }

  /// The note as lines of a record.
  var lines: [String] {
    ["inputs \(inputs)", "timezone \(timeZone)", "pages \(pages)", "clean \(isClean ? "yes" : "no")"]
  }

  /// Reads a note; nil where it is none.
  init?(_ lines: [String]) {
    let names = ["inputs ", "timezone ", "pages ", "clean "]
    guard lines.count == names.count, zip(lines, names).allSatisfy({ $0.hasPrefix($1) }) else { return nil }
    let values = zip(lines, names).map { String($0.dropFirst($1.count)) }
    guard let zone = try? TimeZoneName(values[1]), let pages = Int(values[2]) else { return nil }
    self.init(inputs: values[0], timeZone: zone, pages: pages, isClean: values[3] == "yes")
  }
}

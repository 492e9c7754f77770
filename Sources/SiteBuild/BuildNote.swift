import Diagnostics
import Scheduling

/// What a build notes for the next one, beside the states of its files.
///
/// It names nothing but what every page of the site shows, and what the build said to whoever ran it.
struct BuildNote: Equatable {
  /// The digest of what it was made from, see ``BuildInputs``.
  let inputs: String
  /// The zone of the site, in which the next build looks what day it is.
  let timeZone: TimeZoneName
  /// How many pages for people the site has.
  let pages: Int
  /// All there was to say, sorted; the same has to be said of the same content again.
  let diagnostics: [Diagnostic]

  init(inputs: String, timeZone: TimeZoneName, pages: Int, diagnostics: [Diagnostic]) {
    self.inputs = inputs
    self.timeZone = timeZone
    self.pages = pages
    self.diagnostics = diagnostics
  }

  private static let names = ["inputs ", "timezone ", "pages "]

  /// The note as lines of a record.
  var lines: [String] {
    zip(Self.names, [inputs, "\(timeZone)", "\(pages)"]).map { $0 + $1 } + diagnostics.map(\.recordLine)
  }

  /// Reads a note; nil where it is none.
  init?(_ lines: [String]) {
    let (head, said) = (lines.prefix(Self.names.count), lines.dropFirst(Self.names.count))
    guard head.count == Self.names.count, zip(head, Self.names).allSatisfy({ $0.hasPrefix($1) }) else {
      return nil
    }
    let values = zip(head, Self.names).map { String($0.dropFirst($1.count)) }
    let diagnostics = said.compactMap(Diagnostic.init(recordLine:))
    guard let zone = try? TimeZoneName(values[1]), let pages = Int(values[2]), diagnostics.count == said.count
    else { return nil }
    self.init(inputs: values[0], timeZone: zone, pages: pages, diagnostics: diagnostics)
  }
}

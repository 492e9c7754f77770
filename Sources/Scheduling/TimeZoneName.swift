public import Diagnostics

/// A time zone by its name in the IANA database, such as `America/New_York`.
public struct TimeZoneName: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name.
  public let name: String

  /// The name.
  public var description: String { name }

  /// By name.
  public static func < (left: TimeZoneName, right: TimeZoneName) -> Bool { left.name < right.name }

  /// Coordinated universal time.
  public static let utc = TimeZoneName(known: "UTC")

  private init(known name: String) { self.name = name }

  /// The zone in `text`; throws where no zone can have that name.
  ///
  /// `known` are the names of the database at hand, where there is one: a name outside it is refused and the nearest one
  /// named. Abbreviations and fixed offsets (`EST`, `GMT+5`) are always refused, as they know no summer time.
  public init(_ text: String, known: Set<String>? = nil) throws(ValueProblem) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let zones = Self.meant[text.lowercased()] {
      throw ValueProblem(
        .badTimeZone, "is not the name of a time zone that knows summer time", help: "write \(zones)")
    }
    if Self.isOffset(text) {
      throw ValueProblem(
        .badTimeZone, "is a fixed offset, which would be an hour wrong in summer or winter", help: Self.help)
    }
    guard Self.isWellFormed(text) else {
      throw ValueProblem(
        .badTimeZone, "is not the name of a time zone", help: Self.suggestion(text, known ?? []))
    }
    if let known, !known.contains(text) {
      throw ValueProblem(.badTimeZone, "is not a known time zone", help: Self.suggestion(text, known))
    }
    name = text
  }

  private static let help = "write region and city, such as America/New_York"

  /// Names of the database: parts of letters, digits, `_`, `-` and `+`, up to three, with slashes between.
  private static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1 || text == "UTC" || text == "GMT", parts.count <= 3, text.utf8.count <= 64 else {
      return false
    }
    return parts.allSatisfy { part in
      part.utf8.first.map(isLetter) == true
        && part.utf8.allSatisfy { isLetter($0) || Digits.isDigit($0) || "_-+".utf8.contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// `GMT+5`, `UTC-03:30`, `+02:00`.
  private static func isOffset(_ text: String) -> Bool {
    var rest = text.uppercased()[...]
    for prefix in ["ETC/", "GMT", "UTC"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    rest = rest.drop { $0 == " " }
    guard let sign = rest.first, "+-−".contains(sign) else { return false }
    let digits = rest.dropFirst().utf8.filter { $0 != UInt8(ascii: ":") }
    return (1...4).contains(digits.count) && digits.allSatisfy(Digits.isDigit)
  }

  private static func suggestion(_ text: String, _ known: Set<String>) -> String {
    let written = text.split(separator: " ").joined(separator: "_")
    if let nearest = NearestWord.suggestion(for: written, among: known) { return nearest }
    // A city alone: `chicago` is one typing slip from nothing, but ends a known name.
    let city = "/" + written.lowercased()
    if city.utf8.count > 3, let match = known.filter({ $0.lowercased().hasSuffix(city) }).min() {
      return "did you mean ‘\(match)’?"
    }
    return help
  }

  /// What people write for the zones that North America and Europe call by abbreviations.
  private static let meant: [String: String] = {
    var meant: [String: String] = [:]
    for (zone, names) in [
      (
        "America/New_York",
        ["est", "edt", "et", "eastern", "eastern time", "eastern standard time", "us/eastern"]
      ),
      (
        "America/Chicago",
        ["cst", "cdt", "ct", "central", "central time", "central standard time", "us/central"]
      ),
      (
        "America/Denver, or America/Phoenix for Arizona",
        ["mst", "mdt", "mt", "mountain", "mountain time", "mountain standard time", "us/mountain"]
      ),
      (
        "America/Los_Angeles",
        ["pst", "pdt", "pt", "pacific", "pacific time", "pacific standard time", "us/pacific"]
      ),
      ("America/Anchorage", ["akst", "akdt", "alaska", "alaska time", "us/alaska"]),
      ("Pacific/Honolulu", ["hst", "hawaii", "hawaii time", "us/hawaii"]),
      ("America/Halifax", ["ast", "adt", "atlantic", "atlantic time"]),
      ("Europe/London", ["bst", "uk", "uk time", "london", "gb"]),
      ("Europe/Berlin, Europe/Paris or another city", ["cet", "cest", "met", "central european time"]),
      ("Australia/Sydney or Australia/Brisbane", ["aest", "aedt"]),
      ("Pacific/Auckland", ["nzst", "nzdt", "nz"]),
    ] {
      for name in names { meant[name] = zone }
    }
    return meant
  }()
}

/// What is wrong with a file that should hold the rules of a time zone, as a sentence goes on after ‘the file’.
public enum TZifProblem: Error, Hashable, Sendable {
  /// It does not begin as such a file does.
  case notTZif
  /// It ends too early, or its parts contradict each other.
  case damaged
  /// It counts leap seconds, which no clock on a wall and no calendar program does.
  case countsLeapSeconds

  /// The sentence's end.
  public var what: String {
    switch self {
    case .notTZif: "is not a time zone file"
    case .damaged: "is a damaged time zone file"
    case .countsLeapSeconds: "counts leap seconds, which clocks do not"
    }
  }
}

extension ZoneRules {
  /// The rules in the bytes of a file of the time zone database: TZif of versions 1 to 4 (RFC 8536 and RFC 9636), the rule for
  /// later years at its end included.
  public init(tzif bytes: [UInt8]) throws(TZifProblem) {
    var reader = TZifReader(bytes)
    self = try reader.rules()
  }
}

/// Reads a TZif file from start to end; every length is checked before it is used.
struct TZifReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The counts of a header (RFC 8536, section 3.1).
  private struct Header {
    var version: UInt8 = 0
    var utIndicators = 0
    var standardIndicators = 0
    var leapSeconds = 0
    var changes = 0
    var periods = 0
    var characters = 0

    func dataLength(timeSize: Int) -> Int {
      // Each count is below 2³², so that no product or sum here comes near 2⁶³.
      changes * (timeSize + 1) + periods * 6 + characters + leapSeconds * (timeSize + 4) + standardIndicators
        + utIndicators
    }
  }

  mutating func rules() throws(TZifProblem) -> ZoneRules {
    var header = try self.header()
    var timeSize = 4
    if header.version >= UInt8(ascii: "2") {
      try skip(header.dataLength(timeSize: 4))
      header = try self.header()
      timeSize = 8
    }
    let dataEnd = index + header.dataLength(timeSize: timeSize)
    guard dataEnd <= bytes.count, header.periods > 0 else { throw .damaged }
    guard header.leapSeconds == 0 else { throw .countsLeapSeconds }
    var builder = try builder(header, timeSize: timeSize)
    index = dataEnd
    if timeSize == 8, let rule = try footer() { builder.follow(rule) }
    return builder.rules
  }

  private mutating func header() throws(TZifProblem) -> Header {
    guard bytes[index...].starts(with: "TZif".utf8) else { throw index == 0 ? .notTZif : .damaged }
    guard bytes.count - index >= 44 else { throw .damaged }
    var header = Header()
    header.version = bytes[index + 4]
    index += 20
    header.utIndicators = number(4)
    header.standardIndicators = number(4)
    header.leapSeconds = number(4)
    header.changes = number(4)
    header.periods = number(4)
    header.characters = number(4)
    return header
  }

  /// The data block (RFC 8536, section 3.2), up to the abbreviations.
  private mutating func builder(_ header: Header, timeSize: Int) throws(TZifProblem) -> ZoneRulesBuilder {
    var seconds: [Int] = []
    seconds.reserveCapacity(header.changes)
    for _ in 0..<header.changes {
      let second = timeSize == 8 ? number(8) : Int(Int32(truncatingIfNeeded: number(4)))
      // Some files begin with a change at the Big Bang, -2⁵⁹.
      guard second.magnitude <= 1 << 60, seconds.last.map({ $0 < second }) ?? true else { throw .damaged }
      seconds.append(second)
    }
    var builder = ZoneRulesBuilder()
    let numbers = bytes[index..<index + header.changes]
    index += header.changes
    let names = index + header.periods * 6
    for _ in 0..<header.periods {
      builder.periods.append(try period(names..<names + header.characters))
    }
    for (second, number) in zip(seconds, numbers) {
      guard number < header.periods else { throw .damaged }
      builder.append(second: second, period: Int(number))
    }
    return builder
  }

  private mutating func period(_ names: Range<Int>) throws(TZifProblem) -> ZoneRules.Period {
    let offset = Int(Int32(truncatingIfNeeded: number(4)))
    let isDaylightSaving = number(1) == 1
    let start = names.lowerBound + number(1)
    // The bounds that RFC 8536 gives for offsets: a day either way, and a little.
    guard (-89_999...93_599).contains(offset), names.contains(start),
      let end = bytes[start..<names.upperBound].firstIndex(of: 0)
    else { throw .damaged }
    return ZoneRules.Period(
      offset: offset, isDaylightSaving: isDaylightSaving,
      abbreviation: String(decoding: bytes[start..<end], as: UTF8.self))
  }

  /// The `TZ` string between two line ends (RFC 8536, section 3.3); nil where it is empty.
  private mutating func footer() throws(TZifProblem) -> YearlyClockRule? {
    let newline = UInt8(ascii: "\n")
    guard index < bytes.count, bytes[index] == newline,
      let end = bytes[(index + 1)...].firstIndex(of: newline)
    else { throw .damaged }
    let text = bytes[index + 1..<end]
    if text.isEmpty { return nil }
    guard let rule = POSIXZoneReader.rule(text) else { throw .damaged }
    return rule
  }

  private mutating func skip(_ count: Int) throws(TZifProblem) {
    guard count <= bytes.count - index else { throw .damaged }
    index += count
  }

  /// The number in the next bytes, most significant first. Whoever asks has checked that they are there.
  private mutating func number(_ count: Int) -> Int {
    var value: UInt64 = 0
    for byte in bytes[index..<index + count] { value = value << 8 | UInt64(byte) }
    index += count
    return Int(truncatingIfNeeded: value)
  }
}

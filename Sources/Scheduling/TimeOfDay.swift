/// A time on a wall clock, to the minute, in a zone that stands elsewhere.
public struct TimeOfDay: Hashable, Sendable, Comparable {
  /// The minutes since midnight: 0…1439, or 1440 for a 24:00 that ends something.
  public let minutes: Int

  /// Twelve o'clock at midday.
  public static let noon = TimeOfDay(unchecked: 720)
  /// The start of the day.
  public static let midnight = TimeOfDay(unchecked: 0)
  /// The end of the day, 24:00. It only ever ends something.
  public static let endOfDay = TimeOfDay(unchecked: 1440)

  private init(unchecked minutes: Int) { self.minutes = minutes }

  /// The time so many minutes after midnight; nil outside 0…1439.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// That time; nil where no clock shows it.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.minutes = hour * 60 + minute
  }

  /// The hour, 0…23, or 24 for the end of the day.
  public var hour: Int { minutes / 60 }
  /// The minute, 0…59.
  public var minute: Int { minutes % 60 }

  /// Earlier times first.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  /// As ISO 8601 writes it: `19:00`.
  public var description: String {
    Digits.text(5) { bytes in
      Digits.append(two: hour, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      Digits.append(two: minute, to: &bytes)
    }
  }

  /// The four digits that ids use: `1900`.
  public var digits: String { Digits.padded(hour, to: 2) + Digits.padded(minute, to: 2) }
}

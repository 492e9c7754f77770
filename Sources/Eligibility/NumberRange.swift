/// Whole numbers from a least to a greatest one, both included, either of which may be open.
public struct NumberRange: Hashable, Sendable {
  /// The least; nil where there is none.
  public let minimum: Int?
  /// The greatest; nil where there is none.
  public let maximum: Int?

  /// Every number.
  public static let any = NumberRange(unchecked: nil, nil)

  /// The greatest number that content may write. Ages and days of sobriety stay far below it.
  public static let limit = 999_999

  private init(unchecked minimum: Int?, _ maximum: Int?) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Those numbers; nil where the least is greater than the greatest.
  public init?(minimum: Int? = nil, maximum: Int? = nil) {
    if let minimum, let maximum, minimum > maximum { return nil }
    self.init(unchecked: minimum, maximum)
  }

  /// Whether the number is one of them.
  public func contains(_ number: Int) -> Bool {
    number >= (minimum ?? .min) && number <= (maximum ?? .max)
  }
}

extension NumberRange: CustomStringConvertible {
  /// As content writes it: `18+`, `13-17`, `up to 17`. Reading it back gives the same range.
  public var description: String {
    switch (minimum, maximum) {
    case (let minimum?, let maximum?): "\(minimum)-\(maximum)"
    case (let minimum?, nil): "\(minimum)+"
    case (nil, let maximum?): "up to \(maximum)"
    case (nil, nil): "any"
    }
  }
}

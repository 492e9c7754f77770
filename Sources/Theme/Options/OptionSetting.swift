public import Diagnostics

/// An option as a site sets it.
public struct OptionSetting: Hashable, Sendable {
  /// The option's name.
  public let name: String
  /// Its value as written.
  public let value: String
  /// Where the value is written.
  public let position: SourcePosition

  /// An option of that value.
  public init(name: String, value: String, position: SourcePosition) {
    self.name = name
    self.value = value
    self.position = position
  }
}

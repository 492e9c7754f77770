public import Prose

/// A picture with its words for those who do not see it.
public struct Image: Sendable {
  /// The file.
  public let target: LinkTarget
  /// What it shows; empty for a picture that only decorates.
  public let text: LocalizedText?

  /// A picture.
  public init(target: LinkTarget, text: LocalizedText?) {
    self.target = target
    self.text = text
  }
}

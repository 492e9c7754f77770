public import Diagnostics
public import Prose

/// An entry of the site's menu.
public struct MenuEntry: Sendable {
  /// Where it leads.
  public let target: LinkTarget
  /// Its words; without, the title of the page it leads to.
  public let label: LocalizedText?
  /// Where it is written.
  public let position: SourcePosition

  /// An entry of the menu.
  public init(target: LinkTarget, label: LocalizedText?, position: SourcePosition) {
    self.target = target
    self.label = label
    self.position = position
  }
}

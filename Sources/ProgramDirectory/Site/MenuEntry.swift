public import Prose

/// An entry of the site's menu.
public struct MenuEntry: Sendable {
  /// Where it leads.
  public let target: LinkTarget
  /// Its words; without, the title of the page it leads to.
  public let label: LocalizedText?

  /// An entry of the menu.
  public init(target: LinkTarget, label: LocalizedText?) {
    self.target = target
    self.label = label
  }
}

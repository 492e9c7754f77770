/// Where a link leads, as it was written and checked, before the plan of the site gives it a URL.
public enum LinkTarget: Hashable, Sendable {
  /// An absolute `http(s)`, `mailto`, `tel` or `sms` URL.
  case external(String)
  /// A file of the content folder by its path from there, such as `articles/first-steps.md`.
  case content(path: String, anchor: String?)
  /// A path of the site without the base path, such as `/about/`.
  case site(path: String, anchor: String?)
  /// A place on the page itself.
  case anchor(String)
}

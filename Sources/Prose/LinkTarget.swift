/// Where a link leads, as it was written and checked, before the plan of the site gives it a URL.
public enum LinkTarget: Hashable, Sendable {
  /// An absolute `http(s)`, `mailto`, `tel` or `sms` URL: ASCII, percent-encoded, scheme in lower case; only `&`
  /// and `'` are left to escape in HTML.
  case external(String)
  /// A file of the content folder by its path from there, such as `articles/first-steps.md`; decoded, without
  /// `.` or `..`.
  case content(path: String, anchor: String?)
  /// A path of the site without the base path, such as `/about/`; decoded, without `.` or `..`.
  case site(path: String, anchor: String?)
  /// A place on the page itself; decoded, unless it starts with `?`.
  case anchor(String)
}

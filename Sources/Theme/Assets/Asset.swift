/// A file of a theme as it is published.
public struct Asset: Sendable {
  /// Its path below the theme's `assets/`: `harbor.css`.
  public let name: String
  /// Its path below the site's base path, with a fingerprint of its bytes: `assets/harbor.6f1ed002ab.css`. The same
  /// bytes have the same path in every build, so a browser may keep them forever.
  public let path: String
  /// What is published, links within it rewritten.
  public let bytes: [UInt8]
}

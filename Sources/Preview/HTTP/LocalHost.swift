/// The names by which a browser on this machine may call the preview.
///
/// A page of another site can make its own name mean this machine's address (DNS rebinding), and would then be allowed to
/// read what it finds here. What the browser says in `Host` gives it away.
enum LocalHost {
  /// Whether a request that names this host comes from somebody who knows where they are.
  static func isOurs(_ host: String) -> Bool {
    let name = host.lowercased()
    for known in ["localhost", "127.0.0.1", "[::1]"] where name.hasPrefix(known) {
      let port = name.utf8.dropFirst(known.utf8.count)
      if port.isEmpty { return true }
      let digits = port.dropFirst()
      return port.first == UInt8(ascii: ":") && digits.count <= 5
        && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
    return false
  }
}

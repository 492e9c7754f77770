import FileSystem

/// Which Waymark this is, and which time zone rules it works with: two builds are equal where both are.
enum WaymarkVersion {
  static let number = "0.1.0"

  /// The version of the system's time zone database, as its own files say it.
  static var timeZones: String {
    let folder = FolderReader("/usr/share/zoneinfo")
    if let text = try? folder.readText("tzdata.zi") {
      let line = String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self)
      if line.hasPrefix("# version ") { return String(line.dropFirst("# version ".count)) }
    }
    if let text = try? folder.readText("+VERSION") {
      return String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self)
    }
    return "unknown"
  }
}

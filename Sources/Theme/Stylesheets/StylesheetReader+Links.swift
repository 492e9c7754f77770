import Diagnostics

// Links to other files.

extension StylesheetReader {
  /// Reads the rest of `url(…)`, whose name began at `start`.
  mutating func url(from start: Int) {
    guard let value = readURL(from: start) else { return }
    link(value, from: start, quote: nil)
  }

  /// Reads `(…)` behind the name `url`, and returns the address; nil where it can't be read, which is reported.
  mutating func readURL(from start: Int) -> [UInt8]? {
    index += 1
    skipSpace()
    var value: [UInt8] = []
    if peek(0) == UInt8(ascii: "\"") || peek(0) == UInt8(ascii: "'") {
      guard let string = readString() else { return nil }
      value = string
    } else {
      while index < text.count, !isSpace(text[index]), !")\"'(".utf8.contains(text[index]) {
        readPart(into: &value)
      }
    }
    skipSpace()
    guard peek(0) == UInt8(ascii: ")") else {
      problem(
        at: start, "this link can’t be read", help: "write url(\"…\"), with nothing but the address inside")
      return nil
    }
    index += 1
    return value
  }

  private mutating func skipSpace() {
    while index < text.count, isSpace(text[index]) { index += 1 }
  }

  /// Writes the link that was read from `start` to here, and says what is wrong with it. `quote` stands around a link that
  /// is a string; nil stands for `url(…)`.
  mutating func link(_ value: [UInt8], from start: Int, quote: [UInt8]?) {
    switch target(of: value, at: start) {
    case .asset(let asset, let suffix):
      writer.write(quote ?? Array("url(".utf8))
      writer.write(link: asset, suffix: suffix)
      writer.write(quote ?? [UInt8(ascii: ")")])
    case .itself: writer.write(text[start..<index])
    case nil: break
    }
  }

  enum Target {
    case asset(AssetName, suffix: [UInt8])
    /// What needs no other file: a part of this document, or data.
    case itself
  }

  private mutating func target(of value: [UInt8], at start: Int) -> Target? {
    let address = String(decoding: value, as: UTF8.self)
    if value.first == UInt8(ascii: "#") || value.isEmpty { return .itself }
    if address.prefix(5).lowercased() == "data:" { return .itself }
    let end = value.firstIndex { "?#".utf8.contains($0) } ?? value.count
    let suffix = Array(value[end...])
    guard let asset = asset(at: String(decoding: value[..<end], as: UTF8.self), start) else { return nil }
    if targets.files.contains(asset) {
      if suffix.allSatisfy(isSafeInLink) { return .asset(asset, suffix: suffix) }
      problem(
        at: start, "what follows the path in ‘\(address.prefix(80))’ can’t stand in a link",
        help: "write letters and digits after the # or the ?")
    } else if targets.stylesheets.contains(asset) {
      problem(
        at: start, "‘\(address)’ is a stylesheet, which can’t be linked to here",
        help: "write @import \"\(address)\"; at the top of the file")
    } else {
      reportMissing(asset, address, at: start, among: targets.files)
    }
    return nil
  }

  /// The asset that an address names, which need not exist; nil where it leads elsewhere, which is reported.
  mutating func asset(at address: String, _ start: Int) -> AssetName? {
    if isRemote(address) {
      problem(
        .remoteAsset, at: start, "‘\(address.prefix(80))’ would be fetched from another host",
        help: "put a copy of the file into the theme’s assets, and link to that")
      return nil
    }
    if address.utf8.first == UInt8(ascii: "/") {
      problem(
        at: start, "‘\(address.prefix(80))’ starts at the top of the host, where the site need not be",
        help: "write the path from this file: \"images/x.png\"")
      return nil
    }
    guard let asset = name.resolving(address) else {
      reportMissing(nil, address, at: start, among: targets.files)
      return nil
    }
    return asset
  }

  /// Whether the address has a scheme, or a host without one.
  private func isRemote(_ address: String) -> Bool {
    let start = address.utf8.prefix {
      $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".")
    }
    if start.count < address.utf8.count, address.utf8[start.endIndex] == UInt8(ascii: ":") { return true }
    return address.utf8.prefix(2).allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      && address.utf8.count > 1
  }

  mutating func reportMissing(
    _ asset: AssetName?, _ address: String, at start: Int, among known: Set<AssetName>
  ) {
    let hint = asset.flatMap { NearestWord.nearest(to: $0.path, among: known.lazy.map(\.path)) }
    let isIcon = asset?.path.hasPrefix("icons/") ?? false
    problem(
      .missingFile, at: start, "the theme has no file ‘\(asset?.path ?? address)’ in its assets",
      help: hint.map { "did you mean ‘\($0)’?" }
        ?? (isIcon
          ? "icons are written into pages, not published: put the file outside of assets/icons/"
          : "add the file, or check how its path is written; paths start from this file"))
  }

  /// What may follow a path without quotes around it.
  private func isSafeInLink(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"\"'()\\<>".utf8.contains(byte)
  }
}

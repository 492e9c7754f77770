/// What a browser has to know of a file, told from the ending of its name.
enum ContentType {
  static let page = "text/html; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
  static let style = "text/css; charset=utf-8"
  static let json = "application/json"
  static let events = "text/event-stream"

  /// The type of the file at `path`; bytes that nobody should guess about where the ending is not known.
  static func of(_ path: String) -> String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8[path.utf8.index(after: $0)...] }
    let bytes = name ?? path.utf8[...]
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return "application/octet-stream" }
    let ending = String(Substring(bytes[bytes.index(after: dot)...])).lowercased()
    return known[ending] ?? "application/octet-stream"
  }

  private static let known = [
    "html": page, "htm": page, "css": style, "js": script, "mjs": script, "json": json,
    "webmanifest": "application/manifest+json", "map": json, "xml": "application/xml",
    "atom": "application/atom+xml", "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8", "vcf": "text/vcard",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "woff": "font/woff",
    "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf", "pdf": "application/pdf",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "wav": "audio/wav", "mp4": "video/mp4",
    "webm": "video/webm", "vtt": "text/vtt", "zip": "application/zip", "wasm": "application/wasm",
    "doc": "application/msword", "odt": "application/vnd.oasis.opendocument.text",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]
}

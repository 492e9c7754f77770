/// The answers that the preview knows.
enum HTTPStatus: Int, Sendable {
  case ok = 200
  case found = 302
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case timedOut = 408
  case misdirected = 421
  case headTooLarge = 431
  case failed = 500
  case versionNotSupported = 505

  /// What it is called (RFC 9110, section 15).
  var words: String {
    switch self {
    case .ok: "OK"
    case .found: "Found"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .timedOut: "Request Timeout"
    case .misdirected: "Misdirected Request"
    case .headTooLarge: "Request Header Fields Too Large"
    case .failed: "Internal Server Error"
    case .versionNotSupported: "HTTP Version Not Supported"
    }
  }
}

/// The answer to a request.
struct HTTPResponse {
  /// What follows the head.
  enum Body {
    case bytes([UInt8])
    /// A file, read while it is sent.
    case file(FileBody)
    /// What happens from now on, told as it happens.
    case events
  }

  let status: HTTPStatus
  let contentType: String
  var location: String?
  let body: Body

  /// An answer of those bytes.
  init(_ status: HTTPStatus, _ contentType: String, _ bytes: [UInt8]) {
    self.status = status
    self.contentType = contentType
    body = .bytes(bytes)
  }

  /// Another body.
  init(_ contentType: String, _ body: Body) {
    status = .ok
    self.contentType = contentType
    self.body = body
  }

  /// A sentence for somebody who asked for what there is not.
  init(_ status: HTTPStatus, saying text: String? = nil) {
    self.init(status, "text/plain; charset=utf-8", Array("\(text ?? status.words)\n".utf8))
  }

  /// Leads to another address.
  static func redirect(to location: String) -> HTTPResponse {
    var response = HTTPResponse(.found, saying: "Go to \(location)")
    response.location = location
    return response
  }

  /// The head of the answer (RFC 9112, section 4). Nothing may keep it, and no page of another site may hold it.
  func head(keepsConnection: Bool) -> [UInt8] {
    var lines = [
      "HTTP/1.1 \(status.rawValue) \(status.words)", "Content-Type: \(contentType)",
      "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
      "Cross-Origin-Resource-Policy: same-origin",
    ]
    switch body {
    case .bytes(let bytes): lines.append("Content-Length: \(bytes.count)")
    case .file(let file): lines.append("Content-Length: \(file.size)")
    case .events: break
    }
    if let location { lines.append("Location: \(location)") }
    if status == .methodNotAllowed { lines.append("Allow: GET, HEAD") }
    lines.append("Connection: \(keepsConnection ? "keep-alive" : "close")")
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}

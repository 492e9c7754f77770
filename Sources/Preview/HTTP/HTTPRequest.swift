/// A request for a page: what the preview needs to know of it.
struct HTTPRequest: Hashable, Sendable {
  /// Whether only the head of the answer is wanted.
  let isHead: Bool
  /// The path and query as asked for; it begins with a slash.
  let target: String
  /// The name that the browser believes to talk to, with its port: the value of `Host`.
  let host: String
  /// Whether another site's page asks for a part of itself (`Sec-Fetch-Site`), rather than a person for a page.
  let isForOtherSite: Bool
  /// Whether more requests may follow on the same connection.
  let keepsConnection: Bool
}

/// Why a request is not answered with a page.
struct RequestProblem: Error, Hashable, Sendable {
  let status: HTTPStatus

  static let malformed = RequestProblem(status: .badRequest)
  static let tooLarge = RequestProblem(status: .headTooLarge)
  static let method = RequestProblem(status: .methodNotAllowed)
  static let version = RequestProblem(status: .versionNotSupported)
}

extension HTTPRequest {
  /// The most bytes that a request may have; browsers send about one thousand.
  static let limit = 16 << 10

  /// Where the head of the request that `bytes` begin with ends, the empty line included; nil where it is not all there.
  static func end(in bytes: [UInt8]) -> Int? {
    var lineStart = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      let length = index - lineStart
      if length == 0 || length == 1 && bytes[lineStart] == UInt8(ascii: "\r") { return index + 1 }
      lineStart = index + 1
    }
    return nil
  }

  /// The request with that head (RFC 9112, sections 3 and 5). Only what a browser asks of a website is understood: GET and
  /// HEAD, without a body, of a path.
  init(head: ArraySlice<UInt8>) throws(RequestProblem) {
    var lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
      .prefix { !$0.isEmpty }
    guard let first = lines.popFirst(), lines.count <= 100 else { throw .malformed }
    let parts = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw .malformed }
    let version = String(decoding: parts[2], as: UTF8.self)
    guard version.hasPrefix("HTTP/1.") else {
      throw version.hasPrefix("HTTP/") ? .version : .malformed
    }
    isHead = parts[0].elementsEqual("HEAD".utf8)
    guard isHead || parts[0].elementsEqual("GET".utf8) else { throw .method }
    guard parts[1].first == UInt8(ascii: "/"), parts[1].allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .malformed
    }
    target = String(decoding: parts[1], as: UTF8.self)
    let fields = try HeaderFields(lines)
    guard let host = fields.values["host"] else { throw .malformed }
    self.host = host
    isForOtherSite =
      fields.values["sec-fetch-site"] == "cross-site" && fields.values["sec-fetch-mode"] != "navigate"
    let connection = fields.values["connection"]?.lowercased() ?? ""
    keepsConnection = version != "HTTP/1.0" && !connection.contains("close")
  }
}

/// The fields of a request's head, by their names in small letters.
private struct HeaderFields {
  private(set) var values: [String: String] = [:]

  init(_ lines: some Sequence<ArraySlice<UInt8>>) throws(RequestProblem) {
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(Self.isName),
        line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
      else { throw .malformed }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = line[(colon + 1)...].trimmed
      // Two of a kind may mean two things to two readers, and nothing sends two of these.
      if values.updateValue(String(decoding: value, as: UTF8.self), forKey: name) != nil, name == "host" {
        throw .malformed
      }
    }
    let length = values["content-length"] ?? "0"
    guard length == "0", values["transfer-encoding"] == nil else { throw .malformed }
  }

  /// A character of a token (RFC 9110, section 5.6.2), but for those that no field's name has.
  private static func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    var slice = drop { $0 == 0x20 || $0 == 0x09 }
    while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
    return slice
  }
}

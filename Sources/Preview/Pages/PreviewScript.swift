/// The script that keeps an open page up to date, and its place in the pages of the site. A build adds nothing of it.
enum PreviewScript {
  static let path = "/-/preview.js"
  static let stylePath = "/-/preview.css"

  /// The page with the script at the end of its head. `token` names the site that it shows.
  static func added(to page: [UInt8], token: String) -> [UInt8] {
    guard let place = end(ofHeadIn: page) else { return page + element(token) }
    return page[..<place] + element(token) + page[place...]
  }

  /// The element. `problems` names the problems that the page itself shows, if it does.
  static func element(_ token: String, problems: String? = nil) -> [UInt8] {
    let more = problems.map { " data-problems=\"\($0)\"" } ?? ""
    return Array("<script src=\"\(path)\" data-site=\"\(token)\"\(more) defer></script>\n".utf8)
  }

  /// Where `</head>` stands. What is text of the page has its angle brackets escaped, so the first is the right one.
  private static func end(ofHeadIn page: [UInt8]) -> Int? {
    let tag = Array("</head".utf8)
    var start = page.startIndex
    while let place = page[start...].firstIndex(of: UInt8(ascii: "<")) {
      let candidate = page[place...].prefix(tag.count)
      if candidate.count == tag.count, zip(candidate, tag).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
        return place
      }
      start = place + 1
    }
    return nil
  }
}

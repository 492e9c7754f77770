/// The links of a finished page that a visitor can follow: `href` of `<a>` and `<area>`, `action` of `<form>`.
///
/// Pages are what templates make, so they are read as a browser would, but for what no template writes in a tag.
struct PageLinks {
  /// Calls `visit` with the value of each, in order, as it is written.
  static func forEach(in page: [UInt8], _ visit: (ArraySlice<UInt8>) -> Void) {
    var index = 0
    while let open = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard let attribute = attribute(ofTagAt: index, in: page) else { continue }
      index = value(of: attribute, in: page, from: index, visit)
    }
  }

  /// Which attribute of the element whose name begins there leads elsewhere; nil where none does.
  private static func attribute(ofTagAt index: Int, in page: [UInt8]) -> [UInt8]? {
    for (name, attribute) in leading {
      let end = index + name.count
      guard end < page.count, page[end] == 0x20 || page[end] == 0x0A, page[index..<end].elementsEqual(name)
      else {
        continue
      }
      return attribute
    }
    return nil
  }

  private static let leading: [([UInt8], [UInt8])] = [("a", "href"), ("area", "href"), ("form", "action")].map
  {
    (Array($0.utf8), Array($1.utf8))
  }

  /// Reads the attributes of a tag; returns where it ends.
  private static func value(
    of attribute: [UInt8], in page: [UInt8], from start: Int, _ visit: (ArraySlice<UInt8>) -> Void
  ) -> Int {
    var index = start
    var nameStart = start
    while index < page.count, page[index] != UInt8(ascii: ">") {
      switch page[index] {
      case 0x20, 0x0A, 0x09, 0x0D: nameStart = index + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let valueStart = index + 1
        let end = page[valueStart...].firstIndex(of: page[index]) ?? page.count
        if index > nameStart, page[nameStart..<(index - 1)].elementsEqual(attribute) {
          visit(page[valueStart..<end])
        }
        index = end
      default: break
      }
      index += 1
    }
    return min(index, page.count)
  }
}

/// A table in plain text: columns of numbers to the right, the last column to the left.
struct TextTable {
  private var rows: [[String]]

  /// A table whose columns are called so.
  init(_ names: [String]) { rows = [names] }

  /// Adds a row of as many cells as there are columns.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The table, each line indented and ended.
  var text: String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.dropLast().enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.reduce(into: "") { text, row in
      for (cell, width) in zip(row, widths) {
        text += "  " + String(repeating: " ", count: max(0, width - cell.count)) + cell
      }
      text += "  \(row.last ?? "")\n"
    }
  }
}

extension Double {
  /// The number with so many digits after the point, rounded.
  func decimal(places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let rounded = (self * Double(scale)).rounded()
    guard let whole = Int(exactly: rounded) else { return "\(self)" }
    let size = whole.magnitude
    let sign = whole < 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(size)" }
    let rest = String(size % UInt(scale))
    return "\(sign)\(size / UInt(scale)).\(String(repeating: "0", count: max(0, places - rest.count)))\(rest)"
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { self / .seconds(1) }
}

import CMarkGFM

/// Where a walk is within a table.
struct TableState {
  /// Of each column: `l`, `c`, `r`, or 0.
  var alignments: [UInt8] = []
  var column = 0
  var isHeader = false
  var hasBody = false
}

extension HTMLRenderer {
  /// Renders a table, a row or a cell.
  mutating func renderTablePart(_ event: NodeWalk.Event) {
    switch event.kind {
    case .table: event.isEntering ? openTable(event.node) : closeTable()
    case .tableRow: event.isEntering ? openRow(event.node) : closeRow()
    default: event.isEntering ? openCell() : closeCell()
    }
  }

  /// A wide table scrolls by itself, also by keyboard, so its region takes the focus and needs a name: the words of
  /// its header, which need no translation.
  private mutating func openTable(_ node: OpaquePointer) {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    let alignments = cmark_gfm_extensions_get_table_alignments(node)
    table = TableState(
      alignments: alignments.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? [])
    html.startLine()
    let name = Self.name(of: node)
    if name.isEmpty {
      html.write("<div class=\"table\"><table>")
    } else {
      html.write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
      html.write(text: name)
      html.write("\"><table>")
    }
  }

  private mutating func closeTable() {
    if table.hasBody {
      html.startLine()
      html.write("</tbody>")
    }
    html.startLine()
    html.write("</table></div>\n")
  }

  private static func name(of table: OpaquePointer) -> String {
    var names: [String] = []
    var cell = cmark_node_first_child(table).flatMap { cmark_node_first_child($0) }
    while let current = cell {
      let words = PlainText(of: current).string
      if !words.isEmpty { names.append(words) }
      cell = cmark_node_next(current)
    }
    return names.joined(separator: ", ")
  }

  private mutating func openRow(_ node: OpaquePointer) {
    html.startLine()
    table.column = 0
    table.isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    if table.isHeader {
      html.write("<thead>\n")
    } else if !table.hasBody {
      html.write("<tbody>\n")
      table.hasBody = true
    }
    html.write("<tr>")
  }

  private mutating func closeRow() {
    html.startLine()
    html.write("</tr>")
    if table.isHeader { html.write("\n</thead>") }
    plainText.endBlock()
  }

  private mutating func openCell() {
    html.startLine()
    html.write(table.isHeader ? "<th scope=\"col\"" : "<td")
    switch table.column < table.alignments.count ? table.alignments[table.column] : 0 {
    case UInt8(ascii: "l"): html.write(" class=\"align-left\">")
    case UInt8(ascii: "c"): html.write(" class=\"align-center\">")
    case UInt8(ascii: "r"): html.write(" class=\"align-right\">")
    default: html.write(">")
    }
  }

  private mutating func closeCell() {
    html.write(table.isHeader ? "</th>" : "</td>")
    table.column += 1
    plainText.space()
  }
}

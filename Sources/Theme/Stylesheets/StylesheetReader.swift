import Diagnostics

/// Reads a stylesheet token by token (CSS Syntax Level 3, section 4), as far as it decides what is a link, what a
/// comment and what an import.
struct StylesheetReader {
  let name: AssetName
  let path: String
  let text: [UInt8]
  let targets: LinkTargets

  var index = 0
  var writer = StylesheetWriter()
  var imports: [Stylesheet.Import] = []
  var log = DiagnosticLog()
  private var positions: LinePositions
  private var open: [Bracket] = []

  private struct Bracket {
    let closing: UInt8
    let start: Int
    /// Whether strings directly inside are links, as in `image-set("a.png" 1x)`.
    let holdsLinks: Bool
  }

  init(name: AssetName, path: String, text: [UInt8], targets: LinkTargets) {
    self.name = name
    self.path = path
    self.text = text
    self.targets = targets
    positions = LinePositions(path: path, text: text)
  }

  /// The stylesheet in `text`; what is wrong with it is added to the log.
  static func read(
    _ text: [UInt8], name: AssetName, path: String, targets: LinkTargets, log: inout DiagnosticLog
  ) -> Stylesheet {
    var reader = StylesheetReader(name: name, path: path, text: text, targets: targets)
    while reader.index < text.count { reader.token() }
    // After anything else that is wrong, an open bracket is most likely its consequence.
    if let bracket = reader.open.last, !reader.log.hasErrors {
      reader.problem(
        at: bracket.start, "‘\(UnicodeScalar(text[bracket.start]))’ is never closed",
        help: "add the ‘\(UnicodeScalar(bracket.closing))’ that belongs to it")
    }
    log.append(reader.log)
    return Stylesheet(name: name, imports: reader.imports, pieces: reader.writer.finish())
  }

  private mutating func token() {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): comment()
    case _ where isSpace(byte): space()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): string()
    case UInt8(ascii: "@"): atKeyword()
    case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"): plainName()
    case UInt8(ascii: "("): open(UInt8(ascii: ")"))
    case UInt8(ascii: "["): open(UInt8(ascii: "]"))
    case UInt8(ascii: "{"): open(UInt8(ascii: "}"))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close()
    case _ where startsName(index): nameOrFunction()
    default:
      writer.write(sign: byte)
      index += 1
    }
  }

  /// A hash or number with its unit: a name in it is no function.
  private mutating func plainName() {
    let start = index
    index += 1
    while index < text.count, isNamePart(index) { index += escapeLength(index) ?? 1 }
    writer.write(text[start..<index])
  }

  private mutating func nameOrFunction() {
    let start = index
    let name = readName()
    guard peek(0) == UInt8(ascii: "(") else { return writer.write(text[start..<index]) }
    if name == "url" { return url(from: start) }
    writer.write(text[start..<index])
    open(UInt8(ascii: ")"), holdsLinks: ["image-set", "-webkit-image-set", "image", "src"].contains(name))
  }

  private mutating func string() {
    let start = index
    guard let value = readString() else { return }
    guard open.last?.holdsLinks == true else { return writer.write(text[start..<index]) }
    link(value, from: start, quote: [UInt8(ascii: "\"")])
  }

  private mutating func open(_ closing: UInt8, holdsLinks: Bool = false) {
    open.append(Bracket(closing: closing, start: index, holdsLinks: holdsLinks))
    writer.write(sign: text[index])
    index += 1
  }

  private mutating func close() {
    if open.last?.closing == text[index] {
      open.removeLast()
    } else if !log.hasErrors {
      let wanted = open.last.map { "‘\(UnicodeScalar($0.closing))’ comes first" } ?? "nothing is open here"
      problem(
        at: index, "‘\(UnicodeScalar(text[index]))’ closes nothing: \(wanted)",
        help: "check the brackets above")
    }
    writer.write(sign: text[index])
    index += 1
  }

  mutating func position(of offset: Int) -> SourcePosition { positions.position(of: offset) }

  mutating func problem(
    _ id: DiagnosticID = .badStylesheet, at offset: Int, _ message: String, help: String
  ) {
    log.error(id, at: position(of: offset), message, help: help)
  }
}

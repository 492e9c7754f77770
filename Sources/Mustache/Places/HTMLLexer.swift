/// Follows HTML text from state to state, as far as it decides what a tag may be: a modest reading of the
/// HTML standard's tokenizer (section 13.2.5), without character references and foreign content.
struct HTMLLexer {
  enum State: Equatable {
    case text
    /// After `<`.
    case tagOpen
    case elementName
    /// Between the attributes of an element, or in the name of one.
    case insideTag, attributeName, afterAttributeName
    case afterEquals
    case doubleQuoted, singleQuoted, unquoted
    case comment, declaration
    /// Inside `script` or `style`.
    case rawText
    /// Inside `title` or `textarea`.
    case plainElement
  }

  private(set) var state = State.text
  /// The element at hand in lower case: its tag is being read, or it holds raw or plain text.
  private(set) var element: [UInt8] = []
  /// The attribute at hand in lower case.
  private(set) var attribute: [UInt8] = []
  /// Where text was left last: where the element begins that is at hand.
  private(set) var tagStart = 0
  private var isClosing = false
  private var value: [UInt8] = []
  private var scriptType: [UInt8] = []

  /// Whether the element at hand is a script that holds data in JSON.
  var isJSONScript: Bool {
    guard element == Array("script".utf8) else { return false }
    let json = Array("json".utf8)
    return scriptType.indices.contains { scriptType.holds(json, at: $0) }
  }

  /// Whether the value of the attribute at hand is code: an event handler, a style, a whole document.
  var attributeIsCode: Bool {
    attribute.holds(Array("on".utf8), at: 0) || attribute == Array("style".utf8)
      || attribute == Array("srcdoc".utf8)
  }

  /// Reads the text in that range.
  mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch state {
      case .text, .tagOpen, .declaration: outside(text, &index)
      case .comment:
        if text.holds(Array("-->".utf8), at: index) { state = .text }
        index += 1
      case .rawText, .plainElement: heldText(text, &index)
      case .elementName, .insideTag, .attributeName, .afterAttributeName:
        insideTag(text[index])
        index += 1
      case .afterEquals, .doubleQuoted, .singleQuoted, .unquoted:
        attributeValue(text[index])
        index += 1
      }
    }
  }

  private mutating func outside(_ text: [UInt8], _ index: inout Int) {
    let byte = text[index]
    switch state {
    case .text where byte == UInt8(ascii: "<"):
      state = .tagOpen
      tagStart = index
      isClosing = false
    case .tagOpen where byte == UInt8(ascii: "/") && !isClosing: isClosing = true
    case .tagOpen where byte.isLetter:
      state = .elementName
      element = [byte.lowercased]
      scriptType = isClosing ? scriptType : []
    case .tagOpen where byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"):
      state = text.holds(Array("!--".utf8), at: index) ? .comment : .declaration
      if state == .comment { index += 2 }
    case .tagOpen where byte == UInt8(ascii: "<"): tagStart = index
    case .tagOpen: state = .text
    case .declaration where byte == UInt8(ascii: ">"): state = .text
    default: break
    }
    index += 1
  }

  /// The inside of an element that ends only at its own end tag.
  private mutating func heldText(_ text: [UInt8], _ index: inout Int) {
    let nameStart = index + 2
    let nameEnd = nameStart + element.count
    if text[index] == UInt8(ascii: "<"), nameStart < text.count, text[index + 1] == UInt8(ascii: "/"),
      nameEnd < text.count, text[nameStart..<nameEnd].map(\.lowercased) == element,
      !text[nameEnd].isLetter
    {
      state = .elementName
      isClosing = true
      tagStart = index
      index = nameEnd
    } else {
      index += 1
    }
  }

  private mutating func insideTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { return endTag() }
    if byte.isSpace || byte == 0x0C || byte == UInt8(ascii: "/") {
      let mayHaveValue = state == .attributeName || state == .afterAttributeName
      state = mayHaveValue && byte != UInt8(ascii: "/") ? .afterAttributeName : .insideTag
      return
    }
    switch state {
    case .elementName: element.append(byte.lowercased)
    case .attributeName where byte == UInt8(ascii: "="), .afterAttributeName where byte == UInt8(ascii: "="):
      state = .afterEquals
      value = []
    case .attributeName: attribute.append(byte.lowercased)
    default:
      state = .attributeName
      attribute = [byte.lowercased]
    }
  }

  private mutating func attributeValue(_ byte: UInt8) {
    switch (state, byte) {
    case (.afterEquals, UInt8(ascii: "\"")): state = .doubleQuoted
    case (.afterEquals, UInt8(ascii: "'")): state = .singleQuoted
    case (.afterEquals, UInt8(ascii: ">")), (.unquoted, UInt8(ascii: ">")):
      endValue()
      endTag()
    case (.afterEquals, _) where byte.isSpace: break
    case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")): endValue()
    case (.unquoted, _) where byte.isSpace: endValue()
    default:
      if state == .afterEquals { state = .unquoted }
      if attribute == Array("type".utf8) { value.append(byte.lowercased) }
    }
  }

  private mutating func endValue() {
    if attribute == Array("type".utf8) { scriptType = value }
    state = .insideTag
  }

  private mutating func endTag() {
    state = .text
    guard !isClosing else { return }
    switch String(decoding: element, as: UTF8.self) {
    case "script", "style": state = .rawText
    case "title", "textarea": state = .plainElement
    default: break
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  var isLetter: Bool { (0x61...0x7A).contains(lowercased) }
  /// The ASCII letter in lower case; other bytes as they are.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

/// A number and its unit, as durations are made of: `1.5` and `hours`.
struct Quantity {
  /// The number in hundredths, so that `1.5` and `0.25` stay exact.
  let hundredths: Int
  /// The unit in lower case; empty where there is none.
  let unit: String

  /// The quantities of `1 h 30 min`, in the order written; nil where the text is anything else. `and` and commas may
  /// stand between them. The text is normalized.
  static func list(_ text: String) -> [Quantity]? {
    var quantities: [Quantity] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") {
        rest.removeFirst()
        continue
      }
      guard let number = takeNumber(&rest) else {
        guard takeWord(&rest) == "and", !quantities.isEmpty else { return nil }
        continue
      }
      while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
      let unit = takeWord(&rest)
      if rest.first == UInt8(ascii: ".") { rest.removeFirst() }
      quantities.append(Quantity(hundredths: number, unit: unit))
    }
    return quantities.isEmpty ? nil : quantities
  }

  private static func takeNumber(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let whole = rest.prefix(while: Digits.isDigit)
    guard (1...6).contains(whole.count), let value = Digits.number(String(decoding: whole, as: UTF8.self))
    else {
      return nil
    }
    rest = rest.dropFirst(whole.count)
    guard rest.first == UInt8(ascii: "."), let next = rest.dropFirst().first, Digits.isDigit(next) else {
      return value * 100
    }
    let fraction = rest.dropFirst().prefix(while: Digits.isDigit)
    guard fraction.count <= 2, let decimals = Digits.number(String(decoding: fraction, as: UTF8.self)) else {
      return nil
    }
    rest = rest.dropFirst(fraction.count + 1)
    return value * 100 + (fraction.count == 1 ? decimals * 10 : decimals)
  }

  private static func takeWord(_ rest: inout ArraySlice<UInt8>) -> String {
    let word = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    rest = rest.dropFirst(word.count)
    return String(decoding: word, as: UTF8.self)
  }
}

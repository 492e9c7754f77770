extension WrittenPhone {
  /// Whether the words around say that it is no person's: a line for everybody, or no telephone at all.
  public func isExplained(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    let around = bytes[max(0, range.lowerBound - 80)..<min(bytes.count, range.upperBound + 40)]
    let words = String(decoding: around, as: UTF8.self).lowercased()
    return Self.signs.contains { words.contains($0) }
  }

  /// Words of lines that answer everybody, and of numbers that are no telephone's. In the languages that Waymark speaks.
  private static let signs = [
    "hotline", "helpline", "lifeline", "warmline", "warm line", "crisis", "emergency", "poison", "police",
    "24/7",
    "línea", "emergencia", "policía", "isbn", "issn", "meeting id", "webinar id", "id de la reunión",
    "id de reunión",
    "passcode", "código",
  ]
}

import JSON

/// One thing that a search can find: what it is found by, and what the result shows of it.
public struct SearchDocument: Sendable {
  /// A part of a document by how much a word in it says about the whole.
  public enum Field: Int, Sendable, CaseIterable {
    /// Its name.
    case title
    /// What it is filed under: topics, places, days.
    case labels
    /// One or two sentences.
    case summary
    /// Headings of its text.
    case headings
    /// The text itself.
    case body
  }

  /// What a result shows of it.
  public let card: Card
  private(set) var texts: [(field: Field, text: String)] = []

  /// A document that is shown as that card, without words so far.
  public init(card: Card) { self.card = card }

  /// Adds a text that it is found by.
  public mutating func add(_ text: String?, to field: Field) {
    if let text, !text.isEmpty { texts.append((field, text)) }
  }

  /// Adds several.
  public mutating func add(_ texts: [String], to field: Field) {
    for text in texts { add(text, to: field) }
  }
}

extension SearchDocument {
  /// What a result shows of a document.
  public struct Card: Sendable {
    /// What it is: the number of one of the index's labels.
    public var label: Int
    /// Its address, from the host on.
    public var url: String
    /// Its name.
    public var title: String
    /// One or two sentences; empty where nothing may be said.
    public var summary: String
    /// A few facts on one line.
    public var detail: String
    /// The language of the title, where it is not the page's.
    public var titleLanguage: String?
    /// The language of the summary, where it is not the page's.
    public var summaryLanguage: String?

    /// A card.
    public init(
      label: Int, url: String, title: String, summary: String = "", detail: String = "",
      titleLanguage: String? = nil, summaryLanguage: String? = nil
    ) {
      self.label = label
      self.url = url
      self.title = title
      self.summary = summary
      self.detail = detail
      self.titleLanguage = titleLanguage
      self.summaryLanguage = summaryLanguage
    }

    /// A list whose places the script knows; the languages, rarely there, come last.
    var json: [UInt8] {
      var json = JSONWriter()
      json.list { json in
        json.append(label)
        for text in [url, title, summary, detail] { json.append(text) }
        if titleLanguage != nil || summaryLanguage != nil {
          json.append(titleLanguage ?? "")
          json.append(summaryLanguage ?? "")
        }
      }
      return json.bytes
    }
  }
}

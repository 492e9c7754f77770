/// Where in an HTML page a tag stands, as far as it decides what may be written there.
enum HTMLPlace: UInt8, Sendable {
  /// Between elements, or in a template that is not HTML: any text or HTML.
  case text
  /// Inside a quoted attribute, a comment, or an element that holds text only, such as `title`: text, but
  /// no HTML.
  case plainText
  /// In the name of an element, as in `<h{{level}}>`: numbers only.
  case elementName
  /// Inside `<script type="application/ld+json">` and the like: a partial whose format is JSON.
  case jsonScript
}

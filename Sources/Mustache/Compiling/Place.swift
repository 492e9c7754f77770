/// Where in the output a tag stands, as far as it decides what may be written there.
enum Place: UInt8, Sendable {
  /// Between elements, or in a template that is neither HTML nor JSON: any text or HTML.
  case text
  /// Inside a quoted attribute, a comment, an element that holds text only, such as `title`, or a JSON
  /// string: text, but no HTML.
  case plainText
  /// In the name of an element, as in `<h{{level}}>`: numbers only.
  case elementName
  /// Inside `<script type="application/ld+json">` and the like: a partial whose format is JSON.
  case jsonScript
  /// Between the strings of a JSON text: a number, yes or no.
  case jsonValue
}

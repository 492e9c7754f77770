import Diagnostics
import Fields
import Language
import ProgramDirectory

/// The fields of a picture, which several kinds of file have side by side with their own.
enum ImageFields {
  static let image = Field(
    "image", Kind<WrittenLink>.link.located, meaning: "a picture: a file of `files/`, such as /hall.jpg",
    example: "/images/hall.jpg")
  static let text = Field(
    "image-alt", Kind<String>.text.translated, meaning: "what the picture shows, for those who do not see it",
    example: "A brick hall with a ramp to the left of the door")
}

/// A picture as written.
struct ImageDescriptor: Sendable {
  var link: Located<WrittenLink>
  var text: LocalizedText?
}

extension RecordReader {
  /// The picture of this record; warns where nobody says what it shows.
  mutating func image() -> ImageDescriptor? {
    let link = self(ImageFields.image)
    let text = self(ImageFields.text)
    if let link, text == nil {
      log.warning(
        .missingImageText, at: link.position, "nothing says what this picture shows",
        help: "add `image-alt:` with the words for those who do not see it")
    }
    return link.map { ImageDescriptor(link: $0, text: text) }
  }
}

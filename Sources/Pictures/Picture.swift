/// What the file of a picture says about itself, read from its own bytes whatever its name: how large it is, and
/// whether it gives away where it was taken.
public struct Picture: Hashable, Sendable {
  /// The kinds of file that pages can show.
  public enum Format: String, Sendable {
    case jpeg, png, gif, webp, avif, svg
  }

  /// The kind of file.
  public let format: Format
  /// As wide as it is shown, in pixels; of a drawing (SVG) in its own units. More than 0.
  public let width: Int
  /// As high as it is shown, in pixels; of a drawing (SVG) in its own units. More than 0.
  public let height: Int
  /// Whether its metadata hold a position on the globe.
  public let holdsPosition: Bool

  /// No larger file is looked into, in bytes: 500 MB.
  public static let largestFile = 500_000_000

  /// The picture in `bytes`; nil where they are none of the known kinds, or broken before it is known how large it is.
  public init?(_ bytes: [UInt8]) {
    let reader = ByteReader(bytes)
    let facts: PictureFacts?
    let format: Format
    switch true {
    case reader.has([0xFF, 0xD8, 0xFF], at: 0): (format, facts) = (.jpeg, JPEGFile(reader).facts)
    case reader.has(PNGFile.signature, at: 0): (format, facts) = (.png, PNGFile(reader).facts)
    case reader.has("GIF8", at: 0): (format, facts) = (.gif, GIFFile(reader).facts)
    case reader.has("RIFF", at: 0) && reader.has("WEBP", at: 8):
      (format, facts) = (.webp, WebPFile(reader).facts)
    case reader.has("ftypavif", at: 4) || reader.has("ftypavis", at: 4):
      (format, facts) = (.avif, AVIFFile(reader).facts)
    default: (format, facts) = (.svg, SVGFile(reader).facts)
    }
    guard let facts, facts.width > 0, facts.height > 0 else { return nil }
    self.format = format
    width = facts.isTurned ? facts.height : facts.width
    height = facts.isTurned ? facts.width : facts.height
    holdsPosition = facts.holdsPosition
  }

  /// The same picture without the metadata that hold a position; nil where it holds none, or where the kind of file
  /// does not let us take it out (AVIF).
  ///
  /// The pixels and the colour profile stay as they are, and so does which side is up.
  public static func withoutPosition(_ bytes: [UInt8]) -> [UInt8]? {
    guard let picture = Picture(bytes), picture.holdsPosition else { return nil }
    let reader = ByteReader(bytes)
    return switch picture.format {
    case .jpeg: JPEGFile(reader).withoutPosition
    case .png: PNGFile(reader).withoutPosition
    case .webp: WebPFile(reader).withoutPosition
    case .gif, .avif, .svg: nil
    }
  }
}

/// What the reader of one format finds.
struct PictureFacts {
  var width: Int
  var height: Int
  /// Whether it is shown turned by a quarter, so that width and height change places.
  var isTurned = false
  var holdsPosition = false
}

import Diagnostics
import FileSystem
import Language
import Pictures
import ProgramDirectory
import Prose

/// Finds pictures on pages that are larger than any screen shows or a slow line loads. Files that pages only link to, such
/// as a poster to print, may be as large as they are.
struct LargePictureCheck {
  let directory: ProgramDirectory
  let source: ContentSource

  /// A column of text is some 700 pixels of CSS wide (harbor: 42 rem); sharp screens have two pixels for each.
  static let widest = 1600
  /// On a slow line (1.6 Mbit/s) a picture of so many bytes takes two seconds.
  static let heaviest = 400_000

  /// What is said of each.
  var log: DiagnosticLog {
    var log = DiagnosticLog()
    for (file, shownIn) in shown.sorted(by: { $0.key < $1.key }) {
      guard let picture = directory.pictures[file], let listed = source.file("files/\(file)") else {
        continue
      }
      let isDrawing = picture.format == .svg
      let side = max(picture.width, picture.height)
      guard listed.size > Self.heaviest || !isDrawing && side > Self.widest * 3 / 2 else { continue }
      let size = byteCountInWords(listed.size)
      let pixels = isDrawing ? "" : "\(picture.width) by \(picture.height) pixels and "
      log.warning(
        .largePicture, at: SourcePosition(path: source.shown("files/\(file)")),
        "this picture has \(pixels)\(size), which takes long on a phone",
        help: isDrawing
          ? "save it without what only the drawing program needs, or as a WebP; \(shownIn) shows it"
          : "save it \(Self.widest) pixels wide at most, as WebP or JPEG of quality 80; \(shownIn) shows it")
    }
    return log
  }

  /// The files of `files/` that pages show, each with the first of its pages' files.
  private var shown: [String: String] {
    var shown: [String: String] = [:]
    func add(_ target: LinkTarget, in origin: String) {
      let file: String
      switch target {
      case .site(let path, _): file = String(path.dropFirst())
      case .content(let path, _) where path.hasPrefix("files/"): file = String(path.dropFirst("files/".count))
      case .content, .external, .anchor: return
      }
      if shown[file] == nil { shown[file] = origin }
    }
    func add(_ image: Image?, _ origin: Origin) {
      if let image { add(image.target, in: origin.position.path) }
    }
    if let logo = directory.site.organization?.logo { add(logo, in: source.shown("site.yaml")) }
    for program in directory.programs { add(program.image, program.origin) }
    for group in directory.groups { add(group.image, group.origin) }
    for place in directory.places { add(place.image, place.origin) }
    for article in directory.articles { add(article.image, article.origin) }
    directory.forEachProse { prose in
      for link in prose.versions.flatMap(\.value.links) where link.isImage {
        add(link.target, in: link.position.path)
      }
    }
    return shown
  }
}

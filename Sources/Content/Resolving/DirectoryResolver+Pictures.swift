import Diagnostics
import FileSystem
import Parallel
import Pictures

extension DirectoryResolver {
  /// The pictures of `files/`. What cannot be read now is reported when it is to be copied.
  mutating func pictures() async -> [String: Picture] {
    let (source, former) = (source, formerPictures)
    let files = catalog.files.filter(Self.mayBePicture)
    let found = await parallelMap(files, jobs: options.jobs) { file -> Picture? in
      guard let listed = source.file("files/\(file)") else { return nil }
      if let known = former[file], known.file == listed { return known.picture }
      guard let bytes = try? listed.read(limit: Picture.largestFile) else { return nil }
      return Picture(bytes)
    }
    keepPictures(files, found)
    var pictures: [String: Picture] = [:]
    for case (let file, let picture?) in zip(files, found) {
      pictures[file] = picture
      if picture.format == .avif, picture.holdsPosition { reportPosition(file) }
    }
    return pictures
  }

  private mutating func keepPictures(_ files: [String], _ pictures: [Picture?]) {
    for (file, picture) in zip(files, pictures) {
      guard let picture, let listed = source.file("files/\(file)") else { continue }
      resolved.pictures[file] = ResolvedPicture(file: listed, picture: picture)
    }
  }

  private static func mayBePicture(_ file: String) -> Bool {
    guard let ending = file.split(separator: ".").last?.lowercased() else { return false }
    return ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"].contains(ending)
  }

  private mutating func reportPosition(_ file: String) {
    log.error(
      .pictureHoldsPosition, at: SourcePosition(path: source.shown("files/\(file)")),
      "this picture says where it was taken, and Waymark can't take that out of a file of this kind",
      help: "save it as JPEG or WebP: there Waymark leaves the position out")
  }
}

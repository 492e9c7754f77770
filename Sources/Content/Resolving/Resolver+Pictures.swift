import Diagnostics
import ProgramDirectory

// Pictures that are named by their way from the file that shows them, as editors complete it.
extension Resolver {
  /// Reports a path from the content folder at which there is no picture.
  mutating func checkPicture(_ path: String, at position: SourcePosition) {
    let folders = ["files"] + DocumentFolder.allCases.map(\.rawValue)
    let folder = folders.first { path.hasPrefix("\($0)/") }
    let name = folder.map { String(path.dropFirst($0.count + 1)) } ?? path
    if context.index.files.contains(name) {
      if folder == "files" { return }
      log.error(
        .deadLink, at: position, "there is no picture ‘\(path)’", help: "write it as: /\(name)")
    } else if DocumentFolder.document(at: path) != nil {
      log.error(
        .deadLink, at: position, "‘\(path)’ is no picture",
        help: "write the path of a file of files/, such as /hall.jpg")
    } else {
      reportUnknown(
        "/\(name)", from: .publishedFiles, .deadLink, at: position, "there is no picture ‘\(path)’",
        help: "put the picture into \(context.source.shown("files/\(name)")) and write /\(name)")
    }
  }
}

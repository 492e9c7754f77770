import Diagnostics
import FileSystem

/// Swift source that holds files: text as text, so that the compiler takes no time over it, anything else as bytes.
struct EmbeddedSource {
  private var lists = ""

  var text: String {
    "// Made by FileEmbedder at each build, from folders of the repository.\n\nextension BuiltInFiles {\n\(lists)}\n"
  }

  /// Adds a list of that name with the files of a folder, sorted by path.
  mutating func add(name: String, folder: String) throws(FileProblem) {
    let listing = FolderReader(folder, dotNames: [".github", ".gitignore"]).list()
    if let problem = listing.problems.sorted.first { throw FileProblem(problem) }
    lists += "  public static let \(name): [BuiltInFile] = [\n"
    for file in listing.files {
      lists += "    BuiltInFile(\"\(file.path)\", \(Self.literal(try file.read()))),\n"
    }
    lists += "  ]\n"
  }

  /// The bytes as a raw string, or as a list where a string could not hold them unchanged.
  private static func literal(_ bytes: [UInt8]) -> String {
    let isPlain = bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }
    guard isPlain, let text = String(validating: bytes, as: UTF8.self), !text.contains("\"\"\"###") else {
      return ".bytes([\(bytes.map(String.init).joined(separator: ","))])"
    }
    return ".text(###\"\"\"\n\(text)\n\"\"\"###)"
  }
}

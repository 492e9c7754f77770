import Diagnostics
import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the files of folders as Swift: `FileEmbedder OUTPUT NAME FOLDER [NAME FOLDER …]`. Run by the build.
@main
enum FileEmbedder {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, arguments.count % 2 == 0 else {
      return fail("usage: FileEmbedder OUTPUT NAME FOLDER [NAME FOLDER …]")
    }
    do throws(FileProblem) {
      var source = EmbeddedSource()
      for index in stride(from: 2, to: arguments.count, by: 2) {
        try source.add(name: arguments[index], folder: arguments[index + 1])
      }
      let parts = arguments[1].split(separator: "/")
      let folder = "/" + parts.dropLast().joined(separator: "/")
      try FolderWriter(folder).replace(String(parts.last ?? "EmbeddedFiles.swift"), Array(source.text.utf8))
    } catch {
      fail(DiagnosticPrinter(.text).print([error.diagnostic]))
    }
  }

  private static func fail(_ message: String) {
    let bytes = Array("\(message)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    exit(1)
  }
}

import ArgumentParser
import Diagnostics
import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether somebody wants colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// Writes diagnostics to the standard error stream: to a person at a terminal with the line of text, otherwise plainly.
struct DiagnosticOutput {
  private let format: DiagnosticPrinter.Format
  /// Whether lines of the files are shown, for which it must be known what is private.
  let showsLines: Bool
  private let hasColor: Bool

  init(_ format: DiagnosticPrinter.Format, color: ColorChoice) {
    self.format = format
    let isTerminal = isatty(STDERR_FILENO) == 1 && getenv("CI") == nil
    showsLines = format == .text && (isTerminal || color == .always)
    switch color {
    case .always: hasColor = true
    case .never: hasColor = false
    case .auto: hasColor = isTerminal && Self.isWelcome
    }
  }

  /// https://no-color.org: any text in NO_COLOR says no.
  private static var isWelcome: Bool {
    if let text = getenv("NO_COLOR"), text.pointee != 0 { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  func write(_ diagnostics: [Diagnostic], redactor: Redactor? = nil) {
    guard showsLines else { return StandardStreams.writeError(DiagnosticPrinter(format).print(diagnostics)) }
    var lines = LinesOfFile()
    StandardStreams.writeError(
      TerminalPrinter(hasColor: hasColor).print(diagnostics) { position in
        lines.line(at: position).map { SourceExcerpt(line: $0, column: position.column, redactor: redactor) }
      })
  }
}

/// The lines of the file asked for last: diagnostics come sorted by file.
private struct LinesOfFile {
  private var path = ""
  private var lines: [ArraySlice<UInt8>] = []

  mutating func line(at position: SourcePosition) -> ArraySlice<UInt8>? {
    if position.path != path {
      path = position.path
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
      let bytes = parts.last.flatMap { try? FolderReader(folder).readText(String($0)) } ?? []
      // A line may end in CR LF, as the readers take it.
      lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
        $0.last == 0x0D ? $0.dropLast() : $0
      }
    }
    return lines.indices.contains(position.line - 1) ? lines[position.line - 1] : nil
  }
}

import Diagnostics
import Preview

/// What `waymark serve` says on the terminal.
struct PreviewAccount: Sendable {
  private let isQuiet: Bool

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// Says where the preview is; where another program has the port that was asked for, that too.
  func tellAddress(_ port: UInt16, wanted: UInt16) {
    if wanted != 0, port != wanted {
      StandardStreams.write("Port \(wanted) is taken by another program.\n")
    }
    StandardStreams.write("The preview is at http://localhost:\(port)/\n")
    if !isQuiet { StandardStreams.write("Press Ctrl-C to end it.\n") }
  }

  /// Says what was read, how long it took, and what is wrong where that has changed.
  func tell(_ event: PreviewEvent) {
    switch event {
    case .loaded(let pages, let reading):
      tell("\(pages == 1 ? "1 page" : "\(pages) pages")", reading)
    case .changed(let paths, let reading):
      let more = paths.count > 3 ? " and \(paths.count - 3) more" : ""
      tell(paths.prefix(3).joined(separator: ", ") + more, reading)
    }
  }

  private func tell(_ what: String, _ reading: SiteReading) {
    let summary = reading.diagnostics.isEmpty ? "" : ", \(DiagnosticSummary(reading.diagnostics))"
    if !isQuiet { StandardStreams.write("\(what): \(milliseconds(reading.duration)) ms\(summary)\n") }
    guard reading.hasNews else { return }
    StandardStreams.writeError(DiagnosticPrinter(.text).print(reading.diagnostics))
    if reading.diagnostics.isEmpty, !isQuiet { StandardStreams.write("Nothing to complain of any more.\n") }
  }

  private func milliseconds(_ duration: Duration) -> Int {
    Int(duration.components.seconds) * 1000 + Int(duration.components.attoseconds / 1_000_000_000_000_000)
  }
}

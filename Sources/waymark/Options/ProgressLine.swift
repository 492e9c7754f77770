import SiteBuild
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One line on a terminal that says how far the build is. In CI and in files it says nothing.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let hasText = Mutex(false)

  init(isShown: Bool) {
    self.isShown = isShown && isatty(STDERR_FILENO) == 1 && getenv("CI") == nil
  }

  func show(_ progress: BuildProgress) {
    guard isShown else { return }
    let text =
      switch progress {
      case .reading: "Reading content…"
      case .rendering(let done, let count): "Making pages: \(done) of \(count)"
      case .publishing: "Publishing…"
      }
    hasText.withLock {
      StandardStreams.writeError("\r\u{1B}[2K\(text)")
      $0 = true
    }
  }

  /// Takes the line away.
  func clear() {
    hasText.withLock {
      if $0 { StandardStreams.writeError("\r\u{1B}[2K") }
      $0 = false
    }
  }
}

/// The process's output.
enum StandardStreams {
  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { writeBytes(descriptor, $0) }
      // A reader that went away (`| head`) is no reason to fail.
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}

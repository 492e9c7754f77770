#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a press of Ctrl-C does.
enum Interruption {
  /// Ends the process at once and as done: for work that leaves nothing half-made behind.
  static func endsProcess() {
    for number in [SIGINT, SIGTERM] { _ = signal(number) { _ in _exit(0) } }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether somebody sits there.
enum Terminal {
  /// Whether there is somebody to answer: not in CI, nor where input or output is a file or another program.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && getenv("CI") == nil }
}

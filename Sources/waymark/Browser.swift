#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The person's browser.
enum Browser {
  /// Opens the preview in it. Where there is none, the address on the terminal has to do.
  static func open(_ port: UInt16) {
    #if canImport(Darwin)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let words = [program, "http://localhost:\(port)/"] as [String]
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    // Its complaints are its own, and nobody waits for it.
    _ = posix_spawnp(&process, program, nil, nil, arguments, environ)
  }
}

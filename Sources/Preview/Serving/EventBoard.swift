import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What open pages are to be told: the latest news, which replace those before. Whoever writes wakes the loop that sends.
final class EventBoard: Sendable {
  private let latest: Mutex<(number: Int, text: String)>
  private let stopped = Mutex(false)
  /// A pipe: what is written at one end wakes whoever waits at the other.
  let wakeUp: Int32
  private let wakeUpWriter: Int32

  /// An empty board; nil where the system has no pipe to give.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    ends.forEach(SystemSocket.prepare)
    (wakeUp, wakeUpWriter) = (ends[0], ends[1])
    latest = Mutex((0, ""))
  }

  deinit {
    SystemSocket.close(wakeUp)
    SystemSocket.close(wakeUpWriter)
  }

  /// The latest news and their number.
  var news: (number: Int, text: String) { latest.withLock { $0 } }

  /// Tells something new.
  func tell(_ text: String) {
    latest.withLock { $0 = ($0.number + 1, text) }
    wake()
  }

  /// Whether the loop is to end.
  var isStopped: Bool { stopped.withLock { $0 } }

  /// Ends the loop.
  func stop() {
    stopped.withLock { $0 = true }
    wake()
  }

  private func wake() {
    // Where the pipe is full the loop is about to wake up anyway.
    var byte: UInt8 = 0
    #if canImport(Glibc)
      _ = Glibc.write(wakeUpWriter, &byte, 1)
    #elseif canImport(Musl)
      _ = Musl.write(wakeUpWriter, &byte, 1)
    #else
      _ = Darwin.write(wakeUpWriter, &byte, 1)
    #endif
  }

  /// Takes what woke the loop out of the pipe.
  func settle() {
    var bytes = [UInt8](repeating: 0, count: 256)
    #if canImport(Glibc)
      while Glibc.read(wakeUp, &bytes, bytes.count) > 0 {}
    #elseif canImport(Musl)
      while Musl.read(wakeUp, &bytes, bytes.count) > 0 {}
    #else
      while Darwin.read(wakeUp, &bytes, bytes.count) > 0 {}
    #endif
  }
}

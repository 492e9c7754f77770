import Foundation
import Output
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What visitors meet while builds follow one another.
@Suite struct WatchedBuildTests {
  @Test func `Whoever reads while it is published meets one site, never a mixture or nothing`() throws {
    let sandbox = try OutputSandbox()
    let output = sandbox.output
    func publish(_ version: Int) throws {
      let publication = try Publisher(folder: output).begin()
      for page in 0..<20 { try publication.write("p\(page)/index.html", Array("version \(version)".utf8)) }
      _ = try publication.commit()
    }
    try publish(0)
    let seen = Seen()
    // A thread of its own: the pool that tests run on may be full of tests.
    Thread.detachNewThread { seen.look(at: output) }
    defer { seen.isDone = true }
    while seen.looks == 0 { usleep(100) }
    for version in 1..<60 { try publish(version) }
    #expect(seen.mixtures == 0)
    #expect(seen.gaps == 0)
  }
}

/// What a reader in a thread of its own has seen of a site.
private final class Seen: Sendable {
  private let counts = Mutex((looks: 0, mixtures: 0, gaps: 0, isDone: false))

  var looks: Int { counts.withLock { $0.looks } }
  var mixtures: Int { counts.withLock { $0.mixtures } }
  var gaps: Int { counts.withLock { $0.gaps } }
  var isDone: Bool {
    get { counts.withLock { $0.isDone } }
    set { counts.withLock { $0.isDone = newValue } }
  }

  func look(at output: String) {
    while !isDone {
      let folder = open(output, O_RDONLY | O_DIRECTORY)
      if folder < 0 { counts.withLock { $0.gaps += 1 } }
      // Pages of an old site may be gone by now; those that are there are of one version.
      let texts = Set((0..<20).compactMap { Self.text(folder, "p\($0)/index.html") })
      counts.withLock { counts in
        counts.looks += 1
        counts.mixtures += texts.count > 1 ? 1 : 0
      }
      close(folder)
    }
  }

  private static func text(_ folder: Int32, _ path: String) -> String? {
    let file = openat(folder, path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}

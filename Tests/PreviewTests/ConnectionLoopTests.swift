import Foundation
import Testing

@testable import Preview

@Suite struct ConnectionLoopTests {
  @Test("Whoever asks for many pages at once and reads none holds up nobody else by more than a page each")
  func pipelining() throws {
    let listener = try Listener.open(from: 0)
    let board = try #require(EventBoard())
    let crowd = try (0..<10).map { _ in try Caller(listener.port) }
    for caller in crowd { try caller.ask("/schedule/", times: 400) }
    var late: Caller?
    var asked: [String] = []
    var loop = ConnectionLoop(listener, board) { request in
      asked.append(request.target)
      if asked.count == 50 {
        late = try? Caller(listener.port)
        try? late?.ask("/late/", times: 1)
      }
      if request.target == "/late/" || asked.count >= 4000 { board.stop() }
      return HTTPResponse(.ok, "text/plain", Array("a page".utf8))
    }
    loop.run()
    // The late one is accepted in one turn and answered in the next.
    #expect(try #require(asked.firstIndex(of: "/late/")) < 50 + 3 * 11)
  }
}

/// Somebody who connects and asks, and never reads.
private final class Caller: Sendable {
  private let socket: Int32

  init(_ port: UInt16) throws {
    #if canImport(Glibc)
      socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw CocoaError(.fileReadUnknown) }
  }

  deinit { close(socket) }

  func ask(_ target: String, times: Int) throws {
    let request = "GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n"
    let bytes = Array(String(repeating: request, count: times).utf8)
    guard send(socket, bytes, bytes.count, 0) == bytes.count else { throw CocoaError(.fileWriteUnknown) }
  }
}

import TestSupport
import Testing

@testable import Preview

/// A connection as the loop drives it, without sockets and without a clock that goes.
private struct Drive {
  var now = ContinuousClock.now
  var connection: Connection
  var asked: [String] = []

  init() { connection = Connection(now: now) }

  mutating func receive(_ text: String) { receive(Array(text.utf8)) }

  mutating func receive(_ bytes: [UInt8]) {
    connection.receive(bytes, now: now)
    answerNext()
  }

  private mutating func answerNext() {
    var asked = asked
    connection.answerNext(now: now) { Self.answer($0, noting: &asked) }
    self.asked = asked
  }

  private static func answer(_ request: HTTPRequest, noting asked: inout [String]) -> HTTPResponse {
    asked.append(request.target)
    if request.target == "/events" { return HTTPResponse(ContentType.events, .events) }
    return HTTPResponse(.ok, "text/plain", Array("body of \(request.target)".utf8))
  }

  /// Takes everything that waits to be sent, and what that leads to.
  mutating func take() -> String {
    var sent: [UInt8] = []
    while !connection.output.isEmpty {
      let piece = connection.output.prefix(7)
      sent += piece
      connection.sent(piece.count, now: now)
      answerNext()
    }
    return String(decoding: sent, as: UTF8.self)
  }
}

@Suite struct ConnectionTests {
  private let request = "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n"

  @Test("A request is answered, and the connection waits for the next")
  func answer() {
    var drive = Drive()
    drive.receive(request)
    let sent = drive.take()
    #expect(sent.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(sent.hasSuffix("\r\n\r\nbody of /a"))
    #expect(sent.contains("Content-Length: 10\r\n"))
    #expect(drive.connection.phase == .reading)
  }

  @Test("A request may come a byte at a time")
  func bytes() {
    var drive = Drive()
    for byte in request.utf8 { drive.receive([byte]) }
    #expect(drive.asked == ["/a"])
  }

  @Test("Requests that come together are answered one after the other")
  func together() {
    var drive = Drive()
    drive.receive(request + request.replacing("/a", with: "/b"))
    #expect(drive.asked == ["/a"])
    let sent = drive.take()
    #expect(drive.asked == ["/a", "/b"])
    #expect(sent.hasSuffix("body of /b"))
  }

  @Test("HEAD is answered with the head alone")
  func head() {
    var drive = Drive()
    drive.receive(request.replacing("GET", with: "HEAD"))
    let sent = drive.take()
    #expect(sent.contains("Content-Length: 10\r\n"))
    #expect(sent.hasSuffix("\r\n\r\n"))
  }

  @Test("A head without end is refused before it fills the memory, and what still comes is thrown away")
  func endless() {
    var drive = Drive()
    drive.receive("GET / HTTP/1.1\r\nHost: localhost\r\nX: ")
    for _ in 0..<16 { drive.receive([UInt8](repeating: 0x61, count: 64 << 10)) }
    #expect(drive.take().hasPrefix("HTTP/1.1 431 "))
    #expect(drive.connection.phase == .closing)
    drive.receive([UInt8](repeating: 0x61, count: 1 << 20))
    #expect(drive.connection.output.isEmpty)
    #expect(drive.asked.isEmpty)
  }

  @Test("A browser that begins a request and sends no more is told so and left")
  func slow() {
    var drive = Drive()
    drive.receive("GET / HT")
    drive.now = drive.connection.deadline
    drive.connection.expire(now: drive.now)
    #expect(drive.take().hasPrefix("HTTP/1.1 408 "))
    #expect(drive.connection.phase == .closing)
    drive.connection.expire(now: drive.now)
    #expect(drive.connection.phase == .closed)
  }

  @Test("A byte now and then does not make a request last longer")
  func dribble() {
    var drive = Drive()
    drive.receive("G")
    let deadline = drive.connection.deadline
    drive.now += .seconds(5)
    drive.receive("E")
    #expect(drive.connection.deadline == deadline)
  }

  @Test("A connection on which nothing is asked is closed")
  func idle() {
    var drive = Drive()
    drive.connection.expire(now: drive.now)
    #expect(drive.connection.phase == .closed)
  }

  @Test("A browser that does not take its answer is left")
  func stalled() {
    var drive = Drive()
    drive.receive(request)
    drive.connection.expire(now: drive.now)
    #expect(drive.connection.phase == .closed)
  }

  @Test("News are sent once, the latest alone, and signs of life in between")
  func news() {
    var drive = Drive()
    drive.receive(request.replacing("/a", with: "/events"))
    drive.connection.send((1, "one"), now: drive.now)
    #expect(drive.take().hasSuffix("retry: 500\n\ndata: one\n\n"))
    drive.connection.send((1, "one"), now: drive.now)
    #expect(drive.connection.output.isEmpty)
    drive.connection.send((2, "two"), now: drive.now)
    drive.connection.send((3, "three"), now: drive.now)
    #expect(drive.take() == "data: two\n\n")
    drive.connection.send((3, "three"), now: drive.now)
    #expect(drive.take() == "data: three\n\n")
    drive.connection.expire(now: drive.now)
    #expect(drive.take() == ":\n\n")
    #expect(drive.connection.phase == .events)
  }

  @Test("Whatever bytes come, they are answered or refused, and never too much is kept")
  func fuzz() {
    var random = Chance(seed: 7)
    for _ in 0..<3000 {
      var drive = Drive()
      var bytes = Array(request.utf8)
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        default: if bytes.count > 1 { bytes.remove(at: place) }
        }
      }
      drive.receive(bytes)
      let sent = drive.take()
      #expect(sent.isEmpty || sent.hasPrefix("HTTP/1.1 "))
      #expect(sent.isEmpty == (drive.connection.phase == .reading && drive.asked.isEmpty))
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Serves all connections on one thread: whatever anybody does at the other end, nobody waits for them. In each turn every
/// connection has one request answered at the most and one piece of its answer sent.
struct ConnectionLoop {
  private let listener: Listener
  private let board: EventBoard
  private let answer: (HTTPRequest) -> HTTPResponse
  private let clock = ContinuousClock()
  private var connections: [Int32: Connection] = [:]
  /// While the system can't give another connection, none is asked for.
  private var resting: ContinuousClock.Instant?
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)

  /// So many connections are held; a browser makes six to one site.
  static let mostConnections = 200

  init(_ listener: Listener, _ board: EventBoard, answer: @escaping (HTTPRequest) -> HTTPResponse) {
    self.listener = listener
    self.board = board
    self.answer = answer
  }

  /// Serves until the board says that it is over.
  mutating func run() {
    while !board.isStopped { turn() }
    for socket in Array(connections.keys) + listener.sockets { SystemSocket.close(socket) }
  }

  private mutating func turn() {
    var waiting = entries()
    let count = poll(&waiting, nfds_t(waiting.count), timeout())
    let now = clock.now
    if let until = resting, until <= now { resting = nil }
    if count > 0 {
      for entry in waiting where entry.revents != 0 { handle(entry, now) }
    }
    let news = board.news
    for socket in connections.keys { settle(socket, news, now) }
  }

  // MARK: - Waiting

  /// What is waited for.
  private func entries() -> [pollfd] {
    var entries = [pollfd(fd: board.wakeUp, events: Int16(POLLIN), revents: 0)]
    if resting == nil {
      entries += listener.sockets.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    }
    for (socket, connection) in connections {
      let input = connection.wantsInput ? Int16(POLLIN) : 0
      let output = connection.output.isEmpty ? 0 : Int16(POLLOUT)
      entries.append(pollfd(fd: socket, events: input | output, revents: 0))
    }
    return entries
  }

  /// How long there is to wait at the most, in milliseconds.
  private func timeout() -> Int32 {
    if connections.values.contains(where: \.mayAnswer) { return 0 }
    guard let next = (connections.values.map(\.deadline) + [resting].compactMap(\.self)).min() else {
      return -1
    }
    let left = (next - clock.now).components
    let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
    return Int32(clamping: min(60_000, max(0, milliseconds + 1)))
  }

  // MARK: - Handling

  private mutating func handle(_ entry: pollfd, _ now: ContinuousClock.Instant) {
    if entry.fd == board.wakeUp {
      board.settle()
    } else if listener.sockets.contains(entry.fd) {
      accept(at: entry.fd, now)
    } else {
      if entry.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 { read(entry.fd, now) }
    }
  }

  private mutating func accept(at socket: Int32, _ now: ContinuousClock.Instant) {
    // A few at a time, so that those that are there are served in between.
    for _ in 0..<32 {
      guard let connection = SystemSocket.accept(socket) else {
        let code = errno
        guard code == EMFILE || code == ENFILE || code == ENOBUFS || code == ENOMEM else { return }
        if !makeRoom() { resting = now + .milliseconds(100) }
        return
      }
      if connections.count >= Self.mostConnections, !makeRoom() {
        SystemSocket.close(connection)
        continue
      }
      connections[connection] = Connection(now: now)
    }
  }

  /// Closes the connection that has waited longest for its browser; false where none only waits.
  private mutating func makeRoom() -> Bool {
    let idle = connections.filter { $0.value.isIdle }.min { $0.value.deadline < $1.value.deadline }
    let streams = connections.filter { $0.value.phase == .events }
    guard let socket = idle?.key ?? (streams.count > Self.mostConnections / 2 ? streams.first?.key : nil)
    else { return false }
    close(socket)
    return true
  }

  private mutating func read(_ socket: Int32, _ now: ContinuousClock.Instant) {
    guard var connection = connections[socket] else { return }
    // Where the browser does not take its answer, it is not read from either; then only its going away counts.
    let outcome = buffer.withUnsafeMutableBytes { SystemSocket.read(socket, into: $0) }
    switch outcome {
    case .done(let count): connection.receive(buffer[..<count], now: now)
    case .later: return
    case .gone: connection.receiveEnd()
    }
    connections[socket] = connection
  }

  /// Answers a request if one is there, sends a piece of what there is to send, and ends what has come to its end.
  private mutating func settle(
    _ socket: Int32, _ news: (number: Int, text: String), _ now: ContinuousClock.Instant
  ) {
    guard var connection = connections[socket] else { return }
    if connection.deadline <= now, !connection.mayAnswer { connection.expire(now: now) }
    connection.answerNext(now: now, answer)
    connection.send(news, now: now)
    if !connection.output.isEmpty, connection.phase != .closed {
      // What does not go out at once does in a later turn: somebody who reads as fast as this writes would hold up others.
      switch connection.output.withUnsafeBytes({ SystemSocket.write(socket, $0) }) {
      case .done(let count):
        connection.sent(count, now: now)
        if connection.phase == .closing { SystemSocket.finishWriting(socket) }
      case .later: break
      case .gone: connection.receiveEnd()
      }
    }
    connections[socket] = connection
    if connection.phase == .closed { close(socket) }
  }

  private mutating func close(_ socket: Int32) {
    connections[socket] = nil
    SystemSocket.close(socket)
  }
}

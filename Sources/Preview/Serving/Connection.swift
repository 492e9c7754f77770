/// One browser's connection: what came in, what is still to go out, and how long it may take.
///
/// A state machine without sockets: the loop gives it bytes and the time, and takes bytes from it.
struct Connection {
  /// What it waits for.
  enum Phase: Equatable {
    /// A request, or the rest of one.
    case reading
    /// The browser, which takes the answer.
    case writing
    /// News, for as long as the page is open.
    case events
    /// The end: what still comes in is thrown away, so that the browser reads the answer before the connection breaks.
    case closing
    case closed
  }

  private(set) var phase = Phase.reading
  /// The moment by which something must have happened.
  private(set) var deadline: ContinuousClock.Instant
  /// The bytes that wait to be sent.
  private(set) var output: ArraySlice<UInt8> = []
  private var input: [UInt8] = []
  /// Whether `input` may hold a request that nobody has looked at.
  private var hasNewInput = false
  private var file: FileBody?
  private var keepsConnection = true
  /// The number of the news that were sent last.
  private var sentNews = -1

  /// How long each phase may last without anything happening.
  enum Patience {
    static let idle = Duration.seconds(60)
    /// From the first byte of a request to its last.
    static let request = Duration.seconds(10)
    static let writing = Duration.seconds(30)
    static let closing = Duration.seconds(2)
    /// After so long a sign of life is sent to pages that wait for news.
    static let heartbeat = Duration.seconds(15)
  }

  /// A connection that was just made.
  init(now: ContinuousClock.Instant) { deadline = now + Patience.idle }

  /// Whether it may be closed to make room: nothing is under way.
  var isIdle: Bool { phase == .closing || phase == .reading && !mayAnswer }

  /// Whether it wants to read. While an answer is due or on its way nothing is: a browser that asks without reading must
  /// wait.
  var wantsInput: Bool { phase != .writing && phase != .closed && !mayAnswer }

  /// Whether it may have a request to answer; then ``answerNext(now:_:)`` is to be called before long.
  var mayAnswer: Bool { phase == .reading && hasNewInput }

  // MARK: - What comes in

  /// Takes in bytes from the browser.
  mutating func receive(_ bytes: some Sequence<UInt8>, now: ContinuousClock.Instant) {
    guard phase == .reading else { return }
    if input.isEmpty { deadline = now + Patience.request }
    input.append(contentsOf: bytes)
    hasNewInput = true
  }

  /// The browser has hung up, or said all that it will.
  mutating func receiveEnd() { phase = .closed }

  /// Answers the next request if it has come in whole: one and no more, for others wait for theirs.
  mutating func answerNext(now: ContinuousClock.Instant, _ answer: (HTTPRequest) -> HTTPResponse) {
    guard mayAnswer else { return }
    hasNewInput = false
    // Empty lines before a request are passed over (RFC 9112, section 2.2).
    input.removeFirst(input.prefix { $0 == 0x0D || $0 == 0x0A }.count)
    guard let end = HTTPRequest.end(in: input) else {
      if input.count > HTTPRequest.limit { refuse(.tooLarge, now) }
      return
    }
    guard end <= HTTPRequest.limit else { return refuse(.tooLarge, now) }
    do throws(RequestProblem) {
      let request = try HTTPRequest(head: input[..<end])
      input.removeFirst(end)
      send(answer(request), to: request, now)
    } catch {
      refuse(error, now)
    }
  }

  private mutating func refuse(_ problem: RequestProblem, _ now: ContinuousClock.Instant) {
    input = []
    keepsConnection = false
    let response = HTTPResponse(problem.status)
    output = response.head(keepsConnection: false)[...]
    if case .bytes(let bytes) = response.body { output += bytes }
    phase = .writing
    deadline = now + Patience.writing
  }

  private mutating func send(
    _ response: HTTPResponse, to request: HTTPRequest, _ now: ContinuousClock.Instant
  ) {
    var isStream = false
    if case .events = response.body { isStream = true }
    keepsConnection = request.keepsConnection && !isStream
    output = response.head(keepsConnection: keepsConnection)[...]
    phase = .writing
    deadline = now + Patience.writing
    if request.isHead { return }
    switch response.body {
    case .bytes(let bytes): output += bytes
    case .file(let body): file = body
    case .events: startEvents(now)
    }
  }

  // MARK: - What goes out

  /// So many bytes of `output` are on their way.
  mutating func sent(_ count: Int, now: ContinuousClock.Instant) {
    output = output.dropFirst(count)
    if phase == .writing { deadline = now + Patience.writing }
    guard output.isEmpty, phase == .writing else { return }
    if let bytes = file?.next() {
      output = bytes[...]
      return
    }
    // A file that has become shorter can't be sent as promised: only the end of the connection tells.
    let isComplete = file?.isComplete ?? true
    file = nil
    guard keepsConnection, isComplete else {
      phase = .closing
      deadline = now + Patience.closing
      return
    }
    phase = .reading
    deadline = now + (input.isEmpty ? Patience.idle : Patience.request)
    hasNewInput = !input.isEmpty
  }

  // MARK: - News

  private mutating func startEvents(_ now: ContinuousClock.Instant) {
    phase = .events
    deadline = now + Patience.heartbeat
    // How soon the browser is to come again when the preview was stopped, in milliseconds.
    output += "retry: 500\n\n".utf8
  }

  /// Sends the latest news, unless they were or the browser has not yet taken those before.
  mutating func send(_ news: (number: Int, text: String), now: ContinuousClock.Instant) {
    guard phase == .events, output.isEmpty || sentNews < 0, news.number != sentNews else { return }
    sentNews = news.number
    output += "data: \(news.text)\n\n".utf8
    deadline = now + Patience.heartbeat
  }

  /// What happens when the deadline has passed.
  mutating func expire(now: ContinuousClock.Instant) {
    switch phase {
    case .events where output.isEmpty:
      output = Array(":\n\n".utf8)[...]
      deadline = now + Patience.heartbeat
    case .reading where !input.isEmpty: refuse(RequestProblem(status: .timedOut), now)
    default: phase = .closed
    }
  }
}

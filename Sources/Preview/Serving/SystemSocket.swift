#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's calls for sockets, under names that do not hang on the C library.
enum SystemSocket {
  /// What became of reading or writing.
  enum Outcome: Equatable {
    case done(Int)
    /// Nothing can be read or written now.
    case later
    /// The other side is gone.
    case gone
  }

  static func bind(_ socket: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 {
    #if canImport(Glibc)
      Glibc.bind(socket, address, length)
    #elseif canImport(Musl)
      Musl.bind(socket, address, length)
    #else
      Darwin.bind(socket, address, length)
    #endif
  }

  static func listen(_ socket: Int32, _ waiting: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.listen(socket, waiting)
    #elseif canImport(Musl)
      Musl.listen(socket, waiting)
    #else
      Darwin.listen(socket, waiting)
    #endif
  }

  /// The next connection that waits at a listening socket, or the number of the error.
  static func accept(_ socket: Int32) -> Int32? {
    #if canImport(Glibc)
      let connection = Glibc.accept(socket, nil, nil)
    #elseif canImport(Musl)
      let connection = Musl.accept(socket, nil, nil)
    #else
      let connection = Darwin.accept(socket, nil, nil)
    #endif
    guard connection >= 0 else { return nil }
    prepare(connection)
    return connection
  }

  /// Lets no call wait on it, no program that is started have it, and no broken connection end the process.
  static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    #if canImport(Darwin)
      var yes: Int32 = 1
      _ = setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  static func read(_ socket: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
    let count = recv(socket, buffer.baseAddress, buffer.count, 0)
    if count > 0 { return .done(count) }
    return count < 0 && isForLater(errno) ? .later : .gone
  }

  static func write(_ socket: Int32, _ bytes: UnsafeRawBufferPointer) -> Outcome {
    #if canImport(Darwin)
      let count = send(socket, bytes.baseAddress, bytes.count, 0)
    #else
      let count = send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    #endif
    if count >= 0 { return .done(count) }
    return isForLater(errno) ? .later : .gone
  }

  /// Says that nothing more will be written, while the other side may go on.
  static func finishWriting(_ socket: Int32) { _ = shutdown(socket, Int32(SHUT_WR)) }

  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  private static func isForLater(_ code: Int32) -> Bool {
    code == EAGAIN || code == EWOULDBLOCK || code == EINTR
  }
}

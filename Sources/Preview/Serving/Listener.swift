import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The doors at which the preview listens: the addresses of this machine that no other can reach, one for each
/// version of the internet protocol that the system speaks.
struct Listener: Sendable {
  /// The port.
  let port: UInt16
  /// The sockets, open for as long as the process runs.
  let sockets: [Int32]

  /// Listens at `port`, or at a later one where another program has it.
  /// - Parameter port: zero for any that is free.
  static func open(from port: UInt16) throws(SystemError) -> Listener {
    var last = SystemError(code: EADDRINUSE)
    for candidate in candidates(from: port) {
      do {
        return try Listener(port: candidate)
      } catch {
        // A port that another program has, or that is kept for the system.
        guard error.code == EADDRINUSE || error.code == EACCES else { throw error }
        last = error
      }
    }
    throw last
  }

  private static func candidates(from port: UInt16) -> [UInt16] {
    port == 0 ? [0] : (0..<20).compactMap { UInt16(exactly: Int(port) + $0) } + [0]
  }

  private init(port: UInt16) throws(SystemError) {
    let first = try Self.listen(AF_INET, port)
    var sockets = [first]
    let port = Self.port(of: first)
    do {
      // A browser may take “localhost” for either address: where another program has one of them, the port is taken.
      sockets.append(try Self.listen(AF_INET6, port))
    } catch {
      if error.code == EADDRINUSE {
        SystemSocket.close(first)
        throw error
      }
    }
    self.port = port
    self.sockets = sockets
  }

  private static func listen(_ family: Int32, _ port: UInt16) throws(SystemError) -> Int32 {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let socket = socket(family, kind, 0)
    guard socket >= 0 else { throw SystemError.last }
    var yes: Int32 = 1
    _ = setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    guard bind(socket, family, port), SystemSocket.listen(socket, 128) == 0 else {
      let error = SystemError.last
      SystemSocket.close(socket)
      throw error
    }
    SystemSocket.prepare(socket)
    return socket
  }

  private static func bind(_ socket: Int32, _ family: Int32, _ port: UInt16) -> Bool {
    if family == AF_INET {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      return bind(socket, &address)
    }
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    address.sin6_addr = in6addr_loopback
    return bind(socket, &address)
  }

  private static func bind<Address>(_ socket: Int32, _ address: inout Address) -> Bool {
    let length = socklen_t(MemoryLayout<Address>.size)
    return withUnsafeMutableBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
      return SystemSocket.bind(socket, start, length) == 0
    }
  }

  private static func port(of socket: Int32) -> UInt16 {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutableBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return }
      _ = getsockname(socket, start, &length)
    }
    return UInt16(bigEndian: address.sin_port)
  }
}

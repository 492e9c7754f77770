#if os(Linux)
  // A dispatch source may be cancelled from any thread, though its type does not say so.
  @preconcurrency import Dispatch
  import FileSystem

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// One thing that happened in a watched folder.
  struct Notification: Hashable, Sendable {
    /// The system's number for the folder.
    let number: Int32
    /// The name in the folder; empty where it concerns the folder itself.
    let name: String
    /// Whether it is a folder that stands or stood there.
    let isFolder: Bool
    /// Whether something stands there now, as far as it is known.
    let isThere: Bool
    /// Whether the watched folder itself was deleted, or moved to another place.
    let isGone: Bool
    /// Whether more happened than the system could count.
    let isOverflow: Bool
  }

  /// The system's notifications of what happens in folders: inotify(7).
  final class Notifications: Sendable {
    /// The notifications as the system writes them, for ``read(_:)``.
    let bytes: AsyncStream<[UInt8]>
    private let descriptor: Int32
    private let continuation: AsyncStream<[UInt8]>.Continuation

    /// Nil where the system has none to give.
    init?() {
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      self.descriptor = descriptor
      let (bytes, continuation) = AsyncStream<[UInt8]>.makeStream()
      self.bytes = bytes
      self.continuation = continuation
      let source = DispatchSource.makeReadSource(
        fileDescriptor: descriptor, queue: DispatchQueue(label: "waymark.file-watching"))
      source.setEventHandler {
        let bytes = Self.readBytes(descriptor)
        if !bytes.isEmpty { continuation.yield(bytes) }
      }
      source.setCancelHandler { _ = close(descriptor) }
      continuation.onTermination = { _ in source.cancel() }
      source.activate()
    }

    deinit { continuation.finish() }

    private static func readBytes(_ descriptor: Int32) -> [UInt8] {
      let capacity = 1 << 16
      return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        #if canImport(Glibc)
          count = max(0, Glibc.read(descriptor, buffer.baseAddress, capacity))
        #else
          count = max(0, Musl.read(descriptor, buffer.baseAddress, capacity))
        #endif
      }
    }

    /// Watches a folder; the number by which the system will name it. A file that is being written counts once it is
    /// closed: nobody wants to see half of it.
    func watch(_ location: String) -> Result<Int32, SystemError> {
      let kinds =
        IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF
        | IN_ONLYDIR
      let number = inotify_add_watch(descriptor, location, UInt32(kinds))
      return number >= 0 ? .success(number) : .failure(SystemError.last)
    }

    func forget(_ number: Int32) { _ = inotify_rm_watch(descriptor, number) }

    /// The notifications in bytes that the system wrote: number, kind, cookie and length of the name, each of four bytes,
    /// and the name, filled up with zeros.
    static func read(_ bytes: [UInt8]) -> [Notification] {
      var notifications: [Notification] = []
      var offset = 0
      while offset + 16 <= bytes.count {
        let (number, kind, length) = bytes.withUnsafeBytes { bytes in
          (
            bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
            Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
          )
        }
        let end = min(bytes.count, offset + 16 + length)
        let name = bytes[offset + 16..<end].prefix { $0 != 0 }
        notifications.append(
          Notification(
            number: number, name: String(decoding: name, as: UTF8.self),
            isFolder: kind & UInt32(IN_ISDIR) != 0,
            isThere: kind & UInt32(IN_DELETE | IN_MOVED_FROM) == 0,
            isGone: kind & UInt32(IN_MOVE_SELF | IN_IGNORED) != 0,
            isOverflow: kind & UInt32(IN_Q_OVERFLOW) != 0))
        offset = end
      }
      return notifications
    }
  }
#endif

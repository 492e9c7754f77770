import FileSystem

/// A file of the site on its way to the browser, a piece at a time.
final class FileBody {
  /// In bytes, when it was opened: so many are promised.
  let size: Int
  private let file: OpenFile
  private var sent = 0

  init(_ file: consuming OpenFile) {
    size = file.size
    self.file = file
  }

  /// The next bytes; nil where there are no more, or not as many as were promised.
  func next() -> [UInt8]? {
    let count = min(size - sent, 256 << 10)
    guard count > 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = (try? file.read(into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
    }
    sent += bytes.count
    return bytes.isEmpty ? nil : bytes
  }

  /// Whether all that was promised has been read.
  var isComplete: Bool { sent == size }
}

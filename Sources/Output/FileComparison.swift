#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

import FileSystem

/// How much of a file is held in memory at a time, in bytes.
private let pieceSize = 1 << 16

extension FileDescriptor {
  /// The state in which the file at `path` holds exactly `bytes`; nil where it does not, or can't be opened.
  func version(holding bytes: [UInt8], at path: String) -> FileVersion? {
    // The state is taken before the bytes: whoever writes meanwhile leaves another.
    guard let file = try? openFile(path), let status = try? file.status(),
      status.kind == .file, status.size == bytes.count
    else { return nil }
    let holds = bytes.withUnsafeBytes { buffer in
      let piece = UnsafeMutableRawBufferPointer.allocate(
        byteCount: min(pieceSize, buffer.count), alignment: 16)
      defer { piece.deallocate() }
      var rest = buffer[...]
      while !rest.isEmpty {
        guard let count = try? file.read(into: piece), count > 0, count <= rest.count,
          isSame(piece, UnsafeRawBufferPointer(rebasing: rest), count)
        else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
    return holds ? status.version : nil
  }
}

/// Whether the first `count` bytes are the same; both buffers have as many.
private func isSame(_ one: UnsafeMutableRawBufferPointer, _ other: UnsafeRawBufferPointer, _ count: Int)
  -> Bool
{
  guard let start = one.baseAddress, let otherStart = other.baseAddress else { return count == 0 }
  return memcmp(start, otherStart, count) == 0
}

/// A file that is to be copied into the site.
struct SourceFile: ~Copyable {
  private let file: OpenFile

  init(_ listed: ListedFile) throws(PublicationError) {
    do {
      file = try listed.open()
    } catch {
      throw .unreadable(error)
    }
  }

  /// The state in which the file at `path` of `folder` holds the same bytes; nil where it does not, or can't be opened.
  func version(
    heldBy folder: borrowing FileDescriptor, at path: String
  ) throws(PublicationError) -> FileVersion? {
    guard let copy = try? folder.openFile(path), let status = try? copy.status(),
      status.kind == .file, status.size == file.size
    else { return nil }
    let other = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
    defer { other.deallocate() }
    var seen = 0
    var same = true
    try eachPiece { piece throws(PublicationError) in
      let part = UnsafeMutableRawBufferPointer(rebasing: other[..<piece.count])
      same = (try? copy.read(into: part)) == piece.count && isSame(part, piece, piece.count)
      seen += piece.count
      return same
    }
    return same && seen == file.size ? status.version : nil
  }

  /// Hands over the file from its first byte, piece by piece, until `work` returns false.
  func eachPiece(
    _ work: (UnsafeRawBufferPointer) throws(PublicationError) -> Bool
  ) throws(PublicationError) {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
    defer { piece.deallocate() }
    do throws(FileProblem) {
      try file.rewind()
    } catch {
      throw .unreadable(error)
    }
    while true {
      let count: Int
      do throws(FileProblem) {
        count = try file.read(into: piece)
      } catch {
        throw .unreadable(error)
      }
      guard count > 0, try work(UnsafeRawBufferPointer(rebasing: piece[..<count])) else { return }
    }
  }
}

import Diagnostics
import FileSystem

/// A diagnostic with the line of text that it is about.
struct LocatedProblem: Hashable, Sendable {
  let diagnostic: Diagnostic
  /// The line as it is written; nil where it is about a whole file, or the line is not to be had.
  let line: String?
}

/// Finds the lines that diagnostics are about.
struct SourceLineReader {
  private let folders: [FolderReader]
  /// The files that were read, so that each is read once.
  private var files: [String: [UInt8]?] = [:]

  /// Lines of so many files are looked up; beyond that a person has enough to do.
  private static let mostFiles = 100
  /// A longer line is cut, in bytes.
  private static let longestLine = 400

  /// A reader of files in those folders, and of no others.
  init(_ folders: [FolderReader]) { self.folders = folders }

  /// The diagnostic with its line.
  mutating func locate(_ diagnostic: Diagnostic) -> LocatedProblem {
    LocatedProblem(diagnostic: diagnostic, line: diagnostic.position.flatMap { line(at: $0) })
  }

  private mutating func line(at position: SourcePosition) -> String? {
    guard position.line > 0, let bytes = text(of: position.path) else { return nil }
    var line = 1
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      if line == position.line { return Self.text(bytes[start..<index]) }
      line += 1
      start = index + 1
    }
    return line == position.line ? Self.text(bytes[start...]) : nil
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    let whole = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    guard whole.count > longestLine else { return String(decoding: whole, as: UTF8.self) }
    // Cut between characters: a byte that continues one does not begin the rest.
    var end = whole.startIndex + longestLine
    while end > whole.startIndex, whole[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: whole[..<end], as: UTF8.self) + "…"
  }

  private mutating func text(of path: String) -> [UInt8]? {
    if let known = files[path] { return known }
    guard files.count < Self.mostFiles else { return nil }
    var text: [UInt8]?
    for folder in folders where path.hasPrefix(folder.shown("") + "/") {
      text = try? folder.readText(String(path.dropFirst(folder.shown("").count + 1)))
      if text != nil { break }
    }
    files[path] = .some(text)
    return text
  }
}

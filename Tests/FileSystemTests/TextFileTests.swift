import Diagnostics
import FileSystem
import Foundation
import TestSupport
import Testing

@Suite struct TextFileTests {
  private func problem(_ bytes: [UInt8]) throws -> Diagnostic {
    try #require(throws: FileProblem.self) { try TextFile.decode(bytes, path: "content/x.md") }.diagnostic
  }

  @Test(arguments: ["", "plain", "naïve 日本 🫶\r\n", "\u{FEFF}\u{FEFF}twice"])
  func `UTF-8 is passed on without its byte-order mark`(text: String) throws {
    let bytes = Array(text.utf8)
    let expected = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    #expect(try TextFile.decode(bytes, path: "x") == expected)
  }

  @Test(
    arguments: [
      ([0xE9], 1, 1),
      (Array("caf".utf8) + [0xE9], 1, 4),
      (Array("één\r\ndrie\r".utf8) + Array("zé".utf8) + [0xFF], 3, 3),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xC0, 0x80], 1, 2),
      (Array("\n\n🫶🫶".utf8) + [0xED, 0xA0, 0x80], 3, 3),
      (Array("cut short ".utf8) + [0xF0, 0x9F, 0xAB], 1, 11),
      ([0xF4, 0x90, 0x80, 0x80], 1, 1),
    ] as [([UInt8], Int, Int)])
  func `The first byte that is not UTF-8 is found by line and column`(bytes: [UInt8], line: Int, column: Int)
    throws
  {
    let found = try problem(bytes)
    #expect(found.id == .notUTF8)
    #expect(found.position == SourcePosition(path: "content/x.md", line: line, column: column))
  }

  @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
  func `UTF-16 is named, with a byte-order mark or without`(encoding: String.Encoding) throws {
    let found = try problem(Array(try #require("name: First Steps\n".data(using: encoding))))
    #expect(found.id == .notUTF8)
    #expect(found.message.contains("UTF-16"))
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], [0x61, 0], [0xFF, 0xD8, 0xFF, 0x01],
    ] as [[UInt8]])
  func `What is no text is called so`(bytes: [UInt8]) throws {
    #expect(try problem(bytes).id == .binaryFile)
  }

  @Test func `A document of a word processor is called so`() throws {
    let found = try problem(Array(#"{\rtf1\ansi name: First Steps}"#.utf8))
    #expect(found.id == .binaryFile && found.message.contains("RTF"))
  }

  @Test func `Over random bytes it agrees with Swift's own decoder`() throws {
    var generator = Chance(seed: 7)
    // Bytes near the edges of the grammar, so that well-formed sequences turn up often.
    let alphabet: [UInt8] = [
      0x0A, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0,
      0xF1, 0xF4, 0xF5,
    ]
    for _ in 0..<60_000 {
      let count = Int.random(in: 1...12, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      #expect(((try? TextFile.decode(bytes, path: "x")) != nil) == isText, "\(bytes)")
    }
  }
}

import Foundation
import QRCode
import Testing

@Suite struct QRCodeTests {
  @Test(arguments: [("https://example.org/schedule/", 29), (String(repeating: "x", count: 2331), 177)])
  func aCodeIsAsSmallAsItsTextAllows(text: String, size: Int) throws {
    let code = try #require(QRCode(text))
    #expect(code.size == size)
    #expect(code.side == size + 8)
  }

  @Test(arguments: ["", String(repeating: "x", count: 2332)])
  func thereIsNoneOfNothingNorOfTooMuch(text: String) {
    #expect(QRCode(text) == nil)
  }

  @Test func finderPatternsStandInThreeCorners() throws {
    let code = try #require(QRCode("https://example.org/"))
    let last = code.size - 1
    for (column, row) in [(0, 0), (last, 0), (0, last)] { #expect(code.isDark(column: column, row: row)) }
    #expect(!code.isDark(column: -1, row: 0) && !code.isDark(column: 0, row: code.size))
  }

  /// An independent reader; Debian's `zbar-tools` has it. It reads a picture of 8 by 8 points a square.
  @Test(arguments: [
    "https://opendoor.example.org/schedule/", "https://xn--mnchen-3ya.example/hilfe/es/schedule/",
    String(repeating: "abcdefghij", count: 40),
  ])
  func anotherProgramReadsTheText(text: String) throws {
    guard
      let reader = ["/usr/bin/zbarimg", "/opt/homebrew/bin/zbarimg"].first(
        where: FileManager.default.fileExists)
    else {
      if ProcessInfo.processInfo.environment["CI"] != nil { Issue.record("zbarimg is not installed") }
      print("zbarimg is not installed: no other program reads the codes.")
      return
    }
    let picture = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pgm")
    defer { try? FileManager.default.removeItem(at: picture) }
    try Self.picture(of: try #require(QRCode(text))).write(to: picture)
    let process = Process()
    process.executableURL = URL(filePath: reader)
    process.arguments = ["--quiet", "--raw", picture.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: read, as: UTF8.self) == text + "\n")
  }

  private static func picture(of code: QRCode) -> Data {
    let scale = 8
    let side = code.side * scale
    var data = Data("P5 \(side) \(side) 255\n".utf8)
    for row in 0..<side {
      for column in 0..<side {
        let isDark = code.isDark(column: column / scale - 4, row: row / scale - 4)
        data.append(isDark ? 0 : 255)
      }
    }
    return data
  }
}

import Diagnostics
import TestSupport
import Testing

@testable import YAML

@Suite("Whatever the bytes")
struct FuzzTests {
  /// What every answer must be like.
  static func check(_ bytes: [UInt8]) -> Bool {
    let (mapping, log) = YAMLReader.read(bytes, path: "f")
    let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
    let isSound = log.diagnostics.allSatisfy { diagnostic in
      guard let position = diagnostic.position else { return false }
      return (0...lines).contains(position.line) && (0...(bytes.count + 2)).contains(position.column)
        && diagnostic.help != nil
    }
    return isSound && (mapping != nil || log.hasErrors)
  }

  @Test("Texts with slips get an answer that stands in the file")
  func mutations() {
    var chance = Chance(seed: 1)
    let pieces: [[UInt8]] =
      [
        ":", ": ", "- ", "-", "\t", " ", "\n", "\r", "[", "]", "{", "}", ",", "\"", "'", "#", " #", "|", ">",
        "%", "@", "&", "*", "!", "?", "? ",
        "\\", "---\n", "...\n", "<<", "é", "\u{2028}", "\u{0}", "~", "\n\n", "  ",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80]]
    let clock = ContinuousClock()
    let end = clock.now + .seconds(1)
    var rounds = 0
    while clock.now < end, rounds < 20_000 {
      rounds += 1
      var generated = GeneratedText(chance: Chance(seed: chance.next()))
      var bytes = Array(generated.mapping().utf8)
      for _ in 0..<chance.number(1...3) where !bytes.isEmpty {
        let place = chance.number(0...(bytes.count - 1))
        switch chance.number(0...2) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(contentsOf: chance.pick(pieces), at: place)
        default:
          bytes.replaceSubrange(
            place...min(place + chance.number(0...8), bytes.count - 1), with: chance.pick(pieces))
        }
      }
      #expect(Self.check(bytes), "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test("Any bytes at all get an answer")
  func noise() {
    var chance = Chance(seed: 2)
    let signs = Array("a: -[]{},\"'\n\r\t|>#&*!?%@\\:  - é\u{1}".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<chance.number(0...60)).map { _ in
        chance.happens(1, outOf: 40) ? UInt8(chance.number(0...255)) : chance.pick(signs)
      }
      #expect(Self.check(bytes), "\(bytes)")
      let (parts, log) = FrontMatter.split(Array("---\n".utf8) + bytes, path: "f")
      #expect((parts == nil) == log.hasErrors)
      #expect(
        parts.map { $0.body.upperBound == bytes.count + 4 && $0.yaml.upperBound <= $0.body.lowerBound }
          ?? true)
    }
  }

  @Test("Every beginning of a text gets an answer")
  func beginnings() {
    let text = Array("a: {b: \"c\\u00e9\", d: [e]}\nf:\n  - 'x'\n  - |\n    ü\n  - >-2\n     z\n".utf8)
    for count in 0...text.count { #expect(Self.check(Array(text[..<count])), "\(count)") }
  }
}

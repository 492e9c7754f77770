import Pictures
import TestSupport
import Testing

@Suite struct PictureTests {
  @Test(arguments: [
    (SamplePicture.plainJPG, Picture.Format.jpeg, false), (SamplePicture.progJPG, .jpeg, false),
    (SamplePicture.xmpJPG, .jpeg, true), (SamplePicture.nogpsJPG, .jpeg, false),
    (SamplePicture.plainPNG, .png, false), (SamplePicture.plainGIF, .gif, false),
    (SamplePicture.lossyWEBP, .webp, false), (SamplePicture.losslessWEBP, .webp, false),
    (SamplePicture.gpsWEBP, .webp, true), (SamplePicture.alphaWEBP, .webp, true),
    (SamplePicture.plainAVIF, .avif, false),
  ])
  func `a picture says how large it is and whether it holds a position`(
    bytes: [UInt8], format: Picture.Format, holdsPosition: Bool
  ) throws {
    let picture = try #require(Picture(bytes))
    #expect(picture.format == format)
    #expect([picture.width, picture.height] == [7, 5])
    #expect(picture.holdsPosition == holdsPosition)
  }

  @Test(arguments: [SamplePicture.gpsJPG, SamplePicture.gpsPNG])
  func `a picture turned by a quarter is as wide as it is shown`(bytes: [UInt8]) throws {
    let picture = try #require(Picture(bytes))
    #expect([picture.width, picture.height] == [5, 7])
    #expect(picture.holdsPosition)
  }

  @Test(arguments: [
    SamplePicture.gpsJPG, SamplePicture.xmpJPG, SamplePicture.gpsPNG, SamplePicture.gpsWEBP,
    SamplePicture.alphaWEBP,
  ])
  func `what holds the position is taken out, and nothing else changes`(bytes: [UInt8]) throws {
    let before = try #require(Picture(bytes))
    let cleaned = try #require(Picture.withoutPosition(bytes))
    let after = try #require(Picture(cleaned))
    #expect(!after.holdsPosition)
    #expect([after.width, after.height] == [before.width, before.height])
    #expect(cleaned.count < bytes.count)
    #expect(Picture.withoutPosition(cleaned) == nil)
    let text = String(decoding: cleaned, as: UTF8.self)
    for trace in ["GPS", "secret place"] { #expect(!text.contains(trace)) }
  }

  @Test func `the chunk that says which side is up has a sound checksum`() throws {
    let cleaned = try #require(Picture.withoutPosition(SamplePicture.gpsPNG))
    // 4D4D002A 00000008 0001 0112 0003 00000001 0006 0000 00000000, summed by Python's zlib.crc32.
    #expect(
      cleaned[(cleaned.firstIndex(of: 0x65) ?? 0)...].dropFirst(30).prefix(4).elementsEqual([
        0xD6, 0x67, 0x4B, 0x69,
      ]))
  }

  @Test func `a picture without a position stays as it is`() {
    #expect(Picture.withoutPosition(SamplePicture.nogpsJPG) == nil)
    #expect(Picture.withoutPosition(SamplePicture.plainPNG) == nil)
  }

  @Test func `AVIF cannot be cleaned, but its position is seen`() throws {
    #expect(try #require(Picture(SamplePicture.gpsAVIF)).holdsPosition)
    #expect(Picture.withoutPosition(SamplePicture.gpsAVIF) == nil)
  }

  @Test(arguments: [
    ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\"></svg>", 300, 200),
    ("<?xml version=\"1.0\"?>\n<!-- a <svg> in a comment -->\n<svg width='40px' height='30'>", 40, 30),
    ("<svg width=\"100%\" height=\"50%\" viewBox=\"0,0,8,6\"/>", 8, 6),
    ("<svg data-x=\"width\" viewBox = \"-5 -5 10.4 20.6\">", 10, 21),
  ])
  func `a drawing has the size of its root element`(text: String, width: Int, height: Int) throws {
    let picture = try #require(Picture(Array(text.utf8)))
    #expect(picture.format == .svg)
    #expect([picture.width, picture.height] == [width, height])
  }

  @Test(arguments: [
    "", "hello", "<svg>", "<svg viewBox='0 0 0 0'>", "<html><svg width='1' height='1'>", "GIF89a", "<!--",
  ])
  func `what is no picture, or says no size, is none`(text: String) {
    #expect(Picture(Array(text.utf8)) == nil)
  }

  @Test(arguments: 1...4)
  func `broken pictures are read without harm`(seed: UInt64) {
    var random = Chance(seed: seed)
    let sound = [
      SamplePicture.gpsJPG, SamplePicture.xmpJPG, SamplePicture.gpsPNG, SamplePicture.plainGIF,
      SamplePicture.gpsWEBP,
      SamplePicture.losslessWEBP, SamplePicture.gpsAVIF,
      Array("<!-- x --><svg width='4' height='3' a=''>".utf8),
    ]
    for bytes in sound {
      for _ in 0..<300 {
        var broken = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          guard !broken.isEmpty else { break }
          let index = Int.random(in: 0..<broken.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: broken[index] = UInt8.random(in: 0...255, using: &random)
          case 1: broken.removeLast(broken.count - index)
          default: broken[index] = 0xFF
          }
        }
        if let cleaned = Picture.withoutPosition(broken) { #expect(Picture(cleaned)?.holdsPosition != true) }
      }
    }
  }
}

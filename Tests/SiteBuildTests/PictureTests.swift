import Foundation
import Testing

/// Pictures of `files/` on pages and in the published site.
@Suite struct PublishedPictureTests {
  /// A JPEG of 7 by 5 pixels that is turned by a quarter and says where it was taken, as Pillow writes it.
  private static let photo = Data(
    base64Encoded: """
      /9j/4AAQSkZJRgABAQAAAQABAAD/4QCuRXhpZgAATU0AKgAAAAgAAwEOAAIAAAANAAAAMgESAAMAAAABAAYAAIglAAQAAAAB
      AAAAQAAAAABzZWNyZXQgcGxhY2UAAAAEAAEAAgAAAAJOAAAAAAIABQAAAAMAAAB2AAMAAgAAAAJXAAAAAAQABQAAAAMAAACO
      AAAAAAAAAC0AAAABAAAAHgAAAAEAAAAAAAAAAQAAAEcAAAABAAAAAAAAAAEAAAAAAAAAAf/bAEMAGxIUFxQRGxcWFx4cGyAo
      QisoJSUoUTo9MEJgVWVkX1VdW2p4mYFqcZBzW12FtYaQnqOrratngLzJuqbHmairpP/bAEMBHB4eKCMoTisrTqRuXW6kpKSk
      pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpP/AABEIAAUABwMBIgACEQEDEQH/xAAfAAAB
      BQEBAQEBAQAAAAAAAAAAAQIDBAUGBwgJCgv/xAC1EAACAQMDAgQDBQUEBAAAAX0BAgMABBEFEiExQQYTUWEHInEUMoGRoQgj
      QrHBFVLR8CQzYnKCCQoWFxgZGiUmJygpKjQ1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoOEhYaHiImK
      kpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4eLj5OXm5+jp6vHy8/T19vf4+fr/xAAfAQAD
      AQEBAQEBAQEBAAAAAAAAAQIDBAUGBwgJCgv/xAC1EQACAQIEBAMEBwUEBAABAncAAQIDEQQFITEGEkFRB2FxEyIygQgUQpGh
      scEJIzNS8BVictEKFiQ04SXxFxgZGiYnKCkqNTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqCg4SFhoeI
      iYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2dri4+Tl5ufo6ery8/T19vf4+fr/2gAMAwEA
      AhEDEQA/AKNFFFc57B//2Q==
      """, options: .ignoreUnknownCharacters)

  private func site() throws -> TestSite {
    let site = try TestSite([
      "groups/a.yaml": TestSite.group("A"),
      "articles/walk.md": """
      ---
      title: Walk
      summary: By the lake.
      date: 2026-01-01
      image: /lake.jpg
      image-alt: A lake
      ---
      ![The lake](/lake.jpg) ![A line](/line.svg) ![Unknown](/odd.png)
      """,
      "files/line.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>",
      "files/odd.png": "this is no picture",
    ])
    try #require(Self.photo).write(to: site.folder.appending(path: "content/files/lake.jpg"))
    return site
  }

  @Test func sizesOfPicturesStandInThePageSoThatNothingJumps() async throws {
    let site = try site()
    #expect(site.places(try await site.build()) == [])
    let page = try #require(site.output("articles/walk/index.html"))
    #expect(
      page.contains("<img src=\"/lake.jpg\" alt=\"The lake\" width=\"5\" height=\"7\" loading=\"lazy\">"))
    #expect(
      page.contains("<img src=\"/line.svg\" alt=\"A line\" width=\"30\" height=\"20\" loading=\"lazy\">"))
    #expect(page.contains("<img src=\"/odd.png\" alt=\"Unknown\" loading=\"lazy\">"))
  }

  @Test func aPhotoIsPublishedWithoutThePlaceWhereItWasTaken() async throws {
    let site = try site()
    _ = try await site.build()
    let published = try Data(contentsOf: site.folder.appending(path: "output/lake.jpg"))
    let photo = try #require(Self.photo)
    #expect(photo.range(of: Data("secret place".utf8)) != nil)
    #expect(published.range(of: Data("secret place".utf8)) == nil)
    #expect(published.suffix(200) == photo.suffix(200))
  }
}

import Foundation
import Search
import Testing

/// Reads an index back, by the description in docs/search.md.
struct IndexReader {
  private(set) var all: [String: [Int]] = [:]
  private(set) var counts: [String: Int] = [:]
  private var levelsByWord: [String: [Int]] = [:]

  init(_ index: SearchIndex) {
    for file in index.words {
      for line in Self.lines(file) {
        let parts = line.split(separator: " ").map(String.init)
        let postings = Self.postings(parts[1])
        all[parts[0]] = postings.map(\.document)
        levelsByWord[parts[0]] = postings.map(\.level)
        counts[parts[0]] = parts.count > 2 ? Int(parts[2]) : postings.count
      }
    }
  }

  func documents(_ word: String) -> [Int]? { all[word] }
  func levels(_ word: String) -> [Int]? { levelsByWord[word] }

  /// The lines of a file behind its version.
  static func lines(_ file: [UInt8]) -> [String] {
    String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init)
  }

  private static func postings(_ text: String) -> [(document: Int, level: Int)] {
    var postings: [(Int, Int)] = []
    var (last, value, shift) = (-1, 0, 0)
    for character in text {
      guard let digit = digits.firstIndex(of: character) else { continue }
      value |= (digit & 31) << shift
      shift += 5
      if digit & 32 == 0 {
        last += value >> 4 + 1
        postings.append((last, value & 15))
        (value, shift) = (0, 0)
      }
    }
    return postings
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
}

/// What index.json says.
struct Manifest: Decodable {
  let spelling: String
  let wordFiles: String
  let cardFiles: String
  let documents: Int
  let words: [String]
  let whole: Bool?

  init(_ index: SearchIndex) throws {
    self = try JSONDecoder().decode(Manifest.self, from: Data(index.manifest))
  }
}

import Output

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Publishes an invented site so that the tests can kill a build.
///
/// `PublishProbe FOLDER VERSION FILES exchange|in-place [STEP]`: every third file is the same in all versions, some
/// exist only in even or odd ones. It notes the version for the next build. With STEP, kills itself at the first commit step of that name.
@main
struct PublishProbe {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let version = Int(arguments[2]), let files = Int(arguments[3]) else {
      exit(64)
    }
    var publisher = Publisher(folder: arguments[1], mode: arguments[4] == "in-place" ? .inPlace : .exchange)
    if arguments.count > 5 {
      let step = arguments[5]
      publisher.onStep = { if "\($0)" == step { raise(SIGKILL) } }
    }
    let publication = try publisher.begin()
    for (path, bytes) in ProbeSite.files(version: version, count: files) {
      try publication.write(path, bytes)
    }
    _ = try publication.commit(noting: ["\(version)"])
  }
}

enum ProbeSite {
  static func files(version: Int, count: Int) -> [(String, [UInt8])] {
    (0..<count).compactMap { number in
      if number % 5 == 4, number % 2 != version % 2 { return nil }
      let text = number % 3 == 0 ? "file \(number)" : "file \(number) of version \(version)"
      return ("section-\(number % 7)/page-\(number)/index.html", Array(text.utf8))
    }
  }
}

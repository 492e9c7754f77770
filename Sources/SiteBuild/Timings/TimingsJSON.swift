import JSON
import Output
import Site

extension BuildReport {
  /// What was built and what took how long, as JSON for programs: one object, its last line ended. Times are in seconds;
  /// nil where the build was not timed.
  public var timingsJSON: String? {
    guard let timings else { return nil }
    var members: [(String, JSONValue)] = [("pages", .integer(pages))]
    if let publication {
      members += [
        ("written", .integer(publication.written)), ("unchanged", .integer(publication.unchanged)),
        ("removed", .integer(publication.removed)),
      ]
    }
    members += [
      ("jobs", .integer(timings.jobs)),
      ("total", .object(timings.total.members)),
      (
        "stages",
        .list(timings.stages.map { .object([("stage", .text($0.stage.rawValue))] + $0.spent.members) })
      ),
      ("slowest", .list(timings.pages.map { .object($0.members) })),
      ("made-by", .list(timings.makers.map { .object($0.members) })),
    ]
    return String(decoding: JSONValue.object(members).indented, as: UTF8.self)
  }
}

extension Spent {
  fileprivate var members: [(String, JSONValue)] {
    [("wall", wall.json), ("processor", processor.json)]
  }
}

extension BuildTimings.PageCost {
  fileprivate var members: [(String, JSONValue)] {
    [("path", .text(path)), maker.member, ("processor", processor.json), ("bytes", .integer(bytes))]
  }
}

extension BuildTimings.MakerCost {
  fileprivate var members: [(String, JSONValue)] {
    [
      maker.member, ("files", .integer(files)), ("processor", processor.json), ("bytes", .integer(bytes)),
    ]
  }
}

extension RouteMaker {
  fileprivate var member: (String, JSONValue) {
    switch self {
    case .template(let name): ("template", .text(name))
    case .builtIn(let kind): ("kind", .text(kind))
    }
  }
}

extension Duration {
  /// In seconds, to the microsecond.
  fileprivate var json: JSONValue { .decimal((seconds * 1e6).rounded() / 1e6) }
}

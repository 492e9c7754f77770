import Site

/// Timings as tables for a person.
public struct TimingsTable: Sendable {
  private let timings: BuildTimings

  /// Tables of those timings.
  public init(_ timings: BuildTimings) { self.timings = timings }

  /// The stages, the dearest files, and what makes files: each a table, its lines ended.
  public var text: String {
    let threads = timings.jobs == 1 ? "1 thread" : "\(timings.jobs) threads"
    var text = "\nTime by stage, with \(threads); processor time is that of all of them:\n" + stages.text
    if !timings.pages.isEmpty {
      text += "\nThe files that took most processor time, to render and to write:\n" + pages.text
      text += "\nThe same by template, and by kind where Waymark needs none:\n" + makers.text
    }
    return text
  }

  private var stages: TextTable {
    var table = TextTable(["wall s", "share", "processor s", "share", "stage"])
    for cost in timings.stages { table.add(times(cost.spent) + [cost.stage.words]) }
    let known = timings.stages.reduce(Spent()) { $0 + $1.spent }
    table.add(times(timings.total - known) + ["the rest"])
    table.add(times(timings.total) + ["all"])
    return table
  }

  private func times(_ spent: Spent) -> [String] {
    [
      spent.wall.seconds.decimal(places: 3), share(spent.wall, of: timings.total.wall),
      spent.processor.seconds.decimal(places: 3), share(spent.processor, of: timings.total.processor),
    ]
  }

  private var pages: TextTable {
    var table = TextTable(["ms", "share", "KB", "file"])
    for page in timings.pages {
      table.add([
        (page.processor.seconds * 1000).decimal(places: 1),
        share(page.processor, of: timings.total.processor), kilobytes(page.bytes),
        "\(page.path) (\(page.maker.name))",
      ])
    }
    return table
  }

  private var makers: TextTable {
    var table = TextTable(["ms", "share", "files", "ms each", "KB", "made by"])
    for cost in timings.makers.prefix(RouteLedger.longest) {
      let milliseconds = cost.processor.seconds * 1000
      table.add([
        milliseconds.decimal(places: 1), share(cost.processor, of: timings.total.processor), "\(cost.files)",
        (milliseconds / Double(max(1, cost.files))).decimal(places: 2), kilobytes(cost.bytes),
        cost.maker.words,
      ])
    }
    return table
  }

  private func share(_ part: Duration, of whole: Duration) -> String {
    guard whole > .zero else { return "–" }
    return (100 * max(0, part / whole)).decimal(places: 0) + " %"
  }

  private func kilobytes(_ bytes: Int) -> String { (Double(bytes) / 1000).decimal(places: 1) }
}

extension BuildStage {
  /// The stage in a few words.
  fileprivate var words: String {
    switch self {
    case .list: "list the files, look what has changed"
    case .decode: "read and decode them"
    case .resolve: "resolve references, parse Markdown"
    case .privacy: "look for private values in public text"
    case .examine: "look texts and links over"
    case .theme: "theme"
    case .plan: "plan, check links and templates"
    case .search: "search index"
    case .render: "render"
    case .write: "compare and write"
    case .publish: "publish"
    }
  }
}

extension RouteMaker {
  fileprivate var words: String {
    switch self {
    case .template(let name): "\(name).mustache"
    case .builtIn(let kind): kind
    }
  }
}

import Diagnostics
import Language
import ProgramDirectory

/// What somebody should look at after a check, thing by thing: the listing, not the line.
public struct ReviewList: Sendable {
  /// What a file of content describes, in the order in which it is told of.
  public enum Kind: Sendable, CaseIterable {
    case listing, program, place, article, page, picture, setting, theme

    func counted(_ count: Int) -> String {
      let (one, many) =
        switch self {
        case .listing: ("listing", "listings")
        case .program: ("program", "programs")
        case .place: ("place", "places")
        case .article: ("article", "articles")
        case .page: ("page", "pages")
        case .picture: ("file of files/", "files of files/")
        case .setting: ("file of settings", "files of settings")
        case .theme: ("file of the theme", "files of the theme")
        }
      return "\(count) \(count == 1 ? one : many)"
    }
  }

  /// One thing with all that was said of it.
  public struct Subject: Sendable, Equatable {
    /// What it is.
    public let kind: Kind
    /// What visitors call it; nil where it has no name, or could not be read.
    public let name: String?
    /// The first of its files that something was said of.
    public let path: String
    /// How many errors were told of it.
    public var errors = 0
    /// How many warnings were told of it.
    public var warnings = 0
  }

  /// Each thing that something was said of, by kind and then as its file stands in the folder.
  public let subjects: [Subject]
  /// How many things of each kind were read over; none where content could not be read.
  private let counts: [(kind: Kind, count: Int)]

  /// So many are named; who has more looks at the messages.
  private static let mostNamed = 10

  /// Whether there is nothing to look at.
  public var isEmpty: Bool { subjects.isEmpty }

  init(_ diagnostics: [Diagnostic], root: String, directory: ProgramDirectory?) {
    let names = diagnostics.isEmpty ? [:] : directory?.namesByFile ?? [:]
    var subjects: [String: Subject] = [:]
    var order: [String] = []
    for diagnostic in diagnostics {
      guard let path = diagnostic.position?.path else { continue }
      let place = Place(path, root: root)
      if subjects[place.key] == nil {
        order.append(place.key)
        subjects[place.key] = Subject(kind: place.kind, name: names[place.key], path: path)
      }
      switch diagnostic.severity {
      case .error: subjects[place.key]?.errors += 1
      case .warning: subjects[place.key]?.warnings += 1
      }
    }
    self.subjects = Kind.allCases.flatMap { kind in
      order.compactMap { subjects[$0] }.filter { $0.kind == kind }
    }
    counts =
      directory.map {
        [
          (.listing, $0.groups.count), (.program, $0.programs.count), (.place, $0.places.count),
          (.article, $0.articles.count), (.page, $0.pages.count),
        ]
      } ?? []
  }

  /// What there is to do, for a person: “2 listings and 1 article need a look:” and a line for each; where nothing is
  /// wrong, what was read over.
  public var lines: [String] {
    guard !subjects.isEmpty else {
      let read = counts.filter { $0.count > 0 }.map { $0.kind.counted($0.count) }
      return read.isEmpty ? [] : ["Read over \(Self.joined(read)): all is well."]
    }
    let kinds = Kind.allCases.compactMap { kind -> String? in
      let count = subjects.count { $0.kind == kind }
      return count == 0 ? nil : kind.counted(count)
    }
    var lines = ["\(Self.joined(kinds)) \(subjects.count == 1 ? "needs" : "need") a look:"]
    for subject in subjects.prefix(Self.mostNamed) {
      let said = DiagnosticSummary(errors: subject.errors, warnings: subject.warnings)
      lines.append("  \(subject.name.map { "\($0), " } ?? "")\(subject.path): \(said)")
    }
    if subjects.count > Self.mostNamed { lines.append("  and \(subjects.count - Self.mostNamed) more") }
    return lines
  }

  private static func joined(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Where a file belongs.
  fileprivate struct Place {
    let kind: Kind
    /// The same for a file and its translations: `groups/first-steps`.
    let key: String

    init(_ path: String, root: String) {
      guard path.hasPrefix(root + "/") else {
        (kind, key) = (.theme, path)
        return
      }
      let parts = path.dropFirst(root.utf8.count + 1).split(separator: "/")
      let name = (parts.last ?? "").prefix { $0 != "." }
      let folders: [Substring: Kind] = [
        "groups": .listing, "programs": .program, "places": .place, "articles": .article, "pages": .page,
        "files": .picture,
      ]
      kind = parts.count > 1 ? folders[parts[0]] ?? .setting : .setting
      key = kind == .picture ? path : parts.dropLast().joined(separator: "/") + "/" + name
    }
  }
}

extension ProgramDirectory {
  /// What visitors call each thing, by folder and slug: `groups/first-steps`.
  fileprivate var namesByFile: [String: String] {
    var names: [String: String] = [:]
    func add(_ origin: Origin, _ name: LocalizedText) {
      names[String(origin.file.prefix { $0 != "." })] = name[site.language]
    }
    for group in groups { add(group.origin, group.name) }
    for program in programs { add(program.origin, program.name) }
    for place in places { add(place.origin, place.name) }
    for article in articles { add(article.origin, article.title) }
    for page in pages { add(page.origin, page.title) }
    return names
  }
}

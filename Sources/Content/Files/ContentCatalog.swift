import Diagnostics
import Language
import ProgramDirectory

/// The files of content/, sorted by what they describe; what belongs nowhere is reported.
struct ContentCatalog: Sendable {
  private(set) var top: [TopFile: Document] = [:]
  private(set) var documents: [DocumentFolder: [Document]] = [:]
  /// Files of `files/` by their path there.
  private(set) var files: [String] = []
  /// The slugs that documents would have if their files were named well, so that references to them are not reported
  /// as well.
  private(set) var misnamed: [DocumentFolder: Set<Slug>] = [:]
  private(set) var log = DiagnosticLog()
  private let source: ContentSource

  /// Whether the files of `source` are those that it lists, so that it need not be made anew.
  func isCatalog(of source: ContentSource) -> Bool {
    self.source.root == source.root && self.source.files == source.files
      && self.source.problems.diagnostics == source.problems.diagnostics
  }

  init(_ source: ContentSource) {
    self.source = source
    self.log = source.problems
    var originals: [String: Document] = [:]
    var translations: [(key: String, name: FileName)] = []
    for path in source.files {
      guard let name = classify(path) else { continue }
      let key = "\(name.folder)/\(name.stem)"
      if name.language == nil {
        originals[key] = Document(folder: name.folder, name: name.stem, path: path)
      } else {
        translations.append((key, name))
      }
    }
    for (key, name) in translations {
      guard let language = name.language else { continue }
      if originals[key] == nil {
        log.error(
          .missingFile, at: position(name.path), "this translates a file that is not there",
          help: "add ‘\(name.stem).\(name.ending)’ beside it, or remove ‘.\(language)’ from its name")
      }
      originals[key]?.translations.append(.init(language: language, path: name.path))
    }
    for key in originals.keys.sorted() {
      guard let document = originals[key] else { continue }
      if let folder = DocumentFolder(rawValue: document.folder) {
        documents[folder, default: []].append(document)
      } else if let file = TopFile(rawValue: document.name) {
        top[file] = document
      }
    }
  }

  /// Paths are taken apart by bytes: by characters it takes ten times as long.
  fileprivate static func parts(of path: String, separatedBy separator: UInt8) -> [String] {
    path.utf8.split(separator: separator, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  private func position(_ path: String) -> SourcePosition { SourcePosition(path: source.shown(path)) }

  /// The parts of a file's name, if it is one that describes something.
  private mutating func classify(_ path: String) -> FileName? {
    let parts = Self.parts(of: path, separatedBy: UInt8(ascii: "/"))
    if parts[0] == "files", parts.count > 1 {
      addFile(path, parts)
      return nil
    }
    if parts.count == 1 { return topFile(path) }
    guard let folder = DocumentFolder(rawValue: parts[0]) else {
      reportUnexpectedFolder(path, parts[0])
      return nil
    }
    guard parts.count == 2 else {
      log.error(
        .unexpectedFile, at: position(path), "‘\(folder.rawValue)’ has no folders within it",
        help: "move this file to \(folder.rawValue)/")
      return nil
    }
    return documentFile(path, parts[1], folder)
  }

  private mutating func topFile(_ path: String) -> FileName? {
    let names = TopFile.allCases.map { "\($0.rawValue).yaml" }
    guard let name = FileName(path: path, folder: "", file: path), name.ending == "yaml",
      TopFile(rawValue: name.stem) != nil
    else {
      log.warning(
        .unexpectedFile, at: position(path), "Waymark does not know this file and leaves it out",
        help: NearestWord.suggestion(for: path, among: names)
          ?? "the files here are: \(names.joined(separator: ", "))")
      return nil
    }
    return checked(name)
  }

  private mutating func documentFile(_ path: String, _ file: String, _ folder: DocumentFolder) -> FileName? {
    guard let name = FileName(path: path, folder: folder.rawValue, file: file) else {
      log.error(
        .badFileName, at: position(path), "this file's name has no ending",
        help: "rename it to \(Slug.proposal(for: file)).\(folder.ending)")
      return nil
    }
    guard name.ending == folder.ending else {
      misname(name.stem, in: folder)
      log.error(
        .unexpectedFile, at: position(path), "the files of ‘\(folder.rawValue)’ end in .\(folder.ending)",
        help:
          "rename it to \(name.stem).\(folder.ending), or move it to files/ if it is to be published as it is"
      )
      return nil
    }
    do throws(ValueProblem) {
      _ = try Slug(name.stem)
    } catch {
      let proposal = Slug.proposal(for: name.stem)
      misname(proposal, in: folder)
      log.error(
        .badFileName, at: position(path),
        "‘\(name.stem)’ can't be a part of an address: only a–z, 0–9 and single hyphens between words may stand in it",
        help: proposal.isEmpty ? "rename the file" : "rename it to \(proposal).\(name.ending)")
      return nil
    }
    return checked(name)
  }

  private mutating func misname(_ stem: String, in folder: DocumentFolder) {
    if let slug = try? Slug(Slug.proposal(for: stem)) { misnamed[folder, default: []].insert(slug) }
  }

  /// The name with its language understood.
  private mutating func checked(_ name: FileName) -> FileName? {
    guard let written = name.writtenLanguage else { return name }
    do throws(ValueProblem) {
      var name = name
      name.language = try LanguageTag(written)
      return name
    } catch {
      log.error(
        .badFileName, at: position(name.path), "‘\(written)’ in this file's name \(error.what)",
        help: "a translation is named as in: \(name.stem).es.\(name.ending)")
      return nil
    }
  }

  private mutating func addFile(_ path: String, _ parts: [String]) {
    let lower = path.lowercased()
    if lower.hasSuffix(".html") || lower.hasSuffix(".htm") {
      log.error(
        .unexpectedFile, at: position(path), "HTML files are not published from files/",
        help: "write the page in Markdown in pages/, so that it gets the site's menu and crisis line")
      return
    }
    files.append(parts.dropFirst().joined(separator: "/"))
  }

  private mutating func reportUnexpectedFolder(_ path: String, _ folder: String) {
    let names = DocumentFolder.allCases.map(\.rawValue) + ["files"]
    log.warning(
      .unexpectedFile, at: position(path), "Waymark does not know the folder ‘\(folder)’ and leaves it out",
      help: NearestWord.suggestion(for: folder, among: names)
        ?? "the folders here are: \(names.joined(separator: ", "))")
  }
}

/// The parts of a file's name: `first-steps.es.yaml` is stem, language and ending.
private struct FileName {
  let path: String
  let folder: String
  let stem: String
  let writtenLanguage: String?
  let ending: String
  var language: LanguageTag?

  init?(path: String, folder: String, file: String) {
    let parts = ContentCatalog.parts(of: file, separatedBy: UInt8(ascii: "."))
    guard parts.count >= 2, let ending = parts.last else { return nil }
    self.path = path
    self.folder = folder
    self.ending = ending
    self.stem = parts.count == 2 ? parts[0] : parts.dropLast(2).joined(separator: ".")
    self.writtenLanguage = parts.count == 2 ? nil : parts[parts.count - 2]
  }
}

import ArgumentParser
import Authoring
import Content
import Diagnostics
import FileSystem
import Scheduling

/// What all kinds of new files have in common.
struct NewFileOptions: ParsableArguments {
  @OptionGroup var naming: NameArgument
  @Option(name: .long, help: ArgumentHelp("The content folder.", valueName: "folder"))
  var content = "content"
  @Option(
    name: .long,
    help: ArgumentHelp("The name in addresses, instead of one made from the name.", valueName: "slug"))
  var slug: String?

  /// Asks on a terminal for what is not known, writes the file and says what to do next.
  func make(_ kind: NewFileKind, _ details: FileDetails) async throws {
    try SiteFolder.require(content)
    let writer = FolderWriter(content)
    let names = await ContentNames(ContentSource(folder: content), jobs: Processors.count)
    let zone = names.timeZone.flatMap { try? TimeZoneName($0) } ?? .utc
    var details = details
    let name = naming.name
    let known = NewFile.problems(kind, name: name, slug: slug, details: details, names: names)
    if Terminal.canAsk, known.isEmpty {
      Interview(names: names, ask: { readLine() }, tell: { StandardStreams.write($0) }).complete(
        &details, of: kind)
    }
    let result = NewFile.make(
      kind, name: name, slug: slug, details: details, names: names,
      today: try Today.source(asOf: nil)(zone), leavesGaps: Terminal.canAsk)
    switch result {
    case .failure(let problems): try fail(problems.diagnostics)
    case .success(let file):
      do throws(FileProblem) {
        try writer.create(file.path, Array(file.text.utf8))
      } catch {
        try fail([error.diagnostic])
      }
      StandardStreams.write(nextSteps(file, writer))
    }
  }

  private func fail(_ diagnostics: [Diagnostic]) throws {
    DiagnosticOutput(.text, color: .auto).write(diagnostics)
    throw ExitCode(diagnostics.contains { $0.id.isSystemFailure } ? 2 : 1)
  }

  private func nextSteps(_ file: NewFile, _ writer: FolderWriter) -> String {
    let flag = content == "content" ? "" : " --content \(content)"
    var text = "\(writer.shown(file.path)) is there.\n\n"
    if file.isNumbered {
      text +=
        "Nothing of its name can stand in an address, so it is called after the kind of file. For a better address, "
        + "rename the file, or make it anew with --slug, as in: --slug evening-circle\n\n"
    }
    if file.missing.isEmpty {
      text += "It is part of the site at the next build. Open it to say more; then:\n"
    } else {
      text +=
        "It is a draft. Open it and write \(file.missing.joined(separator: ", ")), "
        + "then take out the line `draft: yes`. To see how it stands:\n"
    }
    return text + "  waymark check\(flag)             reads it over\n"
      + "  waymark build\(flag)\(file.missing.isEmpty ? "         " : " --drafts")    makes the site with it\n"
  }
}

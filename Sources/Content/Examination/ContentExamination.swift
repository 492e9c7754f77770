import Diagnostics
import Markdown
import Parallel
import ProgramDirectory
import YAML

/// What `waymark check` looks for beyond what a build does: each document's texts are read once more, as a careful
/// colleague would.
///
/// It says nothing that another file or the day could not change, and it changes nothing.
struct ContentExamination {
  let content: DecodedContent
  let index: ContentIndex
  let directory: ProgramDirectory
  let source: ContentSource

  /// Everything found, in the order of the documents.
  func log(jobs: Int) async -> DiagnosticLog {
    let documents = await content.examined(index, in: source, jobs: jobs)
    let details = PersonalDetailCheck(declared: DeclaredDetails(documents, host: directory.site.host))
    let reading = directory.site.readingLevel.map { ReadingLevelCheck(limit: $0) }
    let markdown = MarkdownParser()
    let logs = await parallelMap(documents, jobs: jobs) { document -> DiagnosticLog? in
      var log = DiagnosticLog()
      // What is not published gives nothing away; it is looked at on the day it is.
      guard document.isPublished else { return nil }
      for file in document.files {
        let texts = document.readableTexts(of: file, with: markdown)
        log.append(details.check(texts))
        if let reading {
          log.append(reading.check(texts, in: file.language, of: file.text.node.position.path))
        }
      }
      return log.diagnostics.isEmpty ? nil : log
    }
    var log = DiagnosticLog()
    for case let part? in logs { log.append(part) }
    let groups = content.listedGroups(index, source: source)
    log.append(WayInCheck(groups: groups).log)
    log.append(DuplicateGroupCheck(groups: groups).log)
    log.append(TranslationCheck(documents: documents, site: content, source: source).log)
    log.append(LargePictureCheck(directory: directory, source: source).log)
    return log
  }
}

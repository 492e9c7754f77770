import Foundation
import PackagePlugin

/// Turns folders of the repository into Swift, so that the program is one file and works anywhere.
@main
struct EmbedFiles: BuildToolPlugin {
  /// What is built in, by the name it has in code.
  static let folders = [("harbor", "themes/harbor"), ("starter", "starter"), ("errors", "docs/errors")]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    let folders = Self.folders.map { ($0.0, context.package.directoryURL.appending(path: $0.1)) }
    return [
      .buildCommand(
        displayName: "Embedding files", executable: try context.tool(named: "FileEmbedder").url,
        arguments: [output.path] + folders.flatMap { [$0.0, $0.1.path] },
        inputFiles: folders.flatMap { files(below: $0.1) }, outputFiles: [output])
    ]
  }

  private func files(below folder: URL) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (all?.compactMap { $0 as? URL } ?? []).filter {
      (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }.sorted { $0.path < $1.path }
  }
}

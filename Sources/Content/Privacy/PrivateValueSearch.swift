import Diagnostics
import Parallel
import YAML

/// Looks for values that their descriptors do not share in everything that is published.
struct PrivateValueSearch: Sendable {
  init(_ secrets: [Secret], in texts: [DocumentText]) {}
  func run(jobs: Int) async -> DiagnosticLog { DiagnosticLog() }
  func redacted(_ log: DiagnosticLog) -> DiagnosticLog { log }
}

import Diagnostics

extension Redactor {
  /// Hides what is shared nowhere. What one group hides of a place that others share is no secret by itself, and weak
  /// values would take common words out of every message; no message quotes the fields they stand in.
  init(_ secrets: [Secret]) {
    var values: Set<String> = []
    for secret in secrets where secret.onlyIn == nil && !secret.isWeak {
      if let pattern = SecretPatterns.textPattern(of: secret) { values.insert(pattern) }
    }
    self.init(privateValues: values.sorted())
  }
}

extension DiagnosticLog {
  /// The same diagnostics without private values.
  func redacted(by redactor: Redactor) -> DiagnosticLog {
    var log = DiagnosticLog()
    for diagnostic in diagnostics { log.report(redactor.redacted(diagnostic)) }
    return log
  }
}

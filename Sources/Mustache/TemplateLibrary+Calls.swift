extension TemplateLibrary {
  /// The names of the templates that others insert or extend by name.
  public var calledTemplates: Set<String> {
    var names: Set<String> = []
    for template in templates {
      for call in template.parts.calls {
        if case .template(let index) = call.target, index >= 0 { names.insert(templates[Int(index)].name) }
      }
    }
    return names
  }

  /// Whether any template inserts one whose name is a value: `{{>*kind}}`.
  public var hasDynamicCalls: Bool {
    templates.contains { template in
      template.parts.calls.contains { if case .dynamic = $0.target { true } else { false } }
    }
  }
}

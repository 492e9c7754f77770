extension TemplateLibrary {
  /// The same templates with the values of those constants in place of their tags. They render the same.
  public func filled(with constants: TemplateConstants) -> TemplateLibrary {
    TemplateLibrary(
      self,
      templates: templates.map { template in
        var filler = ConstantFiller(template, constants)
        filler.run()
        return CompiledTemplate(
          name: template.name, path: template.path, format: template.format, parts: filler.parts)
      })
  }
}

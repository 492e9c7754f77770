public import Diagnostics

extension TemplateLibrary {
  /// Checks a template, and all that it calls, against the type of the value it will be rendered with.
  ///
  /// Errors, each at its tag:
  /// - a name that nothing in sight has, with the nearest one that does; a part of a dotted name likewise;
  /// - a list or object written as if it were text; HTML in another format, or in an attribute; text written
  ///   unescaped, in JSON outside quotation marks, or in the name of an element;
  /// - a partial of another format; a dynamic name that is not one of a closed set of words, or a word of it
  ///   without a template; a template that includes itself without end;
  /// - a block that fills nothing; elements or quotes in what is inserted into an attribute.
  ///
  /// Any value may stand in a section: it asks whether there is something. What is wrong with the templates
  /// themselves is in `problems`, not here.
  public func check(template name: String, against schema: ObjectSchema) -> DiagnosticLog {
    var checker = TypeChecker(library: self)
    checker.run(name, against: schema)
    return checker.log
  }
}

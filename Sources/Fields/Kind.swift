public import Diagnostics
public import Language
import YAML

/// A kind of value: how it is written, and how to read it.
public struct Kind<Value: Sendable>: Sendable {
  /// What may be written, for schemas and documentation.
  public let shape: Shape
  /// The value; nil where it could not be read, which is then in the log.
  public let read: @Sendable (FieldInput, inout DiagnosticLog) -> Value?

  /// A kind that is written so and read so.
  public init(
    shape: Shape, read: @escaping @Sendable (FieldInput, inout DiagnosticLog) -> Value?
  ) {
    self.shape = shape
    self.read = read
  }

  /// Text of a certain form, read by a parser that knows nothing of places.
  public static func text(
    _ form: TextForm, parse: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) -> Kind {
    Kind(shape: .text(form)) { input, log in
      guard case .scalar(let scalar) = input.node else {
        log.wrongShape(
          input.node, expected: form.name,
          help: form.example.map { "write it as in: \($0)" } ?? "write it on one line, behind the name")
        return nil
      }
      do throws(ValueProblem) {
        return try parse(scalar.text)
      } catch {
        log.report(error, of: scalar.text, in: input)
        return nil
      }
    }
  }

  /// Text of a form that needs no more than a name and an example.
  public static func text(
    form: String, example: String,
    parse: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) -> Kind {
    text(TextForm(form, example: example), parse: parse)
  }

  /// The same under a name of its own, by which schemas say more of it than its shape does.
  public func notation(_ name: String) -> Kind { Kind(shape: .notation(name, shape), read: read) }

  /// The same, known to be the name of something that another file describes.
  public func reference(to sort: String) -> Kind { Kind(shape: .reference(to: sort), read: read) }

  /// The same with every value changed.
  public func map<Other: Sendable>(_ change: @escaping @Sendable (Value) -> Other) -> Kind<Other> {
    let read = read
    return Kind<Other>(shape: shape) { input, log in read(input, &log).map(change) }
  }

  /// The value with its place, for what can only be checked later.
  public var located: Kind<Located<Value>> {
    let read = read
    return Kind<Located<Value>>(shape: shape) { input, log in
      read(input, &log).map { Located($0, at: input.node.position) }
    }
  }

  /// The value in each language that says it.
  public var translated: Kind<Localized<Value>> {
    let read = read
    return Kind<Localized<Value>>(shape: .translated(shape)) { input, log in
      var translations: [Localized<Value>.Version] = []
      for translation in input.translations {
        let part = FieldInput(
          translation.node, language: translation.language, isPrivate: input.isPrivate)
        if let value = read(part, &log) {
          translations.append(.init(value: value, language: translation.language))
        }
      }
      guard
        let value = read(FieldInput(input.node, language: input.language, isPrivate: input.isPrivate), &log)
      else { return nil }
      return Localized(value, in: input.language, translations: translations)
    }
  }
}

/// A value and where it was written.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it was written.
  public let position: SourcePosition

  /// A value written there.
  public init(_ value: Value, at position: SourcePosition) {
    self.value = value
    self.position = position
  }
}

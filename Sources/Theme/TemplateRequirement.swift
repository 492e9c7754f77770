public import Mustache

/// A template that the site renders, and what it gets.
public struct TemplateRequirement: Sendable {
  /// The template's name: `group`.
  public let name: String
  /// The type of the value it is rendered with.
  public let schema: ObjectSchema
  /// Whether a theme may do without it, as without `group-mentorship`.
  public let isOptional: Bool

  /// A template of that name, which gets values of that type.
  public init(name: String, schema: ObjectSchema, isOptional: Bool = false) {
    self.name = name
    self.schema = schema
    self.isOptional = isOptional
  }
}

/// A value in the language it was written in, and in those it was translated to.
///
/// Its functions are inlinable, as every text of every page is asked for through them: without, each call would look up what
/// kind of value it holds.
public struct Localized<Value: Sendable>: Sendable {
  /// A value and the language it is in.
  public struct Version: Sendable {
    /// The value.
    public let value: Value
    /// Its language.
    public let language: LanguageTag

    /// A value in that language.
    @inlinable
    public init(value: Value, language: LanguageTag) {
      self.value = value
      self.language = language
    }
  }

  /// What the author wrote.
  public let original: Version
  /// Its translations; few, so a list.
  public let translations: [Version]

  /// A value with its translations.
  @inlinable
  public init(_ value: Value, in language: LanguageTag, translations: [Version] = []) {
    self.original = Version(value: value, language: language)
    self.translations = translations
  }

  /// The version for a reader of `language`: the translation, else the original, which says its own language so that
  /// the page can mark it.
  @inlinable
  public func version(in language: LanguageTag) -> Version {
    if original.language == language { return original }
    return translations.first { $0.language == language } ?? original
  }

  /// The value for a reader of `language`.
  @inlinable
  public subscript(language: LanguageTag) -> Value { version(in: language).value }

  /// Whether there is something in `language` itself.
  @inlinable
  public func exists(in language: LanguageTag) -> Bool { version(in: language).language == language }

  /// Every version, the original first.
  public var versions: [Version] { [original] + translations }

  /// The same with every version's value changed.
  public func map<Other: Sendable>(_ change: (Value) -> Other) -> Localized<Other> {
    Localized<Other>(
      change(original.value), in: original.language,
      translations: translations.map { .init(value: change($0.value), language: $0.language) })
  }
}

extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}
extension Localized.Version: Equatable where Value: Equatable {}
extension Localized.Version: Hashable where Value: Hashable {}

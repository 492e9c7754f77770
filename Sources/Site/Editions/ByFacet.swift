/// A value for each facet: found at once, where a dictionary would hash the facet's name.
struct ByFacet<Value: Sendable>: Sendable {
  private let topics: Value
  private let audiences: Value
  private let features: Value
  private let languages: Value
  private let formats: Value

  init(_ value: (Facet) -> Value) {
    topics = value(.topics)
    audiences = value(.audiences)
    features = value(.features)
    languages = value(.languages)
    formats = value(.formats)
  }

  subscript(facet: Facet) -> Value {
    switch facet {
    case .topics: topics
    case .audiences: audiences
    case .features: features
    case .languages: languages
    case .formats: formats
    }
  }
}

/// What a ``ContentLoader`` is about to do.
public enum LoadingStage: Sendable {
  /// Reads the files, each by itself, and decodes them.
  case decoding
  /// Makes the model of them: references, defaults, Markdown.
  case resolving
  /// Looks in all texts for what descriptors do not share.
  case searchingPrivateValues
  /// Looks texts over as `waymark check` does.
  case examining
}

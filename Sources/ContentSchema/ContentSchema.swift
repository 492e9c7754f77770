public import Content
import Fields
public import JSON

/// The JSON Schema (draft 2020-12) of a kind of file, for editors that complete and check while somebody types.
///
/// It comes from the definitions that read the files, and lists the names that the site itself defines. It accepts
/// everything the reader accepts; what takes more than one file or a grammar to judge is left to `waymark check`.
/// Editors resolve YAML's scalars, the reader does not: so wherever text is expected a number or a boolean will do.
public struct ContentSchema: Sendable {
  /// Which version of a file it describes.
  public enum Version: Sendable {
    /// The file itself.
    case original
    /// A file that translates it, such as `first-steps.es.yaml`: it holds only what is translated.
    case translation
  }

  /// The schema.
  public let value: JSONValue

  /// The schema of files of that kind, with the names of a site.
  public init(_ kind: ContentKind, names: ContentNames, version: Version = .original) {
    var builder = SchemaBuilder(names: names, version: version)
    let root = builder.schema(kind.shape)
    var object = JSONObject()
    object.set("$schema", "https://json-schema.org/draft/2020-12/schema")
    object.set("title", Self.title(kind, version))
    object.set("description", kind.meaning)
    var members = object.members
    if case .object(let own) = root { members += own }
    if !builder.definitions.isEmpty { members.append(("$defs", .object(builder.definitions))) }
    value = .object(members)
  }

  /// The schema as text.
  public var text: String { String(decoding: value.indented, as: UTF8.self) }

  private static func title(_ kind: ContentKind, _ version: Version) -> String {
    switch version {
    case .original: "content/\(kind.pattern)"
    case .translation: "A translation of content/\(kind.pattern)"
    }
  }
}

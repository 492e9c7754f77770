@testable import ContentSchema
import Foundation
import Testing

@Suite("Settings of editors")
struct EditorSettingsTests {
  static let schemas = [
    (schema: ".waymark/schemas/site.json", files: ["content/site.yaml"]),
    (schema: ".waymark/schemas/group.json", files: ["content/groups/*.yaml", "!content/groups/*.es.yaml"]),
  ]

  /// Settings as people have them, and whether they can be added to.
  static let settings: [(String, Bool)] = [
    ("", true), ("\n", true), ("{}", true), ("{ }\n", true), ("{\n  // nothing yet\n}\n", true),
    ("{\n  \"editor.fontSize\": 14, // large\n  \"a\": [1, {\"b\": \"}\"}],\n}\n", true),
    ("{\"yaml.schemas\": {}}", true),
    (
      "{\n  /* mine: */\n  \"yaml.schemas\": {\n    \"https://a.example/s.json\": \"ci/*.yml\",\n  },\n  \"x\": true\n}",
      true
    ),
    ("{\"yaml.schemas\": {\".waymark/schemas/site.json\": \"old.yaml\", \"b\": [\"c\"]}}", true),
    ("[]", false), ("{", false), ("{\"a\": }", false), ("{\"a\" 1}", false), ("{\"yaml.schemas\": 3}", false),
    ("{} {}", false), ("nonsense", false), ("{\"a\": \"b", false), ("/* only", false),
  ]

  @Test("Entries are added once, and everything else stays", arguments: settings)
  func adding(text: String, isUnderstood: Bool) throws {
    let added = EditorSettings.adding(Self.schemas, to: text)
    #expect((added != nil) == isUnderstood)
    guard let added else { return }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let settings = try decoder.decode(Settings.self, from: Data(added.utf8))
    for schema in Self.schemas { #expect(settings.schemas[schema.schema]?.files == schema.files) }
    for part in [
      "// nothing yet", "// large", "/* mine: */", "\"https://a.example/s.json\": \"ci/*.yml\"",
      "\"b\": [\"c\"]",
    ]
    where text.contains(part) {
      #expect(added.contains(part))
    }
    #expect(EditorSettings.adding(Self.schemas, to: added) == added)
  }

  @Test("Files of schemas and settings are written beside the content folder, and again without a change")
  func installing() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = await SchemaTests.names()
    let installer = SchemaInstaller(names: names, content: folder.appending(path: "content").path)
    let report = try installer.install()
    #expect(report.schemas.count == 11 + 8)
    let settings = try String(contentsOf: folder.appending(path: ".vscode/settings.json"), encoding: .utf8)
    #expect(settings.contains("\"!content/groups/*.es.yaml\""))
    let schema = try Data(contentsOf: folder.appending(path: ".waymark/schemas/group.json"))
    #expect(try JSONSerialization.jsonObject(with: schema) is [String: Any])
    _ = try installer.install()
    #expect(
      try String(contentsOf: folder.appending(path: ".vscode/settings.json"), encoding: .utf8) == settings)
  }

  @Test("Settings that can't be understood are left alone")
  func broken() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: ".vscode/settings.json")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("{ \"a\": ".utf8).write(to: file)
    let installer = SchemaInstaller(
      names: await SchemaTests.names(), content: folder.appending(path: "content").path)
    let report = try installer.install()
    #expect(report.settings == nil)
    #expect(report.settingsByHand.contains("yaml.schemas"))
    #expect(try String(contentsOf: file, encoding: .utf8) == "{ \"a\": ")
  }
}

/// What VS Code reads: JSON with comments, for which JSON5 stands in.
private struct Settings: Decodable {
  struct Files: Decodable {
    let files: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        files = [text]
      } else {
        files = try value.decode([String].self)
      }
    }
  }

  let schemas: [String: Files]

  enum CodingKeys: String, CodingKey {
    case schemas = "yaml.schemas"
  }
}

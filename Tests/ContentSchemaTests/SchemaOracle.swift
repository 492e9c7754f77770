import Content
import ContentSchema
import Foundation

/// Python's `jsonschema` and PyYAML as a second opinion: schemas checked against their meta-schema, files against
/// schemas.
enum SchemaOracle {
  /// One file against one schema.
  struct Question: Encodable {
    let schema: String
    let text: String
    let isMarkdown: Bool
  }

  static let isThere = (try? run("import jsonschema, yaml", input: Data())) != nil

  /// Whether each text is valid under all three ways in which editors resolve scalars: as text, as YAML 1.2, as 1.1.
  static func areValid(_ questions: [Question]) throws -> [[Bool]] {
    try JSONDecoder().decode([[Bool]].self, from: run(program, input: JSONEncoder().encode(questions)))
  }

  private static func run(_ program: String, input: Data) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The program reads all of its input before it writes.
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return output
  }

  private static let program = """
    import json, re, sys, datetime, yaml
    from jsonschema import Draft202012Validator as Validator

    class Core(yaml.SafeLoader):
        "Resolves as YAML 1.2 does: numbers, true and false."
    Core.yaml_implicit_resolvers = {}
    Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|True|TRUE|false|False|FALSE)$"), "tTfF")
    Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))
    Core.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+\\.[0-9]*$"), list("-+0123456789"))
    # Octal in 1.1: 0123; decimal in 1.2.
    Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))

    class Old(yaml.SafeLoader):
        "Resolves as YAML 1.1 does: no is false, 19:00 is 1140."
    Old.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: node.value)

    def with_text_keys(loader, node, deep=False):
        "Editors take keys as text in every dialect: `on` is no boolean there."
        return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}
    for kind in (Core, Old):
        kind.add_constructor("tag:yaml.org,2002:map", with_text_keys)

    validators = {}
    def valid(question, loader):
        schema = question["schema"]
        if schema not in validators:
            value = json.loads(schema)
            Validator.check_schema(value)
            validators[schema] = Validator(value)
        text = question["text"]
        if question["isMarkdown"]:
            text = text.split("---\\n")[1]
        return validators[schema].is_valid(yaml.load(text, loader))

    questions = json.load(sys.stdin)
    answers = [[valid(q, loader) for loader in (yaml.BaseLoader, Core, Old)] for q in questions]
    json.dump(answers, sys.stdout)
    """
}

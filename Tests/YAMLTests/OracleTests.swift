import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import YAML

/// PyYAML reads the same texts in its own way, in Python: same tree, same texts, same places.
@Suite("PyYAML agrees")
struct OracleTests {
  /// Prints each text's tree as `outline` here does, without the places of texts.
  private static let script = """
    import json, sys, yaml
    def show(node, label, depth, lines):
        mark = node.start_mark
        place = f"{mark.line + 1}:{mark.column + 1}"
        head = "  " * depth + label + " " + place + " "
        if isinstance(node, yaml.ScalarNode):
            lines.append(head + json.dumps(node.value))
        elif isinstance(node, yaml.SequenceNode):
            lines.append(head + "list")
            for item in node.value: show(item, "-", depth + 1, lines)
        else:
            lines.append(head + "mapping")
            for key, value in node.value:
                mark = key.start_mark
                show(value, f"{mark.line + 1}:{mark.column + 1} {json.dumps(key.value)}", depth + 1, lines)
    out = []
    for text in json.load(sys.stdin):
        lines = []
        show(yaml.compose(text, Loader=yaml.SafeLoader), "top", 0, lines)
        out.append(lines)
    json.dump(out, sys.stdout)
    """

  private static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

  private static func run(_ arguments: [String], input: Data) throws -> Data? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (
      stdin, stdout, FileHandle.nullDevice
    )
    try process.run()
    // Python reads all before it writes, so one after the other cannot block.
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? output ?? Data() : nil
  }

  private static let hasPyYAML = (try? run(["python3", "-c", "import yaml"], input: Data())) != nil

  @Test(
    "Generated texts have the same tree, texts and places",
    .enabled(if: hasPyYAML || isRequired, "python3 with PyYAML (python3-yaml) is not installed"))
  func generated() throws {
    var texts: [String] = []
    for seed in 0..<400 {
      var generated = GeneratedText(chance: Chance(seed: UInt64(seed)))
      texts.append(generated.mapping())
    }
    let input = try JSONSerialization.data(withJSONObject: texts)
    let output = try #require(try Self.run(["python3", "-c", Self.script], input: input))
    let trees = try #require(try JSONSerialization.jsonObject(with: output) as? [[String]])
    #expect(trees.count == texts.count)
    for (text, tree) in zip(texts, trees) {
      let (mapping, log) = YAMLReader.read(Array(text.utf8), path: "f")
      #expect(log.diagnostics.isEmpty, "\(text) \(log.diagnostics)")
      var lines: [String] = []
      if let mapping { show(.mapping(mapping), "top", 0, &lines) }
      #expect(lines == tree, "\(text)")
    }
  }

  private func show(_ node: YAMLNode, _ label: String, _ depth: Int, _ lines: inout [String]) {
    let head =
      String(repeating: "  ", count: depth) + "\(label) \(node.position.line):\(node.position.column) "
    switch node {
    case .scalar(let scalar): lines.append(head + pythonJSON(scalar.text))
    case .sequence(let sequence):
      lines.append(head + "list")
      for item in sequence.items { show(item, "-", depth + 1, &lines) }
    case .mapping(let mapping):
      lines.append(head + "mapping")
      for entry in mapping.entries {
        let place = "\(entry.keyPosition.line):\(entry.keyPosition.column)"
        show(entry.value, "\(place) \(pythonJSON(entry.key))", depth + 1, &lines)
      }
    }
  }

  /// The text as Python's `json.dumps` writes it.
  private func pythonJSON(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      case 0x20..<0x7F: result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result + "\""
  }
}

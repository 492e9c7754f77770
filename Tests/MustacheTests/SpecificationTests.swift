import Foundation
import Mustache
import Testing

@Suite struct SpecificationTests {
  @Test(
    .enabled(if: SpecificationCase.isRequired || !SpecificationCase.all.isEmpty, "shared data is missing"),
    arguments: SpecificationCase.all.isEmpty ? [SpecificationCase.missing] : SpecificationCase.all)
  func `the engine passes the official specification`(test: SpecificationCase) throws {
    try #require(test.name != SpecificationCase.missing.name, "shared/data/mustache-spec is missing")
    var sources = [test.source("main", test.template)]
    for (name, text) in test.partials ?? [:] { sources.append(test.source(name, text)) }
    let output = try TemplateLibrary(sources).render("main", with: test.data.value)
    #expect(String(decoding: output, as: UTF8.self) == test.expected)
  }

  @Test(
    .enabled(if: SpecificationCase.isRequired || !SpecificationCase.all.isEmpty, "shared data is missing"))
  func `no module of the specification is skipped but lambdas`() {
    #expect(SpecificationCase.all.count == 184)
  }
}

/// One test of the specification, as its JSON has it.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  var name: String
  var data: JSONValue
  var template: String
  var partials: [String: String]?
  var expected: String

  var testDescription: String { name }

  func source(_ name: String, _ text: String) -> TemplateSource {
    TemplateSource(name: name, path: "\(name).mustache", format: .html, text: Array(text.utf8))
  }

  static let missing = SpecificationCase(name: "(missing)", data: .null, template: "", expected: "")

  static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

  static let all: [SpecificationCase] = {
    struct File: Decodable { var tests: [SpecificationCase] }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "../shared/data/mustache-spec")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.sorted().flatMap { name -> [SpecificationCase] in
      guard let data = try? Data(contentsOf: folder.appending(path: name)),
        let file = try? JSONDecoder().decode(File.self, from: data)
      else { return [] }
      let module = name.dropLast(".json".count)
      return file.tests.map { test in
        var test = test
        test.name = "\(module): \(test.name)"
        return test
      }
    }
  }()
}

/// Any JSON, and the value that a template gets for it.
indirect enum JSONValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else if let decimal = try? container.decode(Double.self) {
      self = .decimal(decimal)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  var value: Value {
    switch self {
    case .null: return .nothing
    case .flag(let flag): return .flag(flag)
    case .integer(let integer): return .number(integer)
    case .decimal(let decimal): return .text("\(decimal)")
    case .text(let text): return .text(text)
    case .list(let list): return .list(list.map(\.value))
    case .object(let members):
      let names = members.keys.sorted()
      let type = RecordType("record", "", names.map { FieldDescription($0, .text, "") })
      return type { members[$0]?.value ?? .nothing }
    }
  }
}

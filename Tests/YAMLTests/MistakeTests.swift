import Diagnostics
import Testing

@testable import YAML

@Suite("What people write wrong")
struct MistakeTests {
  @Test("try")
  func mistakes() {
    for text in probes {
      print("-----\n\(text)\n-----")
      let (_, log) = YAMLReader.read(Array(text.utf8), path: "f")
      for d in log.sorted { print("  \(d.position!): \(d.message) [\(d.id.rawValue)]\n      help: \(d.help ?? "")") }
    }
  }
}
let probes: [String] = [
  "summary: Grief: a group\n", "name: x\n  summary: y\n", "name: x\n  for people: y\n", "contact:\n    name: x\n  email: y\n",
  "topics:\n  - a\n    - b\n", "topics:\n  - a\n - b\n", "topics:\n  - a\n  -b\n", "topics:\n  -a\n  -b\n", "topics:\n- a\nname: b\n",
  "- a\nname: b\n", "name: x\n- a\n", "name:First Steps\n", "name:First Steps\nsummary: x\n", "a: b\nname:First Steps\nsummary: x\n", "a: b\nname First Steps\nsummary: x\n",
  "name First\nsummary: x\n", "contact:\n  name:First\n  email: x\n", "contact:\n  name First\n  email: x\n", "name: \"First Steps\nsummary: x\n", "name: \"First Steps\nsummary: \"A group\"\nx: y\n",
  "name: \"First Steps\nsummary: \"\nx: y\n",
  "name: \"First\" Steps\n", "name: 'It's fine'\n", "topics: [grief, loss\nname: x\n", "topics: [a, b}\n", "topics: [a\n", "topics: {a: b\n", "name: @home\n", "name: `x`\n", "name: %x\n", "name: *bold*\n", "name: *bold\n",
  "name: &x y\n", "name: & y\n", "name: !important\n", "name: !\n", "name: ! x\n", "name: [x] y\n", "name: {x} y\n", "name: - x\n", "name: ? x\n", "name: > x\n", "name: |x\n", "name: # x\n", "name: #5\n", "name: a #5\n", "name: , x\n", "name: ] x\n",
  "\tname: x\n", "a:\n\tb: c\n", "name: x\n\tsummary: y\n", "a:\n  - x\n\t- y\n", "a: \"C:\\path\"\n", "a: \"\\u12\"\n", "a: \"\\0\"\n", "{every: mon, wed, at: 7 pm}\n", "a: {mon, wed}\n", "a: {mon: , wed: x}\n", "a: {mon:}\n", "a: [a, , b]\n", "a: [x: y: z]\n", "a: {x: {{y}}}\n", "[a]: b\n", "a: {{ b }}\n",
  "a:\nb: ''\nc: |\nd:\n  -\n  - ''\ne: x\na: z\n", "a: 1\n---\nb: 2\n", "---\na: 1\n...\n", "%YAML 1.1\n---\na: b\n", "a: b\n%TAG x y\n", "", "# x\n", "---\n", "- a\n", "\"text\"\n", "<<: x\n", ": x\n", "a: \"x\ny\"\n", "a: b\u{0}\n", "a: b\u{2028}\n", "é: ä: b\n", "a: {b: 'x' y}\n", "a: {\n  b: \"x\"\n  c: \"y\"\n}\n", "a: [b]]\n", "{a: b} c\n", "a: b\n]\n", "? a\n: b\n", "name: x\nsummary\n", "topics\n  - grief\n", "a: [|x]\n", "a: [- x]\n", "a: \"x\": y\n",
  "schedule:\n  - every: tuesday\n   at: 7 pm\n","schedule:\n  - every: tuesday\n     at: 7 pm\n", "schedule:\n  - every: tuesday\n  at: 7 pm\n", "a: |\n  x\n y\nb: c\n", "a: x\n b: y\n c: z\n",
  "a: {b: c, d e: f: g}\n", "a: 'x\n\n  y'\n",
]

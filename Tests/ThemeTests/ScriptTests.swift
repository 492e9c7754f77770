import Testing

@testable import Theme

@Suite struct ScriptTests {
  @Test(arguments: [
    ("// why\n\n  a();\n\tb(); // here\n", "a();\nb(); // here\n"),
    ("//! licence\n  a();", "//! licence\na();"),
    ("/* one\n   two */\n  a();\n", "/* one\n   two */\na();\n"),
    ("a(\"// no\");\n  // yes\n  b('/*');\n", "a(\"// no\");\nb('/*');\n"),
    ("a('it\\'s');\n  // gone\n", "a('it\\'s');\n"),
    ("x = `a ${b ? `c` : \"\"} d`;\n  y();\n", "x = `a ${b ? `c` : \"\"} d`;\ny();\n"),
    ("x = /[/]+/g;\n  y();\n", "x = /[/]+/g;\ny();\n"),
    ("x = a / b;\n  // half\n", "x = a / b;\n"),
  ])
  func commentsAndIndentationAreLeftOut(script: String, becomes: String) {
    #expect(String(decoding: ScriptWriter.write(Array(script.utf8)), as: UTF8.self) == becomes)
  }

  @Test(arguments: [
    "x = `one\n  // two\n`;\n",
    "x = \"one \\\n  // two\";\n",
    "x = /\"/;\n  // a quotation mark, not a string\n",
    "x = /[/*]/;\n  // no comment\n",
    "a();\n  /* never closed\n",
  ])
  func aScriptThatOnlyAParserUnderstandsStaysAsItIs(script: String) {
    #expect(String(decoding: ScriptWriter.write(Array(script.utf8)), as: UTF8.self) == script)
  }
}

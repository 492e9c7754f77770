import JSON
import Testing

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func membersAndElementsAreSeparatedByCommas() {
    let written = text { json in
      json.object { json in
        json.set("name", "Grief")
        json.object("place") { json in
          json.set("room", "2")
          json.object("empty") { _ in }
        }
        json.list("numbers") { json in
          json.append(1)
          json.list { $0.append(-20) }
          json.list { _ in }
          json.append("x")
        }
        json.set("isOpen", true)
        json.set(named: "a \"b\"", "<")
        json.set("latitude", decimal: 45.5)
      }
      json.raw("\n")
    }
    #expect(
      written
        == #"{"name":"Grief","place":{"room":"2","empty":{}},"numbers":[1,[-20],[],"x"],"#
        + #""isOpen":true,"a \"b\"":"\u003c","latitude":45.5}"#
        + "\n")
  }

  @Test func whatIsNotThereIsLeftOut() {
    let written = text { json in
      json.object { json in
        json.set("text", nil as String?)
        json.set("number", nil as Int?)
        json.set("decimal", decimal: nil)
        json.set("value", nil as JSONValue?)
        json.set("texts", [])
        json.set("last", ["a", "b"])
      }
    }
    #expect(written == #"{"last":["a","b"]}"#)
  }

  @Test func elementsOfAnotherWriterStandAmongItsOwn() {
    let none = JSONWriter()
    var two = JSONWriter()
    two.append(1)
    two.append(2)
    let written = text { json in
      json.list { json in
        json.append(none)
        json.append(two)
        json.append(none)
        json.append(3)
      }
    }
    #expect(written == "[1,2,3]")
  }

  @Test(arguments: [
    ("", "\"\""), ("a \"b\" \\c", #""a \"b\" \\c""#), ("<&>", #""\u003c\u0026\u003e""#),
    ("é\n\t\u{7F}", #""é\n\u0009\u007f""#), ("a\u{2028}b\u{2029}¨©", #""a\u2028b\u2029¨©""#),
  ])
  func textsAreEscapedAsAValueIs(_ text: String, _ written: String) {
    #expect(self.text { $0.append(text) } == written)
    #expect(String(decoding: JSONValue.text(text).bytes, as: UTF8.self) == written)
  }

  @Test(arguments: [0, 7, -1, 10, 1_234_567, .max, .min])
  func wholeNumbersAreWrittenInFull(_ number: Int) {
    #expect(text { $0.append(number) } == String(number))
  }
}

import PersonalDetails
import TestSupport
import Testing

@Suite("E-mail addresses in texts")
struct WrittenEmailTests {
  @Test(
    "They are found whole",
    arguments: [
      ("Write to Denise.Ruiz@Gmail.com.", ["denise.ruiz@gmail.com"]),
      ("(a+b@example.co.uk), c_d@x.org!", ["a+b@example.co.uk", "c_d@x.org"]),
      ("mailto:hello@example.org?subject=Hi", ["hello@example.org"]),
      ("@denise on the forum", []), ("7 @ 8", []), ("a@b", []), ("a@b.", []), ("a@.org", []),
      ("a@@b.org", []),
      ("a@b..org", []), ("a@1.2.3.4", []), ("x@y.org@z.org", ["x@y.org"]),
    ])
  func found(text: String, addresses: [String]) {
    let found = WrittenEmail.all(in: text)
    #expect(found.map(\.address) == addresses)
    let bytes = Array(text.utf8)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self).lowercased() } == addresses)
  }

  @Test(
    "Somebody’s own are those at providers for everybody, and names at other people’s domains",
    arguments: [
      ("denise@gmail.com", true), ("wrenfieldgroup@yahoo.com.mx", true), ("d@proton.me", true),
      ("d@live.co.uk", true),
      ("d@outlook.es", true), ("denise.ruiz@clinic.example", true), ("d_ruiz@clinic.example", true),
      ("info@clinic.example", false), ("denise@clinic.example", false), ("jo@samaritans.org", false),
      ("peer.support@clinic.example", false), ("denise.ruiz@opendoor.org", false),
      ("denise.ruiz@mail.opendoor.org", false), ("d@live.example.org", false), ("d@gmail.example.org", false),
    ])
  func personal(address: String, isPersonal: Bool) throws {
    let email = try #require(WrittenEmail.all(in: address).first)
    #expect(email.looksPersonal(ownDomains: ["opendoor.org"]) == isPersonal)
  }
}

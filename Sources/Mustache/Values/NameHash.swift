/// The 64-bit FNV-1a hash of a name, the same in every run.
///
/// Names are hashed when a template is compiled and when a type is made; rendering compares numbers only.
/// Two names of one type that share a hash are reported by its schema; that a misspelt name shares one with a
/// known name is possible in principle, and the checker, which compares the names themselves, would say so.
enum NameHash {
  static func of(_ name: String) -> UInt64 { of(name.utf8) }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}

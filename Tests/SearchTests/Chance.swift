/// Chance that is the same in every run (SplitMix64).
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// A word of two to nine letters, of few enough letters that words begin alike.
  mutating func word() -> String { String((0..<2 + below(8)).map { _ in pick(Array("aeinrstoñé")) }) }
}

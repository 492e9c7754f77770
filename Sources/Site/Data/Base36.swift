extension [UInt8] {
  /// Appends a number in base 36, the shortest that scripts read by themselves (`parseInt`).
  mutating func append(base36 number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let start = count
    var rest = number.magnitude
    repeat {
      let digit = UInt8(truncatingIfNeeded: rest % 36)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      rest /= 36
    } while rest > 0
    if count - start > 1 { self[start...].reverse() }
  }
}

/// A number of bytes in the words of file managers: `750 bytes`, `1.5 MB`; thousands, not 1,024s.
package func byteCountInWords(_ count: Int) -> String {
  guard count >= 1000 else { return count == 1 ? "1 byte" : "\(count) bytes" }
  var tenths = count / 100
  var unit = 0
  let units = ["KB", "MB", "GB", "TB", "PB", "EB"]
  while tenths >= 10_000, unit < units.count - 1 {
    tenths /= 1000
    unit += 1
  }
  let decimals = tenths < 100 && tenths % 10 != 0 ? ".\(tenths % 10)" : ""
  return "\(tenths / 10)\(decimals) \(units[unit])"
}

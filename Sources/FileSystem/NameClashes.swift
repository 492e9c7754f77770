import Diagnostics

/// Finds names of one folder that some systems take for the same.
///
/// `Choir.yaml` and `choir.yaml` are two files on Linux and one on most Macs and on Windows. The same goes for `é`
/// written as one character or as two, which Swift's equality of strings already treats as one.
struct NameClashes {
  private var names: [String: String] = [:]

  /// Remembers `name` and returns the earlier name that it clashes with.
  mutating func insert(_ name: String) -> String? {
    let folded = name.lowercased()
    if let earlier = names[folded] { return earlier }
    names[folded] = name
    return nil
  }

  static func problem(_ path: String, _ name: String, _ earlier: String) -> FileProblem {
    let difference =
      name.lowercased().utf8.elementsEqual(earlier.lowercased().utf8)
      ? "only in capital letters" : "only in how accents are stored"
    return FileProblem(
      .nameClash, path, "‘\(name)’ and ‘\(earlier)’ in the same folder differ \(difference)",
      help: "rename one of the two: on many computers they would be one file")
  }
}

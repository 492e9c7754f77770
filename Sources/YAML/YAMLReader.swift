public import Diagnostics

/// Reads a text in Waymark's dialect of YAML.
///
/// The dialect: mappings, lists, text and comments, in block and flow style. Every value is text. Anchors, aliases,
/// tags, directives, several documents, and lists or mappings as names are refused; so are names written twice and
/// names without a value. Mappings and lists nest at most `deepestNesting` deep.
///
/// Takes time and memory in proportion to the text, whatever it holds.
public enum YAMLReader {
  /// How many mappings and lists may stand within each other.
  public static let deepestNesting = 24

  /// What a text may hold at its top.
  public enum Root: Sendable {
    case mapping, list
  }

  /// The list or mapping that a part of a file holds, whichever is expected, and all that is wrong with it.
  public static func read(
    _ bytes: ArraySlice<UInt8>, expecting root: Root, path: String, firstLine: Int = 1
  ) -> (node: YAMLNode?, log: DiagnosticLog) {
    bytes.withUnsafeBufferPointer { read($0, expecting: root, path: path, firstLine: firstLine) }
  }

  /// The mapping that the text holds, and all that is wrong with it.
  ///
  /// Nil where the text could not be read, and then the log holds an error. Otherwise the mapping holds
  /// what is sound, so that the rest can be checked too: values that were reported are left out.
  /// - Parameters:
  ///   - bytes: UTF-8 without a byte-order mark.
  ///   - path: the file's path, for positions.
  ///   - firstLine: the line of the file on which the bytes begin, for a text within a file.
  public static func read(
    _ bytes: [UInt8], path: String, firstLine: Int = 1
  ) -> (mapping: YAMLMapping?, log: DiagnosticLog) {
    bytes.withUnsafeBufferPointer { read($0, path: path, firstLine: firstLine) }
  }

  /// The mapping that a part of a file holds, and all that is wrong with it; as for an array.
  public static func read(
    _ bytes: ArraySlice<UInt8>, path: String, firstLine: Int = 1
  ) -> (mapping: YAMLMapping?, log: DiagnosticLog) {
    bytes.withUnsafeBufferPointer { read($0, path: path, firstLine: firstLine) }
  }

  /// The mapping that bytes in memory hold, and all that is wrong with it; as for an array.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int = 1
  ) -> (mapping: YAMLMapping?, log: DiagnosticLog) {
    let (node, log) = read(bytes, expecting: .mapping, path: path, firstLine: firstLine)
    guard case .mapping(let mapping)? = node else { return (nil, log) }
    return (mapping, log)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, expecting root: Root, path: String, firstLine: Int
  ) -> (node: YAMLNode?, log: DiagnosticLog) {
    let check = CharacterCheck(bytes)
    let source = SourceText(bytes, path: path, firstLine: firstLine, isASCII: check.isASCII)
    var log = DiagnosticLog()
    check.report(in: source, to: &log)
    if log.hasErrors { return (nil, log) }

    var builder = TreeBuilder(source)
    let node = builder.build(expecting: root)
    return (node, builder.log)
  }
}

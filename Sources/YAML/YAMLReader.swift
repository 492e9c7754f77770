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
    let check = CharacterCheck(bytes)
    let source = SourceText(bytes, path: path, firstLine: firstLine, isASCII: check.isASCII)
    var log = DiagnosticLog()
    check.report(in: source, to: &log)
    if log.hasErrors { return (nil, log) }

    var builder = TreeBuilder(source)
    let mapping = builder.build()
    return (mapping, builder.log)
  }
}

import BuiltInFiles
import Theme

extension BuiltInTheme {
  /// The themes that are a part of the program.
  static let all = [
    BuiltInTheme(name: "harbor", files: BuiltInFiles.harbor.map { (path: $0.path, bytes: $0.bytes) })
  ]
}

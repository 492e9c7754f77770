import BuiltInFiles

/// The pages of docs/errors/, which are a part of the program.
enum BuiltInErrorPages {
  static let all = BuiltInFiles.errors.map { file in
    (name: String(file.path.prefix { $0 != "." }), text: String(decoding: file.bytes, as: UTF8.self))
  }
}

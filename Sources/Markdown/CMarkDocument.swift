import CMarkGFM
import Synchronization

/// A tree that cmark-gfm parsed, freed with this value. Its nodes are valid only as long as it lives.
struct CMarkDocument: ~Copyable {
  /// The document node.
  let root: OpaquePointer

  /// Parses UTF-8. Nil only where memory runs out.
  ///
  /// `usesStrikethrough` says whether the text holds a `~`. While that extension is attached, cmark-gfm keeps `~` in a
  /// table of the whole process, so only texts that need it attach it, one at a time; no other text is
  /// affected, for want of a `~`.
  init?(parsing text: UnsafeBufferPointer<UInt8>, usesStrikethrough: Bool) {
    CMarkLibrary.prepare()
    let root =
      usesStrikethrough
      ? CMarkLibrary.strikethroughLock.withLock { _ in
        CMarkLibrary.parse(text, extensions: CMarkLibrary.extensions + ["strikethrough"])
      } : CMarkLibrary.parse(text, extensions: CMarkLibrary.extensions)
    guard let root = OpaquePointer(bitPattern: root) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }
}

/// What is done once for the whole process, so that cmark-gfm may be called from several threads.
enum CMarkLibrary {
  /// What every document gets. Strikethrough comes on top where a text holds a `~`.
  static let extensions = ["table", "autolink", "tasklist"]

  static let strikethroughLock = Mutex<Void>(())

  /// Registers the extensions and makes `autolink` safe to use from several threads.
  ///
  /// Each parse switches the special characters of its extensions on, and off at its end, in tables of the whole
  /// process: another thread's text then misses its links. So autolink's are switched on for good, and its own list
  /// is emptied, which leaves nothing to switch off.
  static func prepare() { _ = prepared }

  private static let prepared: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let autolink = cmark_find_syntax_extension("autolink"),
      let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    else { return false }
    cmark_parser_attach_syntax_extension(parser, autolink)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    cmark_parser_free(parser)
    return true
  }()

  /// The address of the document's root; an integer, so that it may leave a lock.
  static func parse(_ text: UnsafeBufferPointer<UInt8>, extensions: [String]) -> Int {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return 0 }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    return Int(bitPattern: cmark_parser_finish(parser))
  }
}

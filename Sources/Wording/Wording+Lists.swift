extension Wording {
  /// All of them: `a`, `a and b`, `a, b and c`; nothing for none.
  public func all(of items: [String]) -> String {
    list(items, .listAnd, .listAndBeforeI, pack.grammar.changesAnd)
  }

  /// Any of them: `a, b or c`.
  public func any(of items: [String]) -> String {
    list(items, .listOr, .listOrBeforeO, pack.grammar.changesOr)
  }

  private func list(_ items: [String], _ word: Word, _ changed: Word, _ changes: (String) -> Bool) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    let first = items.dropLast().joined(separator: text(.listComma))
    return text(changes(last) ? changed : word, ["first": first, "last": last])
  }
}

/// Finds the known word that somebody most likely meant.
public enum NearestWord {
  /// The candidate with the fewest typing slips (letters added, left out, changed, or two swapped) from
  /// `word`, ignoring case; nil where none is near. Of equally near ones the first in alphabetical order, so that
  /// the answer does not hang on the order of candidates.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(longest))
    // A third of the letters may be wrong: further away, a suggestion misleads more than it helps.
    let allowed = max(1, wanted.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(longest))
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters)
      guard distance <= allowed else { continue }
      if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  /// “did you mean ‘x’?” for a help line, or nil where nothing is near.
  public static func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, among: candidates).map { "did you mean ‘\($0)’?" }
  }

  /// Longer words are cut here: nobody mistypes the end of a name of this length, and the table is quadratic.
  private static let longest = 64

  /// The optimal string alignment distance (Levenshtein with swaps of neighbours).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [Int](repeating: row + 1, count: right.count + 1)
      for column in 0..<right.count {
        let change = left[row] == right[column] ? 0 : 1
        var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + change)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = cost
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}

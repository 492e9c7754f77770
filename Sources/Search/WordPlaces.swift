/// At which places of a list each word stands, accents kept: what finds entries of a list that is there as a whole.
public struct WordPlaces {
  private var words = WordTable()
  /// By word, the place at which it was found last.
  private var lastPlaces: [Int32] = []
  private var found: [(word: Int32, place: Int32)] = []

  /// No words so far.
  public init() {}

  /// Takes in a text of the entry at a place. Places come in ascending order; below 2³¹.
  public mutating func add(_ text: String, at place: Int) {
    let place = Int32(truncatingIfNeeded: place)
    WordReader.read(text, as: .lowercased) { word in
      let number = words.number(of: word)
      if number == lastPlaces.count {
        lastPlaces.append(place)
      } else if lastPlaces[number] == place {
        return
      } else {
        lastPlaces[number] = place
      }
      found.append((Int32(truncatingIfNeeded: number), place))
    }
  }

  /// Calls `body` with each word in UTF-8, in the order of its bytes, and the places at which it stands, ascending.
  public func forEachWord(_ body: (_ word: ArraySlice<UInt8>, _ places: ArraySlice<Int>) -> Void) {
    let list = words.list
    var starts = [Int](repeating: 0, count: list.count + 1)
    for entry in found { starts[Int(entry.word) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var places = [Int](repeating: 0, count: found.count)
    for entry in found {
      places[next[Int(entry.word)]] = Int(entry.place)
      next[Int(entry.word)] += 1
    }
    for word in (0..<list.count).sorted(by: { list[$0].lexicographicallyPrecedes(list[$1]) }) {
      body(list[word], places[starts[word]..<starts[word + 1]])
    }
  }
}

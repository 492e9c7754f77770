/// The answers to the questions of one rule, as far as the rule tells them apart.
///
/// They are spanned by variables with finitely many values: a class of numbers or of options for each question, and for a
/// question of many one variable for each class of options, 1 where one of the class is chosen.
struct AnswerSpace {
  /// The value of each variable; nil where it is open.
  typealias Known = [Int?]

  /// A rule whose conditions are numbers of `conditions`.
  private indirect enum Tree {
    case all([Tree])
    case any([Tree])
    case none([Tree])
    case condition(Int)
  }

  /// A condition: it holds where one of its variables has one of its values.
  private struct Condition {
    var variables: [Int]
    var values: Set<Int>
  }

  private var tree = Tree.all([])
  private var conditions: [Condition] = []
  /// How many values each variable has.
  private var sizes: [Int] = []
  /// Sets of variables that can't all be 0: the options of a question of many, one of which is chosen.
  private var someOf: [[Int]] = []
  /// How many steps one look at the rule takes: one for each place where a condition reads a variable.
  private(set) var cost = 1

  /// The answers to the questions of `rule`; nil where one is not in `kinds`, or of another kind.
  init?(_ rule: Rule, _ kinds: [String: Question.Kind]) {
    var found: [Rule] = []
    tree = Self.tree(rule, &found)
    conditions = Array(repeating: Condition(variables: [], values: []), count: found.count)
    var byQuestion: [String: [Int]] = [:]
    for (index, condition) in found.enumerated() {
      byQuestion[condition.question ?? "", default: []].append(index)
    }
    for (question, indices) in byQuestion.sorted(by: { $0.key < $1.key }) {
      guard let kind = kinds[question] else { return nil }
      let wanted = indices.map { ($0, found[$0]) }
      let isUnderstood =
        switch kind {
        case .number: addNumber(wanted)
        case .choice(let options, let many): addChoice(wanted, options, many: many)
        case .yesNo: addYesNo(wanted)
        }
      guard isUnderstood else { return nil }
    }
    cost += conditions.reduce(sizes.count / 8) { $0 + $1.variables.count }
  }

  private static func tree(_ rule: Rule, _ conditions: inout [Rule]) -> Tree {
    switch rule {
    case .all(let rules): return .all(rules.map { tree($0, &conditions) })
    case .any(let rules): return .any(rules.map { tree($0, &conditions) })
    case .none(let rules): return .none(rules.map { tree($0, &conditions) })
    case .number, .choice, .answer:
      conditions.append(rule)
      return .condition(conditions.count - 1)
    }
  }

  // MARK: - Variables

  /// A class of numbers begins at 0, at the least number of each range and behind its greatest one.
  private mutating func addNumber(_ wanted: [(Int, Rule)]) -> Bool {
    var ranges: [(Int, NumberRange)] = []
    for (index, rule) in wanted {
      guard case .number(_, let range) = rule else { return false }
      ranges.append((index, range))
    }
    var starts: Set<Int> = [0]
    for (_, range) in ranges {
      if let minimum = range.minimum { starts.insert(minimum) }
      if let maximum = range.maximum, maximum < .max { starts.insert(maximum + 1) }
    }
    let numbers = starts.filter { $0 >= 0 }.sorted()
    for (index, range) in ranges {
      let values = numbers.indices.filter { range.contains(numbers[$0]) }
      conditions[index] = Condition(variables: [sizes.count], values: Set(values))
    }
    sizes.append(numbers.count)
    return true
  }

  private mutating func addYesNo(_ wanted: [(Int, Rule)]) -> Bool {
    for (index, rule) in wanted {
      guard case .answer(_, let isYes) = rule else { return false }
      conditions[index] = Condition(variables: [sizes.count], values: [isYes ? 1 : 0])
    }
    sizes.append(2)
    return true
  }

  /// Options that the same conditions name are one class.
  private mutating func addChoice(_ wanted: [(Int, Rule)], _ options: [String], many: Bool) -> Bool {
    var naming: [String: [Int]] = [:]
    for (index, rule) in wanted {
      guard case .choice(_, let named) = rule else { return false }
      for option in Set(named) { naming[option, default: []].append(index) }
    }
    let classes = Set(options.map { naming[$0] ?? [] }).sorted { $0.lexicographicallyPrecedes($1) }
    let first = sizes.count
    for (index, _) in wanted {
      let own = classes.indices.filter { classes[$0].contains(index) }
      conditions[index] =
        many
        ? Condition(variables: own.map { first + $0 }, values: [1])
        : Condition(variables: [first], values: Set(own))
    }
    if many {
      sizes += Array(repeating: 2, count: classes.count)
      someOf.append(Array(first..<sizes.count))
    } else {
      sizes.append(classes.count)
    }
    return true
  }

  // MARK: - Searching

  var nothingKnown: Known { Array(repeating: nil, count: sizes.count) }

  /// Whether somebody can give such answers: one who may choose several options chooses one at least.
  func isPossible(_ known: Known) -> Bool {
    !sizes.contains(0) && someOf.allSatisfy { variables in !variables.allSatisfy { known[$0] == 0 } }
  }

  /// Whether the rule holds, and where that is open, the first variable that is.
  func truth(with known: Known) -> (Truth, open: Int?) { truth(of: tree, with: known) }

  /// The ways to go on, which differ in the value of a variable.
  func nextSteps(deciding variable: Int, from known: Known) -> [Known] {
    (0..<sizes[variable]).map { value in
      var next = known
      next[variable] = value
      return next
    }
  }

  private func truth(of tree: Tree, with known: Known) -> (Truth, open: Int?) {
    switch tree {
    case .condition(let index): return truth(of: conditions[index], with: known)
    case .all(let trees): return truth(of: trees, decidedBy: .no, with: known)
    case .any(let trees): return truth(of: trees, decidedBy: .yes, with: known)
    case .none(let trees):
      let (truth, open) = truth(of: trees, decidedBy: .yes, with: known)
      return (truth.negated, open)
    }
  }

  private func truth(of trees: [Tree], decidedBy deciding: Truth, with known: Known) -> (Truth, open: Int?) {
    var firstOpen: Int?
    for tree in trees {
      let (truth, open) = truth(of: tree, with: known)
      if truth == deciding { return (deciding, nil) }
      firstOpen = firstOpen ?? open
    }
    return firstOpen == nil ? (deciding.negated, nil) : (.maybe, firstOpen)
  }

  private func truth(of condition: Condition, with known: Known) -> (Truth, open: Int?) {
    var open: Int?
    for variable in condition.variables {
      guard let value = known[variable] else {
        open = open ?? variable
        continue
      }
      if condition.values.contains(value) { return (.yes, nil) }
    }
    return open == nil ? (.no, nil) : (.maybe, open)
  }
}

import ArgumentParser

/// The name of what is made.
struct NameArgument: ParsableArguments {
  @Argument(help: "Its name, as visitors will read it; in quotation marks where it has several words.")
  var name: String
  /// What comes of a name whose quotation marks were forgotten.
  @Argument(help: .hidden)
  var furtherWords: [String] = []

  func validate() throws {
    guard furtherWords.isEmpty else {
      let whole = ([name] + furtherWords).joined(separator: " ")
      throw ValidationError("A name of several words needs quotation marks around it: \"\(whole)\"")
    }
  }
}

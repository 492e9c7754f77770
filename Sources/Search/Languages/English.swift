extension SearchLanguage {
  /// English.
  static let english = SearchLanguage(
    stopWords: """
      a about also am an and are as at be been but by can could did do does for from had has have he her hers him his how i \
      if im in into is it its ive just me my no not of on or our ours she so than that the their them then there these they \
      this to too up us was we were what when where which who whom whose why will with would you your yours
      """.split(separator: " ").map(String.init),
    endings: [
      "- s es ed ing ings er ers ion ions ive ly ment ments",
      "e es ed ing ings er ers ion ions ive ely ement",
      "y ies ied ying ier iest ily iness",
      "f fe fs ve ves ved ving",
      "t ts ce ces cy",
    ],
    same: [
      "man men mans mens", "woman women womans womens", "child children kid kids childrens", "person people",
      "wife wives", "life lives", "mom mum mother moms mums mothers", "dad father dads fathers",
      "teen teens teenager teenagers adolescent adolescents", "drink drinks drinking drank drunk",
      "lose losing lost loss losses", "meet meets meeting meetings met",
    ])
}

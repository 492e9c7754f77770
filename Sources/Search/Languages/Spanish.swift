extension SearchLanguage {
  /// Spanish.
  static let spanish = SearchLanguage(
    stopWords: """
      a al ante aqui asi aun cada como con contra cual cuando de del desde donde e el ella ellas ellos en entre era es esa ese \
      eso esta estan estas este esto estos fue ha hace han hasta hay la las le les lo los mas me mi mis mucho muy ni no nos \
      nuestra nuestro o os otra otro para pero por porque que quien quienes se ser si sin sobre somos son soy su sus tambien te \
      tiene todo todos tu tus un una unas uno unos usted ustedes y ya yo
      """.split(separator: " ").map(String.init),
    endings: [
      "- s es",
      "o a os as ito ita itos itas",
      "z ces",
      "- a es as",
      "ar o a as e es an en amos ando ado ada ados adas aron acion aciones amiento amientos",
      "er ir o a e es en emos imos iendo ido ida idos idas ieron imiento imientos",
      "e es",
    ],
    same: [
      "mama madre mamas madres", "papa padre papas padres", "nino nina ninos ninas hijo hija hijos hijas",
      "joven jovenes", "mujer mujeres", "alcohol alcoholismo", "perder pierde perdida perdidas perdio",
      "dormir duerme duermen sueno", "marido esposo pareja",
    ])
}

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
      "- s es", "o a os as ito ita itos itas", "z ces", "- a es as", "e es",
      """
      ar arse arle arles arlo arla arlos arlas o a as e es an en amos ando ado ada ados adas aba aban ara aran aron \
      acion aciones amiento amientos
      """,
      """
      er erse erle erlo erla ir irse irle irlo irla o a e es en an emos imos iendo ido ida idos idas ia ian io ieron \
      imiento imientos
      """,
    ],
    same: [
      "mama madre mamas madres", "papa padre papas padres", "nino nina ninos ninas hijo hija hijos hijas",
      "joven jovenes", "mujer mujeres", "alcohol alcoholismo", "perder pierde perdida perdidas perdio",
      "dormir duerme duermen sueno", "marido esposo pareja",
    ])
}

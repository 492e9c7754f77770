extension Spanish {
  /// Sentences about whom a group is for.
  static let eligibility: [Word: Message] = [
    // Ages
    .eligibilityAgeFrom: "Debe tener {minimum} años o más.",
    .eligibilityAgeBetween: "Debe tener entre {minimum} y {maximum} años.",
    .eligibilityAgeUnder: "Debe tener menos de {limit} años.",
    .eligibilityAgeExactly: "Debe tener {age} años.",
    .eligibilityPeopleFrom: "personas de {minimum} años o más",
    .eligibilityPeopleBetween: "personas de {minimum} a {maximum} años",
    .eligibilityPeopleUnder: "personas menores de {limit} años",
    .eligibilityPeopleExactly: "personas de {age} años",
    .eligibilityShortFrom: "{minimum}+",
    .eligibilityShortBetween: "{minimum}–{maximum}",
    .eligibilityShortUnder: "menos de {limit}",
    .eligibilityShortExactly: "{age}",
    // Other numbers
    .eligibilityNumberFrom: "Su respuesta a «{question}» debe ser {minimum} o más.",
    .eligibilityNumberBetween: "Su respuesta a «{question}» debe estar entre {minimum} y {maximum}.",
    .eligibilityNumberUpTo: "Su respuesta a «{question}» debe ser {maximum} o menos.",
    .eligibilityNumberExactly: "Su respuesta a «{question}» debe ser {number}.",
    .eligibilityAnswerFrom: "{minimum} o más",
    .eligibilityAnswerBetween: "{minimum} a {maximum}",
    .eligibilityAnswerUpTo: "{maximum} o menos",
    .eligibilityAnswerExactly: "{number}",
    // Choices, and answers that have no words of their own
    .eligibilityFor: "Para {people}.",
    .eligibilityNotFor: "Este grupo no es para {people}.",
    .eligibilityPeopleWhoAnswer: "personas que responden «{answer}» a «{question}»",
    .answerYes: "Sí",
    .answerNo: "No",
    // Several conditions
    .eligibilityEveryone: "Todas las personas son bienvenidas.",
    .eligibilityAnyOf: "Al menos una de estas condiciones debe cumplirse:",
    .eligibilityAllOf: "Todas estas condiciones deben cumplirse:",
    .eligibilityNotAllOf: "No deben cumplirse todas estas condiciones a la vez:",
  ]
}

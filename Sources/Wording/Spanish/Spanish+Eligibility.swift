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
    .eligibilityForList: "Este grupo es para:",
    .eligibilityNotFor: "Este grupo no es para {people}.",
    .eligibilityNotForList: "Este grupo no es para:",
    .eligibilityPeopleWhoAnswer: "personas que responden «{answer}» a «{question}»",
    .answerYes: "Sí",
    .answerNo: "No",
    // Several conditions
    .eligibilityEveryone: "Todas las personas son bienvenidas.",
    .eligibilityAnyOf: "Al menos una de estas condiciones debe cumplirse:",
    .eligibilityAllOf: "Todas estas condiciones deben cumplirse:",
    .eligibilityNotAllOf: "No deben cumplirse todas estas condiciones a la vez:",
    .eligibilityMore: "y otras condiciones",
    .eligibilityNoConditions: "No se pide ninguna condición.",
    // What is still to be answered
    .eligibilityDependsOnAge: "Depende de su edad.",
    .eligibilityDependsOn: "Depende de su respuesta a «{question}».",
    // What answers come to
    .eligibilityYes: "Puede participar",
    .eligibilityMaybe: "Quizá pueda participar",
    .eligibilityNo: "No son para usted",
    .eligibilityCounts: "Puede participar: {yes}. Quizá pueda participar: {maybe}. No son para usted: {no}.",
    // The questions as a form
    .eligibilityQuestions: "Unas preguntas",
    .eligibilityPrivate:
      "Responda solo lo que quiera. Sus respuestas se quedan en esta página: nada se envía ni se guarda, y al salir desaparecen.",
    .eligibilityBegin: "Responda una pregunta y aquí aparecerán los grupos que le sirven.",
    .eligibilityNoAnswer: "Sin respuesta",
    .eligibilityInstead: "Quizá en su lugar:",
    .eligibilityAllGroups: "Todos los grupos y quién puede venir",
    .eligibilityNotLoaded:
      "No se pudieron cargar los grupos. La lista de esta página dice quién puede venir a cada uno.",
    .startOver: "Empezar de nuevo",
    .showMore: "Mostrar más",
  ]
}

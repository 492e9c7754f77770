extension Spanish {
  /// Words of what narrows the list of groups down.
  static let finder: [Word: Message] = [
    // The form
    .finderHeading: "Reduzca la lista",
    .finderFilters: "Filtros",
    .finderWords: "Buscar palabras",
    .finderWordsHelp: "Un tema, un lugar, un nombre",
    .finderSoon: "Pronto",
    .finderNow: "Abierto o reunido ahora",
    .finderNextDay: "En las próximas 24 horas",
    .finderDay: "Día",
    .finderTime: "Momento del día",
    .finderMorning: "Por la mañana",
    .finderAfternoon: "Por la tarde",
    .finderEvening: "Por la noche",
    .finderNight: "De madrugada",
    .finderCostPaid: "Tiene un costo",
    .finderStatus: "Lugar para más personas",
    // Near me
    .finderNear: "Cerca",
    .finderNearCity: "Cerca de una ciudad",
    .finderAnywhere: "En cualquier lugar",
    .finderNearMe: "Cerca de mí",
    .finderNearHelp: Message(
      "Su dispositivo le dice a esta página dónde está. Ese dato nunca sale de su dispositivo y no "
        + "se guarda en ningún lado."),
    .finderAsking: "Preguntando a su dispositivo dónde está …",
    .finderNoPosition: "Su dispositivo no dijo dónde está. Puede elegir una ciudad.",
    .finderHere: "donde usted está",
    .finderWithin: "A qué distancia",
    .finderAnyDistance: "Cualquier distancia",
    .finderDistance: "{km} km ({miles} mi)",
    .finderAway: "A {distance}",
    .finderWithinOf: "A menos de {distance} de {place}",
    // The result
    .finderFound: "Grupos que coinciden",
    .finderSort: "Ordenar por",
    .finderSortName: "Nombre",
    .finderSortNext: "Lo más próximo",
    .finderSortDistance: "Distancia",
    .finderChosen: "Lo que eligió",
    .finderRemove: "{filter}: quitar",
    .finderClear: "Borrar todo",
    .finderShow: "Ver {groups}",
    .finderMore: "Ver más grupos",
    .finderQuoted: "«{text}»",
    .finderNone: "Ningún grupo reúne todo esto.",
    .finderWithout: "Sin {filter} habría {groups}",
    .finderWaysOn: Message(
      "También puede ver todos los grupos, consultar quién puede venir a cada uno o hablar con "
        + "alguien ahora."),
    .finderLoading: "Cargando …",
    .finderFailed: Message(
      "No se pudieron cargar los grupos, así que la lista no se redujo. Revise su conexión e "
        + "intente otra vez."),
    .finderKeepHelp: Message(
      "Así puede marcarla como favorita o compartirla. También quedará en el historial de este "
        + "navegador, donde pueden verla otras personas que usen este dispositivo."),
  ]
}

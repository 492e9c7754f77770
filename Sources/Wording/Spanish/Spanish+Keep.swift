extension Spanish {
  /// Words of what a visitor keeps on their device.
  static let keep: [Word: Message] = [
    // On a page that can be kept
    .keepOffer: "Guardar esta página en su dispositivo",
    .keepExplained: Message(
      "Una lista en este navegador nombrará esta página. No se envía a nadie, pero pueden "
        + "verla otras personas que usen este dispositivo."),
    .keepWatched: "Si puede mirar su dispositivo alguien que no debe saberlo, no guarde nada aquí.",
    .keepButton: "Guardar en este dispositivo",
    .keepIsKept: "Guardada en este dispositivo.",
    .keepIsDropped: "Olvidada.",
    .keepNoRoom: "Este navegador no guarda nada, quizás porque la ventana es privada.",
    // The page of what is kept
    .keepTitle: "Guardado en este dispositivo",
    .keepIntro: Message(
      "Aquí está lo que usted guarda, solo en este navegador. No se informa a nadie, pero "
        + "pueden verlo otras personas que usen este dispositivo. El historial de su navegador es "
        + "otra cosa, y aquí no se cambia."),
    .keepNeedsScript: Message(
      "Para guardar páginas este sitio necesita JavaScript, que está apagado o no se cargó. "
        + "Sin él no se guarda nada."),
    .keepEmpty:
      "Usted no guarda nada en este dispositivo. Los grupos y artículos ofrecen guardarse en sus páginas.",
    .keepOffline: "Guardar estas páginas para leerlas sin conexión",
    .keepOfflineHelp: Message(
      "Se guardan copias en este dispositivo, con las líneas de crisis, para cuando no haya "
        + "conexión. Cada copia dice cuándo se hizo."),
    .keepSaving: "Guardando copias …",
    .keepSaved: "Las copias están guardadas. Puede leerlas sin conexión.",
    .keepFailed: "No se pudieron guardar las copias. Revise su conexión e intente otra vez.",
    .keepSavedOn: "Copia guardada el {date}",
    .keepSavedCopy: Message(
      "Esta copia se guardó el {date} y se muestra porque no hay conexión. Desde entonces los "
        + "horarios pueden haber cambiado."),
    .keepNoConnection: "No hay conexión, y la página que pidió no está guardada. Estas sí.",
    .keepForgetOne: "Olvidar",
    .keepRemove: "Olvidar: {page}",
    .keepForget: "Olvidar todo",
    .keepForgetHelp: "Quita de este dispositivo la lista y todas las copias, de una vez.",
    .keepForgotten: "Todo está olvidado. En este dispositivo ya no se guarda nada de este sitio.",
  ]
}

extension Spanish {
  /// How many there are of something.
  static let count: [Word: Message] = [
    .countGroups: .plural(one: "{count} grupo", many: "{count} de grupos", other: "{count} grupos"),
    .countMeetings: .plural(one: "{count} reunión", many: "{count} de reuniones", other: "{count} reuniones"),
    .countArticles: .plural(
      one: "{count} artículo", many: "{count} de artículos", other: "{count} artículos"),
    .countPlaces: .plural(one: "{count} lugar", many: "{count} de lugares", other: "{count} lugares"),
    .countPrograms: .plural(
      one: "{count} programa", many: "{count} de programas", other: "{count} programas"),
    .countResults: .plural(
      one: "{count} resultado", many: "{count} de resultados", other: "{count} resultados"),
    .countPeople: .plural(one: "{count} persona", many: "{count} de personas", other: "{count} personas"),
    .countMinutesToRead: .plural(
      one: "{count} minuto de lectura", many: "{count} de minutos de lectura",
      other: "{count} minutos de lectura"),
    .countDaysAgo: .plural(one: "hace {count} día", many: "hace {count} de días", other: "hace {count} días"),
  ]
}

extension Spanish {
  /// Sentences about when a group meets.
  static let schedule: [Word: Message] = [
    // Days and weeks
    .scheduleEveryDay: "todos los días",
    .scheduleEveryOtherDay: "un día sí y otro no",
    .scheduleEveryDays: .plural(
      one: "cada {count} día", many: "cada {count} de días", other: "cada {count} días"),
    .scheduleEveryWeekday: "de lunes a viernes",
    .scheduleEveryWeek: "todos los {days}",
    .scheduleEveryOtherWeek: "cada dos semanas, los {days}",
    .scheduleEveryWeeks: .plural(
      one: "cada {count} semana, los {days}", many: "cada {count} de semanas, los {days}",
      other: "cada {count} semanas, los {days}"),
    .scheduleWeekdays: "de lunes a viernes",
    // Days of a month
    .scheduleTheWeekday: "el {ordinals} {weekday}",
    .scheduleAWeekday: "día laborable",
    .scheduleTheDates: .plural(one: "el día {dates}", many: "los días {dates}", other: "los días {dates}"),
    .scheduleTheLastDay: "el último día",
    .scheduleTheDayFromEnd: "el {ordinal} día",
    .scheduleOfEachMonth: "{days} de cada mes",
    .scheduleOfEveryOtherMonth: "{days}, cada dos meses",
    .scheduleOfEveryMonths: .plural(
      one: "{days}, cada {count} mes", many: "{days}, cada {count} de meses",
      other: "{days}, cada {count} meses"),
    .scheduleOfMonths: "{days} de {months}",
    .scheduleInMonths: "{days} en {months}",
    // Any other rule, part by part
    .scheduleRuleDaily: .plural(
      one: "todos los días", many: "cada {count} de días", other: "cada {count} días"),
    .scheduleRuleWeekly: .plural(
      one: "todas las semanas", many: "cada {count} de semanas", other: "cada {count} semanas"),
    .scheduleRuleMonthly: .plural(
      one: "todos los meses", many: "cada {count} de meses", other: "cada {count} meses"),
    .scheduleRuleYearly: .plural(
      one: "todos los años", many: "cada {count} de años", other: "cada {count} años"),
    .scheduleRuleMonths: "en {months}",
    .scheduleRuleWeeks: .plural(
      one: "en la semana {numbers} del año", many: "en las semanas {numbers} del año",
      other: "en las semanas {numbers} del año"),
    .scheduleRuleYearDays: .plural(
      one: "el día {numbers} del año", many: "los días {numbers} del año", other: "los días {numbers} del año"
    ),
    .scheduleRuleMonthDays: "{dates} del mes",
    .scheduleRuleWeekdays: "si es {days}",
    .scheduleRuleOnDays: "en {days}",
    .scheduleRulePositions: "solo el {ordinals} de estos",
    .scheduleFromTheEnd: "{number} desde el final",
    // Single dates
    .scheduleOn: "el {dates}",
    .scheduleMoreDates: .plural(
      one: "{date} y {count} más", many: "{date} y {count} más", other: "{date} y {count} más"),
    // The whole sentence
    .scheduleWhen: "{days}, {time}",
    .scheduleWithZone: "{when}, {zone}",
    .scheduleFrom: "{when}, a partir del {date}",
    .scheduleUntil: "{when}, hasta el {date}",
    .scheduleBetween: "{when}, del {first} al {last}",
    .scheduleSeries: .plural(
      one: "{when}, una serie de {count} reunión", many: "{when}, una serie de {count} de reuniones",
      other: "{when}, una serie de {count} reuniones"),
    .scheduleJoinUntil: "Puede unirse hasta el {date}.",
    .scheduleJoinedUntil: "Esta serie ya empezó; era posible unirse hasta el {date}.",
    .scheduleNextSeriesOn: "La próxima serie empieza el {date}.",
    .scheduleNextSeriesUnknown: "La próxima serie aún no tiene fecha.",
    .scheduleNextSeriesShort: "Próxima serie a partir del {date}",
    .scheduleNextSeriesShortUnknown: "Próxima serie: aún sin fecha",
    // Opening hours
    .hoursAlways: "Siempre abierto",
    .hoursDayRange: "de {first} a {last}",
    .hoursPeriod: "{days}, {time}",
  ]
}

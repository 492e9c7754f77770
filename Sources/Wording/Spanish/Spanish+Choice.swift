extension Spanish {
  /// Names of what a descriptor can choose from.
  static let choice: [Word: Message] = [
    // Kinds of group
    .kindSupportGroup: "Grupo de apoyo",
    .kindMentorship: "Mentoría",
    .kindClub: "Club",
    .kindForum: "Foro",
    .kindHelpline: "Línea de ayuda",
    .kindDropIn: "Sin cita previa",
    .kindFellowship: "Comunidad",
    .kindSoberLiving: "Vivienda de sobriedad",
    .kindWorkshop: "Taller",
    // Whether one can come
    .statusOpen: "Abierto",
    .statusWaitlist: "Lista de espera",
    .statusFull: "Completo",
    .statusPaused: "En pausa",
    .statusEnded: "Terminado",
    // How it meets
    .formatOnline: "En línea",
    .formatInPerson: "En persona",
    .formatHybrid: "En línea y en persona",
    .formatPhone: "Por teléfono",
    // Signing up
    .registrationYes: "Hay que inscribirse antes",
    .registrationNo: "No hace falta inscribirse",
    .registrationOnlineOnly: "Para participar en línea hay que inscribirse antes",
    .registrationByForm: "Rellene un formulario",
    .registrationByPhone: "Llame por teléfono",
    .registrationByEmail: "Escriba un correo electrónico",
    .registrationByReferral: "Le deriva un profesional",
    // What is expected there
    .speakingOptional: "Nunca es obligatorio hablar",
    .speakingExpected: "Todas las personas hablan",
    .cameraOptional: "La cámara puede estar encendida o apagada",
    .cameraOn: "Las cámaras están encendidas",
    .cameraOff: "Las cámaras están apagadas",
    .nameAny: "Use el nombre que quiera",
    .nameFirst: "Solo el nombre de pila",
    .nameFull: "Nombre completo",
    .recordedNo: "Las reuniones no se graban",
    .recordedYes: "Las reuniones se graban",
    .costFree: "Gratis",
  ]
}

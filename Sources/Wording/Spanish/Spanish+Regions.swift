extension Spanish {
  /// What a region says differently: the clock of the United States and Puerto Rico has 12 hours.
  static func variants(of region: String?) -> [Word: Message] {
    ["US", "PR"].contains(region) ? [.clock: "12"] : [:]
  }

  /// Cities of time zones that Spanish calls otherwise than the database of zones.
  static let cities: [String: String] = [
    "Algiers": "Argel", "Athens": "Atenas", "Baghdad": "Bagdad", "Beirut": "Beirut", "Belgrade": "Belgrado",
    "Bogota": "Bogotá", "Cairo": "El Cairo", "Calcutta": "Calcuta", "Cancun": "Cancún",
    "Casablanca": "Casablanca",
    "Damascus": "Damasco", "Dhaka": "Daca", "Havana": "La Habana", "Ho Chi Minh": "Ho Chi Minh",
    "Hong Kong": "Hong Kong", "Jakarta": "Yakarta", "Jerusalem": "Jerusalén", "Johannesburg": "Johannesburgo",
    "Kathmandu": "Katmandú", "Kyiv": "Kiev", "Manila": "Manila", "Nairobi": "Nairobi", "Panama": "Panamá",
    "Riyadh": "Riad", "Sao Paulo": "São Paulo", "Seoul": "Seúl", "Singapore": "Singapur", "Taipei": "Taipéi",
    "Tehran": "Teherán", "Tunis": "Túnez", "Ulaanbaatar": "Ulán Bator", "Yangon": "Rangún",
  ]
}

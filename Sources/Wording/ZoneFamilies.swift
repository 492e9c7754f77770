/// Which zones go by a common name. Only zones that keep the same time all year long share one.
enum ZoneFamilies {
  static let words: [String: Word] = families.reduce(into: [:]) { words, family in
    for zone in family.1 { words[zone] = family.0 }
  }

  private static let families: [(Word, [String])] = [
    (.zoneUtc, ["UTC", "GMT", "Etc/UTC", "Etc/GMT", "Etc/Zulu", "Etc/Universal"]),
    (
      .zoneEastern,
      [
        "America/New_York", "America/Detroit", "America/Toronto", "America/Montreal",
        "America/Indiana/Indianapolis",
        "America/Indiana/Marengo", "America/Indiana/Petersburg", "America/Indiana/Vevay",
        "America/Indiana/Vincennes",
        "America/Indiana/Winamac", "America/Kentucky/Louisville", "America/Kentucky/Monticello",
        "America/Nassau",
        "America/Iqaluit", "America/Thunder_Bay", "America/Nipigon", "America/Indianapolis",
        "America/Louisville",
      ]
    ),
    (
      .zoneCentral,
      [
        "America/Chicago", "America/Winnipeg", "America/Menominee", "America/Indiana/Knox",
        "America/Indiana/Tell_City", "America/North_Dakota/Beulah", "America/North_Dakota/Center",
        "America/North_Dakota/New_Salem", "America/Rainy_River", "America/Rankin_Inlet", "America/Resolute",
      ]
    ),
    (
      .zoneMountain,
      ["America/Denver", "America/Boise", "America/Edmonton", "America/Cambridge_Bay", "America/Inuvik"]
    ),
    (.zoneArizona, ["America/Phoenix"]),
    (.zonePacific, ["America/Los_Angeles", "America/Vancouver", "America/Tijuana"]),
    (
      .zoneAlaska,
      [
        "America/Anchorage", "America/Juneau", "America/Sitka", "America/Nome", "America/Yakutat",
        "America/Metlakatla",
      ]
    ),
    (.zoneHawaii, ["Pacific/Honolulu"]),
    (
      .zoneAtlantic,
      ["America/Halifax", "America/Moncton", "America/Glace_Bay", "America/Goose_Bay", "Atlantic/Bermuda"]
    ),
    (.zoneNewfoundland, ["America/St_Johns"]),
    (.zoneSaskatchewan, ["America/Regina", "America/Swift_Current"]),
    (.zonePuertoRico, ["America/Puerto_Rico"]),
    (
      .zoneCentralMexico, ["America/Mexico_City", "America/Monterrey", "America/Merida"]
    ),
    (.zoneUk, ["Europe/London", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey", "Europe/Isle_of_Man"]),
    (.zoneIreland, ["Europe/Dublin"]),
    (.zoneIceland, ["Atlantic/Reykjavik"]),
    (.zoneWesternEurope, ["Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Canary", "Atlantic/Faroe"]),
    (
      .zoneCentralEurope,
      [
        "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Amsterdam",
        "Europe/Brussels",
        "Europe/Vienna", "Europe/Zurich", "Europe/Copenhagen", "Europe/Oslo", "Europe/Stockholm",
        "Europe/Warsaw",
        "Europe/Prague", "Europe/Budapest", "Europe/Bratislava", "Europe/Ljubljana", "Europe/Zagreb",
        "Europe/Belgrade", "Europe/Sarajevo", "Europe/Skopje", "Europe/Podgorica", "Europe/Tirane",
        "Europe/Luxembourg", "Europe/Monaco", "Europe/Andorra", "Europe/Malta", "Europe/San_Marino",
        "Europe/Vatican", "Europe/Vaduz", "Europe/Gibraltar", "Europe/Busingen", "Arctic/Longyearbyen",
        "Africa/Ceuta",
      ]
    ),
    (
      .zoneEasternEurope,
      [
        "Europe/Athens", "Europe/Helsinki", "Europe/Kyiv", "Europe/Kiev", "Europe/Bucharest", "Europe/Sofia",
        "Europe/Riga", "Europe/Tallinn", "Europe/Vilnius", "Europe/Mariehamn", "Asia/Nicosia",
        "Asia/Famagusta",
      ]
    ),
    (.zoneMoscow, ["Europe/Moscow", "Europe/Simferopol"]),
    (.zoneTurkey, ["Europe/Istanbul", "Asia/Istanbul"]),
    (
      .zoneEasternAustralia,
      [
        "Australia/Sydney", "Australia/Melbourne", "Australia/Hobart", "Australia/Canberra",
        "Australia/Currie",
      ]
    ),
    (.zoneQueensland, ["Australia/Brisbane", "Australia/Lindeman"]),
    (.zoneCentralAustralia, ["Australia/Adelaide", "Australia/Broken_Hill"]),
    (.zoneNorthernTerritory, ["Australia/Darwin"]),
    (.zoneWesternAustralia, ["Australia/Perth"]),
    (.zoneNewZealand, ["Pacific/Auckland", "Antarctica/McMurdo"]),
    (.zoneIndia, ["Asia/Kolkata", "Asia/Calcutta"]),
    (.zoneJapan, ["Asia/Tokyo"]),
    (.zoneChina, ["Asia/Shanghai"]),
  ]
}

public import Scheduling

extension Wording {
  /// The name of a time zone as people say it: `Eastern time`, `Kathmandu time`.
  ///
  /// Zones that share a clock with a name of its own go by that; all others by their city.
  public func name(of zone: TimeZoneName) -> String {
    if let word = ZoneFamilies.words[zone.name] { return text(word) }
    return text(.zoneCity, ["city": city(of: zone)])
  }

  /// The city of a zone: the last part of its name, in this language where that differs.
  func city(of zone: TimeZoneName) -> String {
    let last = zone.name.split(separator: "/").last ?? ""
    let city = last.split(separator: "_").joined(separator: " ")
    return pack.grammar == .spanish ? Spanish.cities[city] ?? city : city
  }
}

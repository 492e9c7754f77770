/// A postal address.
public struct Address: Hashable, Sendable {
  /// Street and number.
  public let street: String?
  /// The city.
  public let city: String
  /// State, province or county.
  public let region: String?
  /// The postal code, as text: it may start with 0.
  public let postalCode: String?
  /// The country.
  public let country: String?

  /// An address.
  public init(street: String?, city: String, region: String?, postalCode: String?, country: String?) {
    self.street = street
    self.city = city
    self.region = region
    self.postalCode = postalCode
    self.country = country
  }
}

/// A point on the earth, in degrees (WGS 84).
public struct Coordinates: Hashable, Sendable {
  /// North of the equator, −90…90.
  public let latitude: Double
  /// East of Greenwich, −180…180.
  public let longitude: Double

  /// A point.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// All that is said of where a confidential place is.
public struct Area: Hashable, Sendable {
  /// The city.
  public let city: String
  /// State, province or county.
  public let region: String?
  /// The country.
  public let country: String?
  /// A point that may stand for it when somebody looks for what is near; never the place itself.
  public let point: Coordinates?

  /// An area.
  public init(city: String, region: String?, country: String?, point: Coordinates?) {
    self.city = city
    self.region = region
    self.country = country
    self.point = point
  }
}

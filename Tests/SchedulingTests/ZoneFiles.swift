import Foundation
import Scheduling
import Testing

/// The time zone files of the system, as tests need them.
enum ZoneFiles {
  static let folder = ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
  static let areMissing = !FileManager.default.fileExists(atPath: folder + "/America/New_York")
  static let areRequired = ProcessInfo.processInfo.environment["CI"] != nil
  static let areUsable = !areMissing || areRequired

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
  }

  static func rules(_ name: String) throws -> ZoneRules { try ZoneRules(tzif: bytes(name)) }
}

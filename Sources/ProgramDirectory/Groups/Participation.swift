/// What is expected of somebody who comes.
public struct Participation: Hashable, Sendable {
  /// Whether one speaks.
  public enum Speaking: String, Sendable, CaseIterable { case optional, expected }
  /// Whether one shows one's face.
  public enum Camera: String, Sendable, CaseIterable { case optional, on, off }
  /// Which name one gives.
  public enum Name: String, Sendable, CaseIterable { case any, first, full }

  /// Whether one speaks.
  public let speaking: Speaking?
  /// Whether one shows one's face.
  public let camera: Camera?
  /// Which name one gives.
  public let name: Name?
  /// Whether the meeting is recorded.
  public let isRecorded: Bool?

  /// What is expected.
  public init(speaking: Speaking?, camera: Camera? = nil, name: Name? = nil, isRecorded: Bool? = nil) {
    self.speaking = speaking
    self.camera = camera
    self.name = name
    self.isRecorded = isRecorded
  }
}

import Diagnostics
import Prose

extension Resolver {
  /// Warns of a link that everybody can see and that lets whoever has it into a meeting, past the passcode. Neither the
  /// link nor the passcode is quoted.
  mutating func checkJoinLink(_ target: LinkTarget?, at position: SourcePosition?) {
    guard case .external(let url)? = target, let (key, name) = JoinLink.key(in: url) else { return }
    switch key {
    case .passcode:
      log.warning(
        .passwordInLink, at: position,
        "this public link holds the passcode in ‘\(name)=’, so anybody who finds it can walk in",
        help:
          "keep it to those who register with `share: on-registration` under `online:`; or take ‘\(name)=…’ out, and let people in from a waiting room"
      )
    case .host:
      log.warning(
        .passwordInLink, at: position,
        "this public link holds the host’s key in ‘\(name)=’, so anybody who finds it can lead the meeting",
        help: "copy the link that participants get instead, and have the service make a new key for the host")
    }
  }
}

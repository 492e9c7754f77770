extension DiagnosticID {
  /// Whether a file or the system failed, rather than what somebody wrote: such a run ends with exit code 2.
  public var isSystemFailure: Bool {
    switch self {
    case .fileUnreadable, .fileUnwritable, .outputNotOurs, .outputNotExchangeable, .outputBusy, .outputFailed:
      true
    default: false
    }
  }
}

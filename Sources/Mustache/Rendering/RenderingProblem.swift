public import Diagnostics

/// Why a template could not be rendered to its end: it goes on without end, or as good as.
///
/// Everything else renders, as the specification asks: what is missing renders as nothing.
public struct RenderingProblem: Error, Hashable, Sendable {
  /// What was exceeded.
  public enum Limit: Hashable, Sendable {
    /// Partials and sections more than 256 deep in one another.
    case depth
    /// Far more sections, blocks and partials entered than bytes written.
    case steps
    /// More than half a gigabyte of output.
    case bytes
    /// No template of the name that was asked for.
    case noTemplate
  }

  /// What was exceeded.
  public let limit: Limit
  /// The template in which it happened, or that is missing.
  public let template: String
  /// The tag at which it happened.
  public let position: SourcePosition?

  /// The problem as a diagnostic.
  public var diagnostic: Diagnostic {
    switch limit {
    case .noTemplate:
      Diagnostic(
        .missingTemplate, .error, at: nil, "there is no template ‘\(template)’",
        help: "add a template of that name to the theme")
    case .depth, .steps, .bytes:
      Diagnostic(
        .templateSyntax, .error, at: position, "rendering ‘\(template)’ does not come to an end here",
        help: "a partial that includes itself needs a section around the tag that ends some time")
    }
  }
}

/// The bounds within which rendering keeps, whatever template and data are. No sensible page comes near them.
enum RenderingLimits {
  /// How deep sections, blocks and partials may stand in one another, partials included. Rendering recurses
  /// this deep at most.
  static let depth = 256
  /// How many sections, blocks and partials may be entered beyond one for each byte of output: partials that
  /// call each other twice, a few dozen deep, would otherwise take years without being deep.
  static let steps = 1_000_000
  /// The size of one output in bytes.
  static let bytes = 1 << 29
}

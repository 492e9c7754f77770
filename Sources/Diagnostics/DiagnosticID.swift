/// The stable name of a kind of problem.
///
/// Scripts and `quiet:` in site.yaml rely on these words: a case is never renamed, and never given another
/// meaning. All of them stand here, so that a glance shows what Waymark can complain of.
public enum DiagnosticID: String, Sendable, CaseIterable {
  // MARK: Files
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case notUTF8 = "not-utf-8"
  case binaryFile = "binary-file"
  case notAFile = "not-a-file"
  case linkLeavesFolder = "link-leaves-folder"
  case linkLoop = "link-loop"
  case unexpectedFile = "unexpected-file"
  case badFileName = "bad-file-name"
  case nameClash = "name-clash"
  case missingFile = "missing-file"
  case fileExists = "file-exists"
  case fileUnwritable = "file-unwritable"

  // MARK: YAML
  case yamlSyntax = "yaml-syntax"
  case yamlNotAllowed = "yaml-not-allowed"
  case duplicateKey = "duplicate-key"
  case emptyValue = "empty-value"
  case emptyFile = "empty-file"
  case unquotedText = "unquoted-text"
  case tooDeep = "too-deep"
  case frontMatter = "front-matter"

  // MARK: Fields
  case unknownKey = "unknown-key"
  case missingField = "missing-field"
  case wrongShape = "wrong-shape"
  case badValue = "bad-value"
  case notTranslatable = "not-translatable"
  case translationMismatch = "translation-mismatch"
  case fieldsConflict = "fields-conflict"

  // MARK: Markdown
  case rawHTML = "raw-html"
  case badLink = "bad-link"
  case unsafeLink = "unsafe-link"
  case pictureHoldsPosition = "picture-holds-position"
  case remoteImage = "remote-image"
  case missingImageText = "missing-image-text"
  case headingLevel = "heading-level"
  case badQuery = "bad-query"
  case textTooComplex = "text-too-complex"

  // MARK: Templates
  case templateSyntax = "template-syntax"
  case unknownName = "unknown-name"
  case missingPartial = "missing-partial"
  case wrongKind = "wrong-kind"

  // MARK: Schedules
  case badSchedule = "bad-schedule"
  case badDate = "bad-date"
  case badTime = "bad-time"
  case badDuration = "bad-duration"
  case badTimeZone = "bad-time-zone"
  case neverOccurs = "never-occurs"
  case unusedException = "unused-exception"
  case meetingsOverlap = "meetings-overlap"
  case scheduleOver = "schedule-over"

  // MARK: Eligibility
  case badRule = "bad-rule"
  case unknownQuestion = "unknown-question"
  case unknownAnswer = "unknown-answer"
  case missingSentence = "missing-sentence"
  case ruleNeverHolds = "rule-never-holds"
  case ruleAlwaysHolds = "rule-always-holds"
  case unusedOption = "unused-option"
  case audienceTurnedAway = "audience-turned-away"

  // MARK: The directory
  case unknownReference = "unknown-reference"
  case draftReference = "draft-reference"
  case referenceCycle = "reference-cycle"
  case duplicateID = "duplicate-id"
  case privateValueInText = "private-value-in-text"
  case languageNotListed = "language-not-listed"
  case outOfDate = "out-of-date"
  case passwordInLink = "password-in-link"

  // MARK: What only `check` looks for
  case personalDetails = "personal-details"
  case largePicture = "large-picture"
  case hardToRead = "hard-to-read"
  case noWayIn = "no-way-in"
  case duplicateGroup = "duplicate-group"
  case unlinkedPage = "unlinked-page"
  case untranslated = "untranslated"
  case outdatedTranslation = "outdated-translation"

  // MARK: The site
  case routeCollision = "route-collision"
  case deadLink = "dead-link"
  case deadAnchor = "dead-anchor"
  case redirectLoop = "redirect-loop"
  case missingTemplate = "missing-template"
  case missingWord = "missing-word"
  case unknownWord = "unknown-word"

  // MARK: Themes
  case unknownTheme = "unknown-theme"
  case themeCycle = "theme-cycle"
  case badThemeOption = "bad-theme-option"
  case lowContrast = "low-contrast"
  case badStylesheet = "bad-stylesheet"
  case remoteAsset = "remote-asset"
  case badIcon = "bad-icon"
  case unusedTemplate = "unused-template"

  // MARK: Output
  case outputNotOurs = "output-not-ours"
  case outputNotExchangeable = "output-not-exchangeable"
  case outputBusy = "output-busy"
  case outputPath = "output-path"
  case outputFailed = "output-failed"
}

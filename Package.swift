// swift-tools-version: 6.1
import PackageDescription

// The targets below stand in the order in which data flows; a target imports only what stands above
// it, so this file is the architecture. docs/architecture.md shows it on one page.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "waymark",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "waymark", targets: ["waymark"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // C libraries, from the system's packages, and one system call that Swift has no name for.
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "LibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "LibQRencode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .target(name: "CFileExchange"),

    // Beneath everything.
    module("Diagnostics"),
    module("Parallel"),
    module("JSON"),
    module("Hashing"),
    module("Language", ["Diagnostics"]),
    module("FileSystem", ["Diagnostics", "Hashing"]),
    module("FileWatching", ["FileSystem"]),
    module("Pictures"),
    module("Search", ["JSON"]),
    module("Readability"),
    module("PersonalDetails"),

    // What is a part of the program: the default theme, and what a new site starts from, as the build embeds them.
    .executableTarget(
      name: "FileEmbedder", dependencies: ["Diagnostics", "FileSystem"], swiftSettings: settings),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"]),
    .target(name: "BuiltInFiles", swiftSettings: settings, plugins: ["EmbedFiles"]),

    // Notations: text in, values out. None knows what Waymark is for.
    module("YAML", ["Diagnostics", "LibYAML"]),
    module("Fields", ["Diagnostics", "Language", "YAML"]),
    module("Prose", ["Diagnostics"]),
    module("Markdown", ["Diagnostics", "Prose", "CMarkGFM"]),
    module("Mustache", ["Diagnostics"]),
    module("QRCode", ["LibQRencode"]),

    // The model: values only. No files, no clock, no locale.
    module("Scheduling", ["Diagnostics"]),
    module("Eligibility", ["Diagnostics"]),
    module(
      "ProgramDirectory", ["Diagnostics", "Language", "Pictures", "Prose", "Scheduling", "Eligibility"]),

    // A notation that writes the model's dates.
    module("ICalendar", ["Scheduling"]),

    // The model's values as words of a language.
    module("Wording", ["Diagnostics", "Language", "Scheduling", "Eligibility"]),

    // content/ becomes the model.
    module(
      "Content",
      [
        "Diagnostics", "Parallel", "Language", "FileSystem", "Pictures", "Readability", "PersonalDetails",
        "YAML", "Fields", "Prose", "Markdown", "Scheduling", "Eligibility", "ProgramDirectory",
      ]),

    // The definitions of content, for editors and for people.
    module("ContentSchema", ["Diagnostics", "JSON", "FileSystem", "Fields", "Content"]),

    // What each kind of problem means: docs/errors/, read from within the program.
    module("Explanations", ["Diagnostics", "BuiltInFiles"]),

    // New files and sites for staff to fill in.
    module(
      "Authoring",
      [
        "Diagnostics", "Language", "FileSystem", "BuiltInFiles", "YAML", "Fields", "Scheduling",
        "ProgramDirectory", "Content",
      ]),

    // The model and a theme become routes, and routes become bytes.
    module(
      "Theme",
      ["Diagnostics", "Hashing", "Language", "FileSystem", "YAML", "Fields", "Mustache", "Wording"]),
    module(
      "Site",
      [
        "Diagnostics", "Parallel", "JSON", "Hashing", "Language", "Pictures", "Prose", "Mustache", "QRCode",
        "Scheduling", "Eligibility", "ProgramDirectory", "ICalendar", "Wording", "Theme", "Search",
      ]),

    // Bytes become a folder, whole or not at all.
    module("Output", ["Diagnostics", "Hashing", "FileSystem", "CFileExchange"]),

    // All of it, in order: one build.
    module(
      "SiteBuild",
      [
        "Diagnostics", "Parallel", "JSON", "Language", "FileSystem", "Pictures", "Scheduling", "Eligibility",
        "ProgramDirectory", "Wording", "Content", "BuiltInFiles", "Theme", "Site", "Output",
      ]),

    // The same for one page at a time, in the browser, while somebody writes.
    .target(
      name: "Preview", dependencies: ["Diagnostics", "FileSystem", "FileWatching", "Site", "SiteBuild"],
      resources: [.embedInCode("Browser/preview.js"), .embedInCode("Browser/preview.css")],
      swiftSettings: settings),

    .executableTarget(
      name: "waymark",
      dependencies: [
        "Diagnostics", "FileSystem", "Scheduling", "Content", "Authoring", "ContentSchema", "Explanations",
        "Output", "SiteBuild", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // What `Benchmarks/run occurrences` calls.
    .executableTarget(
      name: "OccurrenceBenchmark", dependencies: ["Content", "ProgramDirectory", "Scheduling"],
      path: "Benchmarks/occurrences", swiftSettings: settings),

    // What several tests use.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("LanguageTests", ["Language", "Diagnostics"]),
    tests("JSONTests", ["JSON"]),
    tests("HashingTests", ["Hashing"]),
    tests("ParallelTests", ["Parallel"]),
    tests("SearchTests", ["Search", "TestSupport"]),
    tests("ReadabilityTests", ["Readability", "TestSupport"]),
    tests("PersonalDetailsTests", ["PersonalDetails", "TestSupport"]),
    tests("FileSystemTests", ["FileSystem", "Diagnostics", "TestSupport"]),
    tests("FileWatchingTests", ["FileWatching", "FileSystem"]),
    tests("PicturesTests", ["Pictures", "TestSupport"]),
    tests("YAMLTests", ["YAML", "Diagnostics", "TestSupport"]),
    tests("FieldsTests", ["Fields", "Language", "YAML", "Diagnostics"]),
    tests("MarkdownTests", ["Markdown", "Prose", "Diagnostics", "CMarkGFM", "TestSupport"]),
    tests("QRCodeTests", ["QRCode"]),
    tests("MustacheTests", ["Mustache", "Diagnostics", "TestSupport"]),
    tests("SchedulingTests", ["Scheduling", "Diagnostics", "TestSupport"]),
    tests("ICalendarTests", ["ICalendar", "Scheduling"]),
    tests(
      "EligibilityTests",
      ["Eligibility", "Diagnostics", "JSON", "Language", "Site", "Wording", "TestSupport"]),
    tests(
      "WordingTests", ["Wording", "Language", "Scheduling", "Eligibility", "Diagnostics", "TestSupport"]),
    tests(
      "ContentTests",
      [
        "Content", "ProgramDirectory", "Language", "Fields", "YAML", "Prose", "Scheduling", "Eligibility",
        "Diagnostics", "TestSupport",
      ]),
    tests("ContentSchemaTests", ["ContentSchema", "Content", "Fields", "JSON", "Scheduling", "Diagnostics"]),
    tests(
      "AuthoringTests",
      ["Authoring", "Content", "ProgramDirectory", "Scheduling", "SiteBuild", "FileSystem", "Diagnostics"]),
    tests(
      "ExplanationTests",
      ["Explanations", "Authoring", "FileSystem", "Scheduling", "SiteBuild", "Diagnostics"]),
    tests(
      "ThemeTests", ["Theme", "Mustache", "Wording", "Language", "FileSystem", "Diagnostics", "TestSupport"]),
    tests("SiteTests", ["Site", "Theme", "Content", "ProgramDirectory", "Scheduling", "Diagnostics"]),
    tests(
      "SiteBuildTests",
      [
        "SiteBuild", "Preview", "Content", "Site", "Output", "FileSystem", "Fields", "Scheduling",
        "Diagnostics", "TestSupport",
      ]),
    tests("PreviewTests", ["Preview", "TestSupport"]),
    tests("OutputTests", ["Output", "FileSystem", "Diagnostics", "PublishProbe", "TestSupport"]),
    // What OutputTests start in order to kill it.
    .executableTarget(
      name: "PublishProbe", dependencies: ["Output"], path: "Tests/PublishProbe", swiftSettings: settings),
  ]
)

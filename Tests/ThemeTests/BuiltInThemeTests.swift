import Diagnostics
import Testing
import Theme

@Suite("Themes that are built in")
struct BuiltInThemeTests {
  static let builtIn = BuiltInTheme(
    name: "harbor",
    files: [
      (path: "templates/page.mustache", bytes: Array("built in".utf8)),
      (path: "assets/a.css", bytes: Array("a{}".utf8)),
    ])

  private func load(_ name: String, _ files: [String: String]) throws -> (theme: Theme?, log: DiagnosticLog) {
    let fixture = try ThemeFixture(files)
    return withExtendedLifetime(fixture) {
      ThemeLoader(themesFolder: fixture.path, builtIn: [Self.builtIn]).load(name)
    }
  }

  @Test("One serves where the folder of themes has none of its name")
  func serves() throws {
    let (theme, log) = try load("harbor", ["other/templates/page.mustache": "other"])
    #expect(log.diagnostics.isEmpty)
    #expect(theme?.assets.count == 1)
  }

  @Test("One on disk takes its place, whole")
  func replaced() throws {
    let (theme, log) = try load("harbor", ["harbor/templates/page.mustache": "mine"])
    #expect(log.diagnostics.isEmpty)
    #expect(theme?.assets.isEmpty == true)
  }

  @Test("A theme on disk may extend it")
  func extended() throws {
    let (theme, log) = try load("mine", ["mine/theme.yaml": "extends: harbor\n"])
    #expect(log.diagnostics.isEmpty)
    #expect(theme?.assets.count == 1)
  }

  @Test("Without a folder of themes it serves, and another name is answered with its own")
  func withoutFolder() {
    let loader = ThemeLoader(themesFolder: "/nowhere/themes", builtIn: [Self.builtIn])
    #expect(loader.load("harbor").log.diagnostics.isEmpty)
    let problems = loader.load("habor").log.diagnostics
    #expect(problems.map(\.id) == [.unknownTheme])
    #expect(problems.first?.help?.contains("harbor") == true)
  }
}

import Diagnostics
import Fields
import Language
import ProgramDirectory
import Prose
import Scheduling

extension Resolver {
  /// site.yaml; nil where a required field is missing, which is reported.
  mutating func site(_ site: SiteDescriptor) -> SiteSettings? {
    let written = site.url.flatMap { siteAddress($0) }
    let address = context.address ?? written
    let timeZone = self.timeZone(site.timeZone)
    let crisisLines = (site.crisis ?? []).map { crisisLine($0) }
    let quickExit = site.quickExit.flatMap { wayOut($0) }
    let notice = self.notice(site.notice, named: "site-notice")
    let organization = self.organization(site.organization)
    let menu = site.menu.map { $0.compactMap { menuEntry($0) } }
    if let rawHTML = site.rawHTML, rawHTML.value {
      log.warning(
        .rawHTML, at: rawHTML.position,
        "raw HTML is allowed, so Waymark can no longer promise valid HTML, accessible pages and no requests to others",
        help: "write `raw-html: no` once no text needs it")
    }
    guard let name = site.name, let address, let timeZone, site.crisis?.isEmpty == false else { return nil }
    return SiteSettings(
      name: name, tagline: site.tagline, host: address.host, basePath: address.basePath, timeZone: timeZone,
      languages: context.languages, organization: organization, crisisLines: crisisLines, menu: menu,
      theme: site.theme ?? "harbor",
      themeOptions: (site.themeOptions ?? []).map {
        ThemeOption(name: $0.key, value: $0.value.value, position: $0.value.position)
      },
      words: (site.words ?? []).map { WordOverride(id: $0.key, text: $0.value, position: $0.keyPosition) },
      notice: notice, quickExit: quickExit, discreetName: site.discreetName,
      freshnessDays: context.freshnessDays, license: site.license.map { license($0) },
      allowsRawHTML: context.allowsRawHTML, readingLevel: site.readingLevel)
  }

  /// Host and base path of `url`.
  private mutating func siteAddress(_ url: Located<WrittenLink>) -> SiteAddress? {
    guard let address = SiteAddress(url.value.text) else {
      log.error(
        .badValue, at: url.position, "‘\(url.value.text)’ is not the address of a site",
        help: "write it as in: https://example.org/ or https://example.org/support/")
      return nil
    }
    return address
  }

  private mutating func wayOut(_ link: Located<WrittenLink>) -> String? {
    guard case .external(let url)? = self.link(link), url.lowercased().hasPrefix("http") else {
      log.error(
        .badLink, at: link.position, "the way out must lead to another site",
        help: "write an address that nobody would ask about, such as a weather report")
      return nil
    }
    return url
  }

  private mutating func crisisLine(_ line: CrisisDescriptor) -> CrisisLine {
    CrisisLine(
      name: line.name, say: line.say, call: line.call, text: line.text, chat: link(line.chat),
      link: link(line.link), hours: line.hours, languages: line.languages,
      topics: terms(line.topics, of: .topics))
  }

  /// A menu entry: a slug of a page or section, a path, or a link.
  private mutating func menuEntry(_ entry: MenuDescriptor) -> MenuEntry? {
    let text = entry.target.value.text
    if (try? Slug(text)) != nil {
      let target = LinkTarget.site(path: "/\(text)/", anchor: nil)
      publish(Link(target: target, isImage: false, position: entry.target.position))
      return MenuEntry(target: target, label: entry.label)
    }
    return link(entry.target).map { MenuEntry(target: $0, label: entry.label) }
  }

  private func license(_ license: Located<String>) -> License {
    license.value.hasPrefix("https://") || license.value.hasPrefix("http://")
      ? .linked(license.value) : .named(license.value)
  }
}

/// The address of a site, taken apart.
public struct SiteAddress: Hashable, Sendable {
  /// Scheme and authority, such as `https://example.org`.
  public let host: String
  /// The path, with a slash at both ends.
  public let basePath: String

  /// The address in `text`; nil where it is no `http(s)` URL, or one with a query or a fragment.
  public init?(_ text: String) {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" }
    let allowed = authority.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "-.:[]".utf8.contains($0)
    }
    guard !authority.isEmpty, allowed else { return nil }
    let segments = rest.dropFirst(authority.count).split(separator: "/")
    let isPlain = segments.allSatisfy { segment in
      segment != "." && segment != ".."
        && segment.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"?#%\\\"<>^`{|}".utf8.contains($0) }
    }
    guard isPlain else { return nil }
    host = scheme + authority.lowercased()
    basePath = segments.isEmpty ? "/" : "/" + segments.joined(separator: "/") + "/"
  }
}

import Diagnostics
import Fields
import ProgramDirectory
import Prose

extension Resolver {
  /// The target of a link field; nil where it leads nowhere, which is reported.
  mutating func link(_ link: Located<WrittenLink>?, isPrivate: Bool = false) -> LinkTarget? {
    guard let link else { return nil }
    do throws(ValueProblem) {
      let target = try LinkTarget.parse(
        link.value.text, folder: context.source.folder(of: link.position.path))
      check(target, at: link.position)
      if !isPrivate { checkJoinLink(target, at: link.position) }
      return target
    } catch {
      let quoted = isPrivate ? "this private link" : "‘\(link.value.text)’"
      log.error(error.id, at: link.position, "\(quoted) \(error.what)", help: error.help)
      return nil
    }
  }

  /// A picture, once it is known to be a file of the site.
  mutating func image(_ image: ImageDescriptor?) -> Image? {
    guard let image, let target = link(image.link) else { return nil }
    if case .external = target {
      log.error(
        .remoteImage, at: image.link.position,
        "this picture is on another site, which would learn who looks at it",
        help: "put the file into files/ and write its path, such as /hall.jpg")
      return nil
    }
    return Image(target: target, text: image.text)
  }

  /// Whom to ask.
  mutating func contact(_ contact: ContactDescriptor?) -> Contact? {
    guard let contact else { return nil }
    return Contact(
      name: contact.name, role: contact.role, email: contact.email, phone: contact.phone, text: contact.text,
      chat: link(contact.chat), link: link(contact.link), hours: contact.hours, isInFeeds: contact.isInFeeds)
  }

  /// An organization.
  mutating func organization(_ organization: OrganizationDescriptor?) -> Organization? {
    guard let organization else { return nil }
    return Organization(
      name: organization.name, legalName: organization.legalName, url: link(organization.url),
      email: organization.email, phone: organization.phone, address: organization.address,
      logo: link(organization.logo))
  }

  /// Reports a link to a content file that has no page. Paths of the site are checked on the plan.
  mutating func check(_ target: LinkTarget, at position: SourcePosition) {
    switch target {
    case .external, .anchor: return
    case .site(let path, _): checkFile(path, at: position)
    case .content(let path, _): checkContent(path, at: position)
    }
  }

  /// A path below `/files/` is a mistake that links made with an editor's completion often have.
  private mutating func checkFile(_ path: String, at position: SourcePosition) {
    let inFiles = path.hasPrefix("/files/") ? String(path.dropFirst("/files/".count)) : nil
    guard let inFiles, context.index.files.contains(inFiles) else { return }
    log.error(
      .deadLink, at: position, "files/\(inFiles) is published without ‘files’ in its address",
      help: "write it as: /\(inFiles)")
  }

  private mutating func checkContent(_ path: String, at position: SourcePosition) {
    if path.hasPrefix("files/") {
      let file = String(path.dropFirst("files/".count))
      if !context.index.files.contains(file) { reportDead(path, from: .files, at: position) }
      return
    }
    guard let (folder, slug) = DocumentFolder.document(at: path) else {
      log.error(
        .deadLink, at: position, "there is no page for ‘\(path)’",
        help: "link to a file of programs/, groups/, places/, articles/, pages/ or files/")
      return
    }
    switch context.index.state(of: slug, in: folder) {
    case .published, .broken: return
    case .draft:
      log.error(
        .draftReference, at: position, "‘\(path)’ is a draft, so a link to it would lead nowhere",
        help: "remove the link, or `draft: yes` there")
    case .areaOnly:
      log.error(
        .privateValueInText, at: position, "this place shares only its area, so it has no page to link to",
        help: "remove the link and the name of the place")
    case nil:
      reportDead(path, from: .paths, at: position)
    }
  }

  private mutating func reportDead(
    _ path: String, from source: UnknownName.Source, at position: SourcePosition
  ) {
    reportUnknown(
      path, from: source, .deadLink, at: position, "there is no ‘\(path)’",
      help: "check the path; it starts from this file's folder")
  }
}

extension DocumentFolder {
  /// The document that a path of the content folder names: `articles/first-steps.es.md` is the article `first-steps`.
  static func document(at path: String) -> (DocumentFolder, Slug)? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let folder = DocumentFolder(rawValue: String(parts[0])),
      parts[1].hasSuffix(".\(folder.ending)"), let name = parts[1].split(separator: ".").first,
      let slug = try? Slug(String(name))
    else { return nil }
    return (folder, slug)
  }
}

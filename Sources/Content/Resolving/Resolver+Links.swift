import Diagnostics
import Fields
import ProgramDirectory
import Prose

extension Resolver {
  /// The target of a link field; nil where it leads nowhere, which is reported.
  ///
  /// Every target that a field names is made by this, ``privateLink(_:)`` or ``picture(_:)``, so that none goes unchecked.
  mutating func link(_ link: Located<WrittenLink>?) -> LinkTarget? {
    guard let link, let found = find(link, isImage: false, quoted: "‘\(link.value.text)’") else { return nil }
    publish(found)
    return found.target
  }

  /// The same for a link that may turn out to be told to nobody, so no message quotes it. What is told after all is to be
  /// published.
  mutating func privateLink(_ link: Located<WrittenLink>?) -> Link? {
    link.flatMap { find($0, isImage: false, quoted: "this private link") }
  }

  /// Whatever everybody may follow or see is checked by everybody's eyes: by its text now, by its target on the plan.
  mutating func publish(_ link: Link) {
    checkJoinLink(link.target, at: link.position)
    switch link.target {
    case .site, .content(_, anchor: .some): links.append(link)
    // Content files were looked for when the link was found, and what others have can't be known.
    case .content, .external, .anchor: return
    }
  }

  private mutating func find(_ link: Located<WrittenLink>, isImage: Bool, quoted: String) -> Link? {
    do throws(ValueProblem) {
      let target = try LinkTarget.parse(
        link.value.text, folder: context.source.folder(of: link.position.path))
      let found = Link(target: target, isImage: isImage, position: link.position)
      check(found)
      return found
    } catch {
      log.error(error.id, at: link.position, "\(quoted) \(error.what)", help: error.help)
      return nil
    }
  }

  /// The target of a field that names a picture; nil where it can be none, which is reported.
  mutating func picture(_ link: Located<WrittenLink>?) -> LinkTarget? {
    guard let link, let found = find(link, isImage: true, quoted: "‘\(link.value.text)’") else { return nil }
    if case .external = found.target {
      log.error(
        .remoteImage, at: link.position,
        "this picture is on another site, which would learn who looks at it",
        help: "put the file into files/ and write its path, such as /hall.jpg")
      return nil
    }
    publish(found)
    return found.target
  }

  /// A picture with its words.
  mutating func image(_ image: ImageDescriptor?) -> Image? {
    guard let image, let target = picture(image.link) else { return nil }
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
      logo: picture(organization.logo))
  }

  /// Reports a link to a content file that has no page, and a picture that is none. Paths of the site are checked on the
  /// plan.
  mutating func check(_ link: Link) {
    switch link.target {
    case .site(let path, _): checkFile(path, at: link.position)
    case .content(let path, _) where link.isImage: checkPicture(path, at: link.position)
    case .content(let path, _): checkContent(path, at: link.position)
    case .anchor where link.isImage:
      log.error(
        .deadLink, at: link.position, "a place on the page is no picture",
        help: "write the path of a file of files/, such as /hall.jpg")
    case .external, .anchor: return
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

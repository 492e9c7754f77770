import Fields
import ProgramDirectory

extension Resolver {
  /// A program.
  mutating func program(_ decoded: Decoded<ProgramDescriptor>, slug: Slug) -> Program? {
    guard let program = decoded.descriptor else { return nil }
    if let defaults = program.defaults { checkDefaults(defaults, of: decoded, slug: slug) }
    return Program(
      slug: slug, name: program.name, summary: program.summary, about: body(decoded.bodies),
      organization: organization(program.organization),
      source: program.source.map { Program.Source(name: $0.name, url: link($0.url)) },
      closures: program.closures, contact: contact(program.contact), notice: notice(program.notice),
      image: image(program.image), order: program.order, updated: program.updated,
      aliases: program.aliases.map(\.value), origin: decoded.origin(in: context.source))
  }
}

import Diagnostics
import Fields
import Language
import ProgramDirectory
import Prose
import Scheduling

extension Resolver {
  /// A group, with what its program says for it.
  mutating func group(_ decoded: Decoded<GroupDescriptor>, slug: Slug) -> Group? {
    guard let own = decoded.descriptor else { return nil }
    let program = own.program.flatMap { self.program($0) }
    let group = own.filled(from: own.program.flatMap { context.programs[$0.value]?.defaults })
    let origin = decoded.origin(in: context.source)
    hiddenPlaces = group.hiddenPlaces
    checkRequired(group, in: decoded, at: origin.position)
    checkParts(group, in: decoded, at: origin.position)
    let attendance = self.attendance(group, program: program, document: decoded.document.path)
    let session = self.session(group)
    let model = makeGroup(group, slug: slug, program: program, attendance, session, origin)
    checkVerified(group)
    return model
  }

  /// Checks what a program says for its groups, even where no group takes it.
  mutating func checkDefaults(
    _ defaults: GroupDescriptor, of decoded: Decoded<ProgramDescriptor>, slug: Slug
  ) {
    hiddenPlaces = defaults.hiddenPlaces
    let attendance = self.attendance(defaults, program: slug, document: decoded.document.path)
    let session = self.session(defaults)
    _ = makeGroup(
      defaults, slug: slug, program: nil, attendance, session, decoded.origin(in: context.source))
  }

  private mutating func makeGroup(
    _ group: GroupDescriptor, slug: Slug, program: Slug?, _ attendance: GroupAttendance,
    _ session: GroupSession, _ origin: Origin
  ) -> Group? {
    let classification = self.classification(group)
    let about = prose(group.about, named: "about")
    let eligibility = self.eligibility(of: group)
    let registration = self.registration(group.registration)
    let notice = self.notice(group.notice)
    let contact = self.contact(group.contact)
    let articles = mentions(group.articles, in: .articles)
    let groups = mentions(group.groups, in: .groups)
    let image = self.image(group.image)
    guard let name = group.name, let summary = group.summary else { return nil }
    return Group(
      slug: slug, id: group.id?.value ?? slug, name: name, summary: summary, about: about, program: program,
      kind: group.kind ?? .supportGroup, status: status(of: group), reopens: group.reopens?.value,
      classification: classification, formats: formats(of: group), attendance: attendance,
      eligibility: eligibility, registration: registration, participation: group.participation,
      cost: cost(group.cost), session: session, notice: notice, contact: contact,
      verified: group.verified?.value, updated: group.updated, articles: articles,
      groups: groups.filter { $0 != slug }, isDiscreet: group.isDiscreet ?? false,
      isInFeeds: group.isInFeeds ?? true, image: image, aliases: (group.aliases ?? []).map(\.value),
      origin: origin)
  }

  /// A paused group is open again from the day on which it reopens.
  private func status(of group: GroupDescriptor) -> Group.Status {
    let status = group.status ?? .open
    guard status == .paused, let reopens = group.reopens?.value, reopens <= context.today else {
      return status
    }
    return .open
  }

  /// The program of a group; one that is a draft is not shown.
  private mutating func program(_ reference: Located<Slug>) -> Slug? {
    mentions([reference], in: .programs).first
  }

  private mutating func classification(_ group: GroupDescriptor) -> GroupClassification {
    var features = terms(group.features, of: .features)
    // An area-only place shares nothing but its area, so what it offers is left out too.
    if let venue = group.place, !hiddenPlaces.contains(venue.place.value),
      let place = context.places[venue.place.value],
      !place.isAreaOnly
    {
      let known = context.index.terms[.features] ?? []
      for feature in place.features.map(\.value) where known.contains(feature) && !features.contains(feature)
      {
        features.append(feature)
      }
    }
    return GroupClassification(
      topics: terms(group.topics, of: .topics), audiences: terms(group.audiences, of: .audiences),
      features: features, languages: group.languages ?? Array(context.languages.prefix(1)),
      interpretation: group.interpretation ?? [])
  }

  private mutating func attendance(
    _ group: GroupDescriptor, program: Slug?, document: String
  ) -> GroupAttendance {
    let placeZone = group.place.flatMap { context.places[$0.place.value]?.timeZone }
    let zone = timeZone(group.timeZone) ?? placeZone?.value ?? context.timeZone
    let isSecret = group.timesAreOnRegistration?.value ?? false
    // All are resolved, so that all are checked.
    let meetings = meetings(group, zone: zone, of: document)
    let venue = venue(group.place, of: document)
    let setting = MeetingSetting(
      venue: venue, program: program, isPaused: group.status == .paused, reopens: group.reopens?.value)
    checkSchedule(group, meetings, in: setting)
    return GroupAttendance(
      venue: venue,
      online: online(group.online, in: group, of: document),
      area: group.area, timeZone: zone, schedule: isSecret ? [] : meetings, timesAreOnRegistration: isSecret,
      hours: isSecret ? nil : group.hours?.value,
      isByAppointment: group.isByAppointment ?? false)
  }

  /// How people come together: as its meetings say, else as the group says.
  private func formats(of group: GroupDescriptor) -> [Group.Format] {
    var formats = Set((group.schedule ?? []).compactMap { format(of: $0, in: group) })
    if formats.isEmpty, let format = group.impliedFormat { formats = [format] }
    return Group.Format.allCases.filter(formats.contains)
  }

  private mutating func registration(_ registration: RegistrationDescriptor?) -> Registration? {
    guard let registration else { return nil }
    return Registration(
      requirement: registration.requirement ?? .yes, way: registration.way, link: link(registration.link),
      how: prose(registration.how, named: "registration"), bring: registration.bring,
      reply: registration.reply,
      opens: registration.opens, closes: registration.closes)
  }

  private func cost(_ cost: LocalizedText?) -> Group.Cost? {
    cost.map { $0.original.value.lowercased() == "free" ? .free : .described($0) }
  }

  private func session(_ group: GroupDescriptor) -> GroupSession {
    GroupSession(
      capacity: group.capacity, usualSize: group.usualSize, facilitators: group.facilitators ?? [],
      outline: group.outline ?? [], agreements: group.agreements ?? [], contentNote: group.contentNote,
      details: group.details ?? [])
  }
}

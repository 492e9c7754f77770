import Diagnostics
import Fields
import Language
import ProgramDirectory
import Scheduling
import YAML

/// A group as written, or what a program says for its groups: every field may be missing.
///
/// It holds what is not shared too, and so never leaves this module.
struct GroupDescriptor: Sendable {
  var name: LocalizedText?
  var summary: LocalizedText?
  var id: Located<Slug>?
  var program: Located<Slug>?
  var kind: Group.Kind?
  var status: Group.Status?
  var reopens: Located<CivilDate>?
  var topics: References?
  var audiences: References?
  var features: References?
  var languages: [LanguageTag]?
  var interpretation: [LanguageTag]?
  var format: Located<Group.Format>?
  var place: VenueDescriptor?
  var online: OnlineDescriptor?
  var area: LocalizedText?
  var timeZone: Located<TimeZoneName>?
  var schedule: [MeetingDescriptor]?
  var timesAreOnRegistration: Located<Bool>?
  var hours: Located<OpeningHours>?
  var isByAppointment: Bool?
  var eligibility: FieldInput?
  var registration: RegistrationDescriptor?
  var participation: Participation?
  var cost: LocalizedText?
  var capacity: Int?
  var usualSize: String?
  var facilitators: [Facilitator]?
  var outline: [OutlineStep]?
  var agreements: [LocalizedText]?
  var contentNote: LocalizedText?
  var details: [Detail]?
  var notice: NoticeDescriptor?
  var contact: ContactDescriptor?
  var verified: Located<CivilDate>?
  var updated: CivilDate?
  var articles: References?
  var groups: References?
  var isDiscreet: Bool?
  var isInFeeds: Bool?
  var aliases: References?
  var isDraft: Bool?
  var image: ImageDescriptor?
  var about: Localized<YAMLScalar>?
}

extension GroupDescriptor {
  /// This group with each field that it lacks taken whole from its program's `defaults`.
  func filled(from defaults: GroupDescriptor?) -> GroupDescriptor {
    guard let defaults else { return self }
    var group = self
    func fill<Value>(_ field: WritableKeyPath<GroupDescriptor, Value?>) {
      if group[keyPath: field] == nil { group[keyPath: field] = defaults[keyPath: field] }
    }
    fill(\.kind)
    fill(\.status)
    fill(\.reopens)
    fill(\.topics)
    fill(\.audiences)
    fill(\.features)
    fill(\.languages)
    fill(\.interpretation)
    fill(\.format)
    fill(\.place)
    fill(\.online)
    fill(\.area)
    fill(\.timeZone)
    fill(\.schedule)
    fill(\.timesAreOnRegistration)
    fill(\.hours)
    fill(\.isByAppointment)
    fill(\.eligibility)
    fill(\.registration)
    fill(\.participation)
    fill(\.cost)
    fill(\.capacity)
    fill(\.usualSize)
    fill(\.facilitators)
    fill(\.outline)
    fill(\.agreements)
    fill(\.contentNote)
    fill(\.details)
    fill(\.notice)
    fill(\.contact)
    fill(\.verified)
    fill(\.updated)
    fill(\.articles)
    fill(\.groups)
    fill(\.isDiscreet)
    fill(\.isInFeeds)
    fill(\.isDraft)
    fill(\.image)
    fill(\.about)
    return group
  }
}

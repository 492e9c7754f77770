import Language
import ProgramDirectory
import Prose
import Scheduling
import Wording

extension Edition {
  /// The groups that a `groups` block shows, in the order of lists.
  func groups(matching query: GroupQuery) -> [Group] {
    let found = index.listed.filter { group in
      query.conditions.allSatisfy { condition in
        condition.values.contains { matches(group, condition.facet, $0) }
      }
    }
    return query.limit.map { Array(found.prefix($0)) } ?? found
  }

  private func matches(_ group: Group, _ facet: GroupQuery.Facet, _ value: String) -> Bool {
    switch facet {
    case .topic: isAbout(group, value)
    case .audience: group.classification.audiences.contains { $0.text == value }
    case .format: group.formats.contains { $0.rawValue == value }
    case .program: group.program?.text == value
    case .kind: group.kind.rawValue == value
    }
  }

  /// Whether a group is about a topic or one within it.
  private func isAbout(_ group: Group, _ topic: String) -> Bool {
    group.classification.topics.contains { own in
      var current: Slug? = own
      // Parents form no circles: the content saw to that.
      while let slug = current {
        if slug.text == topic { return true }
        current = index.terms[.topics]?[slug]?.parent
      }
      return false
    }
  }

  /// When a group meets, a short line for each meeting or its opening hours.
  func shortTimes(of group: Group) -> [String] {
    let attendance = group.attendance
    if attendance.timesAreOnRegistration { return [wording.text(.timesOnRegistration)] }
    if let hours = attendance.hours { return wording.openingHours(hours) }
    let times = shortMeetings(of: group)
    if times.isEmpty, attendance.isByAppointment { return [wording.text(.byAppointment)] }
    return times
  }

  /// A line for each meeting; instead of a series that nobody can join any more, when the next one starts.
  private func shortMeetings(of group: Group) -> [String] {
    let schedule = group.attendance.schedule
    let closed = schedule.count { !$0.time.canBeJoined(on: today) }
    guard closed > 0 else { return schedule.map { spokenTimes.shortSchedule($0.time) } }
    let times = schedule.filter { meeting in
      meeting.time.canBeJoined(on: today) && meeting.time.firstDate.map { $0 <= today } ?? true
    }.map { spokenTimes.shortSchedule($0.time) }
    let next = calendar.nextSeries(of: group, after: today)
    return next == nil && !times.isEmpty ? times : times + [wording.shortNextSeries(next)]
  }

  /// Until when one can join a series; once that is over, when the group's next one starts.
  func joining(_ meeting: Meeting, of group: Group) -> String? {
    let time = meeting.time
    let next = time.canBeJoined(on: today) ? nil : calendar.nextSeries(of: group, after: today)
    return wording.joining(time, today: today, nextSeries: next)
  }

  /// Where a group is, in a few words: the name of its place, its area; nil for what is online alone.
  func shortPlace(of group: Group) -> String? {
    switch group.attendance.venue {
    case .place(let slug, _)?: index.places[slug]?.name[language]
    case .area(let area, _)?: area.inWords
    case nil: group.attendance.area?[language]
    }
  }

  /// Related groups: those it names, then listed ones that name it.
  func relatedGroups(of group: Group) -> [Group] {
    group.groups.compactMap { index.groups[$0] }.filter { $0.status != .ended }
  }

  /// How many things a list of related ones shows that somebody else chose.
  static let mostRelated = 6

  /// Related articles: those it names, then the latest that name it.
  func relatedArticles(of group: Group) -> [Article] {
    let named = group.articles.compactMap { index.articlesBySlug[$0] }
    let naming = (index.articlesByGroup[group.slug] ?? []).filter { article in
      !named.contains { $0.slug == article.slug }
    }
    return named + naming.prefix(Self.mostRelated)
  }

  /// What to offer instead of a group that nobody can join: open ones on the same topics, the closest first.
  ///
  /// Of each topic only the first few groups are looked at: a list of thousands holds close ones enough.
  func alternatives(to group: Group) -> [Group] {
    guard group.status == .ended || group.status == .full || group.status == .paused else { return [] }
    var scores: [Slug: Int] = [:]
    func add(_ points: Int, of facet: Facet, _ terms: [Slug]) {
      for term in terms {
        for other in index.groups(of: facet, .term(term)).prefix(200) {
          scores[other.slug, default: 0] += points
        }
      }
    }
    add(2, of: .topics, group.classification.topics)
    add(1, of: .audiences, group.classification.audiences)
    return scores.compactMap { slug, score in index.groups[slug].map { ($0, score) } }
      .filter { $0.0.slug != group.slug && $0.0.status == .open }
      .sorted { ($1.1, $0.0.slug) < ($0.1, $1.0.slug) }.prefix(3).map(\.0)
  }
}

extension Area {
  /// City, region and country on one line.
  var inWords: String { [city, region, country].compactMap { $0 }.joined(separator: ", ") }
}

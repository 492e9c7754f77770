public import Language
public import Prose

extension ProgramDirectory {
  /// Visits every Markdown text that is published, each with all its languages.
  public func forEachProse(_ visit: (Localized<Prose>) -> Void) {
    func see(_ text: Localized<Prose>?) {
      if let text { visit(text) }
    }
    see(site.notice?.say)
    for term in topics + audiences + features { see(term.about) }
    for program in programs {
      see(program.about)
      see(program.notice?.say)
    }
    for place in places {
      see(place.directions)
      see(place.transit)
      see(place.notice?.say)
    }
    for group in groups {
      see(group.about)
      see(group.eligibility?.note)
      see(group.registration?.how)
      see(group.notice?.say)
      see(group.attendance.online?.how)
      for meeting in group.attendance.schedule { see(meeting.online?.how) }
    }
    for article in articles { visit(article.body) }
    for page in pages { visit(page.body) }
  }
}

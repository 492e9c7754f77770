/// Every word and sentence of Waymark that a language pack holds, and that theme and site may override.
///
/// The raw values are the ids that `words:` in site.yaml, a theme's `strings/` and templates (`{{words.find-a-group}}`) use: a
/// case is never renamed. This is the one list; a pack that lacks one of them fails its tests. Ids begin with what they are
/// about: `weekday-`, `date-`, `schedule-`, `zone-`, `eligibility-`, `kind-`, `status-`, `count-`, `finder-`, `keep-`; words of a page go without.
public enum Word: String, Sendable, CaseIterable {
  /// The word of that id. `init(rawValue:)` compares with one id after the other, which is slow for some hundreds.
  static func named(_ id: String) -> Word? { byID[id] }

  private static let byID = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// Its place among ``allCases``.
  ///
  /// A case without values is kept in memory as its number, which a dictionary would not use: it hashes the id.
  var number: Int {
    withUnsafeBytes(of: self) { bytes in bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  // MARK: Calendar: names of days and months, and how dates, times and lengths of time are put together
  // Days of the week by themselves
  case weekdayMonday = "weekday-monday"
  case weekdayTuesday = "weekday-tuesday"
  case weekdayWednesday = "weekday-wednesday"
  case weekdayThursday = "weekday-thursday"
  case weekdayFriday = "weekday-friday"
  case weekdaySaturday = "weekday-saturday"
  case weekdaySunday = "weekday-sunday"
  // After “every”
  case weekdayMondayAfterEvery = "weekday-monday-after-every"
  case weekdayTuesdayAfterEvery = "weekday-tuesday-after-every"
  case weekdayWednesdayAfterEvery = "weekday-wednesday-after-every"
  case weekdayThursdayAfterEvery = "weekday-thursday-after-every"
  case weekdayFridayAfterEvery = "weekday-friday-after-every"
  case weekdaySaturdayAfterEvery = "weekday-saturday-after-every"
  case weekdaySundayAfterEvery = "weekday-sunday-after-every"
  // As what comes every week
  case weekdayMondayPlural = "weekday-monday-plural"
  case weekdayTuesdayPlural = "weekday-tuesday-plural"
  case weekdayWednesdayPlural = "weekday-wednesday-plural"
  case weekdayThursdayPlural = "weekday-thursday-plural"
  case weekdayFridayPlural = "weekday-friday-plural"
  case weekdaySaturdayPlural = "weekday-saturday-plural"
  case weekdaySundayPlural = "weekday-sunday-plural"
  // Where there is little room
  case weekdayMondayShort = "weekday-monday-short"
  case weekdayTuesdayShort = "weekday-tuesday-short"
  case weekdayWednesdayShort = "weekday-wednesday-short"
  case weekdayThursdayShort = "weekday-thursday-short"
  case weekdayFridayShort = "weekday-friday-short"
  case weekdaySaturdayShort = "weekday-saturday-short"
  case weekdaySundayShort = "weekday-sunday-short"
  // Months
  case monthJanuary = "month-january"
  case monthFebruary = "month-february"
  case monthMarch = "month-march"
  case monthApril = "month-april"
  case monthMay = "month-may"
  case monthJune = "month-june"
  case monthJuly = "month-july"
  case monthAugust = "month-august"
  case monthSeptember = "month-september"
  case monthOctober = "month-october"
  case monthNovember = "month-november"
  case monthDecember = "month-december"
  case monthJanuaryShort = "month-january-short"
  case monthFebruaryShort = "month-february-short"
  case monthMarchShort = "month-march-short"
  case monthAprilShort = "month-april-short"
  case monthMayShort = "month-may-short"
  case monthJuneShort = "month-june-short"
  case monthJulyShort = "month-july-short"
  case monthAugustShort = "month-august-short"
  case monthSeptemberShort = "month-september-short"
  case monthOctoberShort = "month-october-short"
  case monthNovemberShort = "month-november-short"
  case monthDecemberShort = "month-december-short"
  // Dates
  case dateLong = "date-long"
  case dateMedium = "date-medium"
  case dateInYear = "date-in-year"
  case dateWeekdayInYear = "date-weekday-in-year"
  case dateShort = "date-short"
  case dateMonth = "date-month"
  case dateRange = "date-range"
  // Times; the clock has 12 or 24 hours
  case clock
  case timeAm = "time-am"
  case timePm = "time-pm"
  case timeNoon = "time-noon"
  case timeMidnight = "time-midnight"
  case timeRange = "time-range"
  case timeAllDay = "time-all-day"
  // Lengths of time
  case lengthMinutes = "length-minutes"
  case lengthHours = "length-hours"
  case lengthDays = "length-days"
  case lengthHoursAndMinutes = "length-hours-and-minutes"
  // Lists; the second of each pair stands before a word that begins with the same sound
  case listComma = "list-comma"
  case listAnd = "list-and"
  case listAndBeforeI = "list-and-before-i"
  case listOr = "list-or"
  case listOrBeforeO = "list-or-before-o"
  // Ordinals of weekdays in a month
  case ordinalFirst = "ordinal-first"
  case ordinalSecond = "ordinal-second"
  case ordinalThird = "ordinal-third"
  case ordinalFourth = "ordinal-fourth"
  case ordinalFifth = "ordinal-fifth"
  case ordinalLast = "ordinal-last"
  case ordinalSecondToLast = "ordinal-second-to-last"
  case ordinalThirdToLast = "ordinal-third-to-last"
  case ordinalFromEnd = "ordinal-from-end"

  // MARK: Schedule: sentences about when a group meets
  // Days and weeks
  case scheduleEveryDay = "schedule-every-day"
  case scheduleEveryOtherDay = "schedule-every-other-day"
  case scheduleEveryDays = "schedule-every-days"
  case scheduleEveryWeekday = "schedule-every-weekday"
  case scheduleEveryWeek = "schedule-every-week"
  case scheduleEveryOtherWeek = "schedule-every-other-week"
  case scheduleEveryWeeks = "schedule-every-weeks"
  case scheduleWeekdays = "schedule-weekdays"
  // Days of a month
  case scheduleTheWeekday = "schedule-the-weekday"
  case scheduleAWeekday = "schedule-a-weekday"
  case scheduleTheDates = "schedule-the-dates"
  case scheduleTheLastDay = "schedule-the-last-day"
  case scheduleTheDayFromEnd = "schedule-the-day-from-end"
  case scheduleOfEachMonth = "schedule-of-each-month"
  case scheduleOfEveryOtherMonth = "schedule-of-every-other-month"
  case scheduleOfEveryMonths = "schedule-of-every-months"
  case scheduleOfMonths = "schedule-of-months"
  case scheduleInMonths = "schedule-in-months"
  // Any other rule, part by part
  case scheduleRuleDaily = "schedule-rule-daily"
  case scheduleRuleWeekly = "schedule-rule-weekly"
  case scheduleRuleMonthly = "schedule-rule-monthly"
  case scheduleRuleYearly = "schedule-rule-yearly"
  case scheduleRuleMonths = "schedule-rule-months"
  case scheduleRuleWeeks = "schedule-rule-weeks"
  case scheduleRuleYearDays = "schedule-rule-year-days"
  case scheduleRuleMonthDays = "schedule-rule-month-days"
  case scheduleRuleWeekdays = "schedule-rule-weekdays"
  case scheduleRuleOnDays = "schedule-rule-on-days"
  case scheduleRulePositions = "schedule-rule-positions"
  case scheduleFromTheEnd = "schedule-from-the-end"
  // Single dates
  case scheduleOn = "schedule-on"
  case scheduleMoreDates = "schedule-more-dates"
  // The whole sentence
  case scheduleWhen = "schedule-when"
  case scheduleWithZone = "schedule-with-zone"
  case scheduleFrom = "schedule-from"
  case scheduleUntil = "schedule-until"
  case scheduleBetween = "schedule-between"
  case scheduleSeries = "schedule-series"
  case scheduleJoinUntil = "schedule-join-until"
  case scheduleJoinedUntil = "schedule-joined-until"
  case scheduleNextSeriesOn = "schedule-next-series-on"
  case scheduleNextSeriesUnknown = "schedule-next-series-unknown"
  case scheduleNextSeriesShort = "schedule-next-series-short"
  case scheduleNextSeriesShortUnknown = "schedule-next-series-short-unknown"
  // Opening hours
  case hoursAlways = "hours-always"
  case hoursDayRange = "hours-day-range"
  case hoursPeriod = "hours-period"

  // MARK: Zone: names of time zones
  case zoneCity = "zone-city"
  case zoneUtc = "zone-utc"
  case zoneEastern = "zone-eastern"
  case zoneCentral = "zone-central"
  case zoneMountain = "zone-mountain"
  case zoneArizona = "zone-arizona"
  case zonePacific = "zone-pacific"
  case zoneAlaska = "zone-alaska"
  case zoneHawaii = "zone-hawaii"
  case zoneAtlantic = "zone-atlantic"
  case zoneNewfoundland = "zone-newfoundland"
  case zoneSaskatchewan = "zone-saskatchewan"
  case zonePuertoRico = "zone-puerto-rico"
  case zoneCentralMexico = "zone-central-mexico"
  case zoneUk = "zone-uk"
  case zoneIreland = "zone-ireland"
  case zoneWesternEurope = "zone-western-europe"
  case zoneCentralEurope = "zone-central-europe"
  case zoneEasternEurope = "zone-eastern-europe"
  case zoneIceland = "zone-iceland"
  case zoneMoscow = "zone-moscow"
  case zoneTurkey = "zone-turkey"
  case zoneEasternAustralia = "zone-eastern-australia"
  case zoneQueensland = "zone-queensland"
  case zoneCentralAustralia = "zone-central-australia"
  case zoneNorthernTerritory = "zone-northern-territory"
  case zoneWesternAustralia = "zone-western-australia"
  case zoneNewZealand = "zone-new-zealand"
  case zoneIndia = "zone-india"
  case zoneJapan = "zone-japan"
  case zoneChina = "zone-china"

  // MARK: Eligibility: sentences about whom a group is for
  // Ages
  case eligibilityAgeFrom = "eligibility-age-from"
  case eligibilityAgeBetween = "eligibility-age-between"
  case eligibilityAgeUnder = "eligibility-age-under"
  case eligibilityAgeExactly = "eligibility-age-exactly"
  case eligibilityPeopleFrom = "eligibility-people-from"
  case eligibilityPeopleBetween = "eligibility-people-between"
  case eligibilityPeopleUnder = "eligibility-people-under"
  case eligibilityPeopleExactly = "eligibility-people-exactly"
  case eligibilityShortFrom = "eligibility-short-from"
  case eligibilityShortBetween = "eligibility-short-between"
  case eligibilityShortUnder = "eligibility-short-under"
  case eligibilityShortExactly = "eligibility-short-exactly"
  // Other numbers
  case eligibilityNumberFrom = "eligibility-number-from"
  case eligibilityNumberBetween = "eligibility-number-between"
  case eligibilityNumberUpTo = "eligibility-number-up-to"
  case eligibilityNumberExactly = "eligibility-number-exactly"
  case eligibilityAnswerFrom = "eligibility-answer-from"
  case eligibilityAnswerBetween = "eligibility-answer-between"
  case eligibilityAnswerUpTo = "eligibility-answer-up-to"
  case eligibilityAnswerExactly = "eligibility-answer-exactly"
  // Choices, and answers that have no words of their own
  case eligibilityFor = "eligibility-for"
  case eligibilityForList = "eligibility-for-list"
  case eligibilityNotFor = "eligibility-not-for"
  case eligibilityNotForList = "eligibility-not-for-list"
  case eligibilityPeopleWhoAnswer = "eligibility-people-who-answer"
  case answerYes = "answer-yes"
  case answerNo = "answer-no"
  // Several conditions
  case eligibilityEveryone = "eligibility-everyone"
  case eligibilityAnyOf = "eligibility-any-of"
  case eligibilityAllOf = "eligibility-all-of"
  case eligibilityNotAllOf = "eligibility-not-all-of"
  case eligibilityMore = "eligibility-more"
  case eligibilityNoConditions = "eligibility-no-conditions"
  // What is still to be answered
  case eligibilityDependsOnAge = "eligibility-depends-on-age"
  case eligibilityDependsOn = "eligibility-depends-on"
  // What answers come to
  case eligibilityYes = "eligibility-yes"
  case eligibilityMaybe = "eligibility-maybe"
  case eligibilityNo = "eligibility-no"
  case eligibilityCounts = "eligibility-counts"
  // The questions as a form
  case eligibilityQuestions = "eligibility-questions"
  case eligibilityPrivate = "eligibility-private"
  case eligibilityBegin = "eligibility-begin"
  case eligibilityNoAnswer = "eligibility-no-answer"
  case eligibilityInstead = "eligibility-instead"
  case eligibilityAllGroups = "eligibility-all-groups"
  case eligibilityNotLoaded = "eligibility-not-loaded"
  case startOver = "start-over"
  case showMore = "show-more"

  // MARK: Choice: names of what a descriptor can choose from
  // Kinds of group
  case kindSupportGroup = "kind-support-group"
  case kindMentorship = "kind-mentorship"
  case kindClub = "kind-club"
  case kindForum = "kind-forum"
  case kindHelpline = "kind-helpline"
  case kindDropIn = "kind-drop-in"
  case kindFellowship = "kind-fellowship"
  case kindSoberLiving = "kind-sober-living"
  case kindWorkshop = "kind-workshop"
  // Whether one can come
  case statusOpen = "status-open"
  case statusWaitlist = "status-waitlist"
  case statusFull = "status-full"
  case statusPaused = "status-paused"
  case statusEnded = "status-ended"
  // How it meets
  case formatOnline = "format-online"
  case formatInPerson = "format-in-person"
  case formatHybrid = "format-hybrid"
  case formatPhone = "format-phone"
  // Signing up
  case registrationYes = "registration-yes"
  case registrationNo = "registration-no"
  case registrationOnlineOnly = "registration-online-only"
  case registrationByForm = "registration-by-form"
  case registrationByPhone = "registration-by-phone"
  case registrationByEmail = "registration-by-email"
  case registrationByReferral = "registration-by-referral"
  // What is expected there
  case speakingOptional = "speaking-optional"
  case speakingExpected = "speaking-expected"
  case cameraOptional = "camera-optional"
  case cameraOn = "camera-on"
  case cameraOff = "camera-off"
  case nameAny = "name-any"
  case nameFirst = "name-first"
  case nameFull = "name-full"
  case recordedNo = "recorded-no"
  case recordedYes = "recorded-yes"
  case costFree = "cost-free"

  // MARK: Count: how many there are of something
  case countGroups = "count-groups"
  case countMeetings = "count-meetings"
  case countArticles = "count-articles"
  case countPlaces = "count-places"
  case countPrograms = "count-programs"
  case countResults = "count-results"
  case countPeople = "count-people"
  case countMinutesToRead = "count-minutes-to-read"
  case countDaysAgo = "count-days-ago"

  // MARK: Page: words of every page: finding one's way, help, and lists
  // Finding one's way
  case skipToContent = "skip-to-content"
  case menu
  case mainMenu = "main-menu"
  case home
  case backToTop = "back-to-top"
  case youAreHere = "you-are-here"
  case languageMenu = "language-menu"
  case readIn = "read-in"
  case notTranslated = "not-translated"
  case tableOfContents = "table-of-contents"
  case opensOtherSite = "opens-other-site"
  case close
  case print
  // Help at once
  case crisisHeading = "crisis-heading"
  case crisisLink = "crisis-link"
  case helpAtOnce = "help-at-once"
  case crisisCall = "crisis-call"
  case crisisText = "crisis-text"
  case crisisChat = "crisis-chat"
  case crisisMore = "crisis-more"
  case leaveSite = "leave-site"
  case leaveSiteHelp = "leave-site-help"
  case leaveSitePressTwice = "leave-site-press-twice"
  case leaveSitePressOnce = "leave-site-press-once"
  case leaveSiteTooSlow = "leave-site-too-slow"
  case leaveSiteLoading = "leave-site-loading"
  // Contact
  case contact
  case call
  case textMessage = "text-message"
  case email
  case chat
  case website
  case address
  case directions
  case transit
  case openInMaps = "open-in-maps"
  case `extension`
  case contactHours = "contact-hours"
  // Sections
  case groups
  case group
  case programs
  case program
  case places
  case place
  case articles
  case article
  case topics
  case audiences
  case features
  case languages
  case formats
  case kinds
  case schedule
  case eligibility
  case search
  case searchLabel = "search-label"
  case searchButton = "search-button"
  case searchResults = "search-results"
  case searchFound = "search-found"
  case searchSome = "search-some"
  case searchCorrected = "search-corrected"
  case searchMore = "search-more"
  case searchNothing = "search-nothing"
  case searchWaysOn = "search-ways-on"
  case searchLoading = "search-loading"
  case searchFailed = "search-failed"
  case searchKeep = "search-keep"
  case searchKeepHelp = "search-keep-help"
  case searchKept = "search-kept"
  case searchNeedsScript = "search-needs-script"
  case searchLookAround = "search-look-around"
  case searchDiscreet = "search-discreet"
  case searchPage = "search-page"
  case searchList = "search-list"
  case about
  case privacy
  // Lists
  case findAGroup = "find-a-group"
  case rightNow = "right-now"
  case thisWeek = "this-week"
  case withoutSigningUp = "without-signing-up"
  case allGroups = "all-groups"
  case allArticles = "all-articles"
  case groupsAbout = "groups-about"
  case groupsFor = "groups-for"
  case groupsWith = "groups-with"
  case groupsInLanguage = "groups-in-language"
  case groupsInFormat = "groups-in-format"
  case groupsAtPlace = "groups-at-place"
  case groupsOfProgram = "groups-of-program"
  case articlesAbout = "articles-about"
  case relatedGroups = "related-groups"
  case lookFurther = "look-further"
  case alsoOn = "also-on"
  case alsoFor = "also-for"
  case relatedArticles = "related-articles"
  case recentArticles = "recent-articles"
  case otherTopics = "other-topics"
  case noGroups = "no-groups"
  case noArticles = "no-articles"
  case noResults = "no-results"
  case readMore = "read-more"
  case pageOf = "page-of"
  case titlePage = "title-page"
  case titleSite = "title-site"
  case pages
  case previousPage = "previous-page"
  case nextPage = "next-page"
  // The site
  case notFoundTitle = "not-found-title"
  case notFoundText = "not-found-text"
  case movedHere = "moved-here"
  case goThere = "go-there"
  case feed
  case data
  case license
  case siteUpdated = "site-updated"
  case madeWith = "made-with"
  case notice
  case draft

  // MARK: Group: words of a group's page
  // When
  case when
  case whenItMeets = "when-it-meets"
  case otherDays = "other-days"
  case nextMeeting = "next-meeting"
  case nextMeetings = "next-meetings"
  case noMeetings = "no-meetings"
  case openingHours = "opening-hours"
  case byAppointment = "by-appointment"
  case timesOnRegistration = "times-on-registration"
  case yourTime = "your-time"
  case today
  case tomorrow
  case nextAt = "next-at"
  case meetingNow = "meeting-now"
  case meetingNowUntil = "meeting-now-until"
  case openNow = "open-now"
  case openNowUntil = "open-now-until"
  case closedNowUntil = "closed-now-until"
  case dateOver = "date-over"
  case inOneDay = "in-one-day"
  case notThisWeek = "not-this-week"
  case notOn = "not-on"
  case notOnBecause = "not-on-because"
  case onlyOn = "only-on"
  case onDate = "on-date"
  case arrangedTimes = "arranged-times"
  case printedSchedule = "printed-schedule"
  case asOf = "as-of"
  case legend
  case weekInThePhone = "week-in-the-phone"
  case letterOnline = "letter-online"
  case letterInPerson = "letter-in-person"
  case letterPhone = "letter-phone"
  case letterSignUp = "letter-sign-up"
  case earlierDates = "earlier-dates"
  case datesAsListed = "dates-as-listed"
  case cancelled
  case cancelledBecause = "cancelled-because"
  case movedTo = "moved-to"
  case movedFrom = "moved-from"
  case onlineThisTime = "online-this-time"
  case closed
  case closedBecause = "closed-because"
  case startsOn = "starts-on"
  case reopensOn = "reopens-on"
  case addToCalendar = "add-to-calendar"
  case subscribeToCalendar = "subscribe-to-calendar"
  case subscribeToCalendarHelp = "subscribe-to-calendar-help"
  case downloadCalendar = "download-calendar"
  case downloadCalendarHelp = "download-calendar-help"
  case calendarSeenByOthers = "calendar-seen-by-others"
  case calendarSeenByOthersDiscreet = "calendar-seen-by-others-discreet"
  case calendarOfAll = "calendar-of-all"
  case calendarCancelled = "calendar-cancelled"
  case length
  case timeZone = "time-zone"
  // How
  case howToJoin = "how-to-join"
  case howToCall = "how-to-call"
  case joinOnline = "join-online"
  case joinByPhone = "join-by-phone"
  case meetingId = "meeting-id"
  case passcode
  case platform
  case linkOnRegistration = "link-on-registration"
  case `where`
  case whereItMeets = "where-it-meets"
  case room
  case areaOnly = "area-only"
  case areaServed = "area-served"
  case signUp = "sign-up"
  case registration
  case registrationOpens = "registration-opens"
  case registrationCloses = "registration-closes"
  case whatToBring = "what-to-bring"
  case howSoonWeReply = "how-soon-we-reply"
  // Who and how much
  case whoCanCome = "who-can-come"
  case whatItCosts = "what-it-costs"
  case placesInGroup = "places-in-group"
  case usualSize = "usual-size"
  case language
  case interpretation
  case accessibility
  // What
  case whatToExpect = "what-to-expect"
  case outline
  case agreements
  case participation
  case contentNote = "content-note"
  case contentNoteGroup = "content-note-group"
  case facilitators
  case training
  case details
  case partOf = "part-of"
  case runBy = "run-by"
  case source
  // Where it stands
  case groupPaused = "group-paused"
  case groupFull = "group-full"
  case groupWaitlist = "group-waitlist"
  case groupEnded = "group-ended"
  case alternatives
  case lastChecked = "last-checked"
  case neverChecked = "never-checked"
  case checkedLongAgo = "checked-long-ago"
  case reportAProblem = "report-a-problem"
  // Articles
  case writtenBy = "written-by"
  case reviewedBy = "reviewed-by"
  case reviewedByNoDate = "reviewed-by-no-date"
  case publishedOn = "published-on"
  case updatedOn = "updated-on"
  case appointment

  // MARK: Finder: what narrows the list of groups down
  // The form
  case finderHeading = "finder-heading"
  case finderFilters = "finder-filters"
  case finderWords = "finder-words"
  case finderWordsHelp = "finder-words-help"
  case finderSoon = "finder-soon"
  case finderNow = "finder-now"
  case finderNextDay = "finder-next-day"
  case finderDay = "finder-day"
  case finderTime = "finder-time"
  case finderMorning = "finder-morning"
  case finderAfternoon = "finder-afternoon"
  case finderEvening = "finder-evening"
  case finderNight = "finder-night"
  case finderCostPaid = "finder-cost-paid"
  case finderStatus = "finder-status"
  // Near me
  case finderNear = "finder-near"
  case finderNearCity = "finder-near-city"
  case finderAnywhere = "finder-anywhere"
  case finderNearMe = "finder-near-me"
  case finderNearHelp = "finder-near-help"
  case finderAsking = "finder-asking"
  case finderNoPosition = "finder-no-position"
  case finderHere = "finder-here"
  case finderWithin = "finder-within"
  case finderAnyDistance = "finder-any-distance"
  case finderDistance = "finder-distance"
  case finderAway = "finder-away"
  case finderWithinOf = "finder-within-of"
  // The result
  case finderFound = "finder-found"
  case finderSort = "finder-sort"
  case finderSortName = "finder-sort-name"
  case finderSortNext = "finder-sort-next"
  case finderSortDistance = "finder-sort-distance"
  case finderChosen = "finder-chosen"
  case finderRemove = "finder-remove"
  case finderClear = "finder-clear"
  case finderShow = "finder-show"
  case finderMore = "finder-more"
  case finderQuoted = "finder-quoted"
  case finderNone = "finder-none"
  case finderWithout = "finder-without"
  case finderWaysOn = "finder-ways-on"
  case finderLoading = "finder-loading"
  case finderFailed = "finder-failed"
  case finderKeepHelp = "finder-keep-help"

  // MARK: Keep: what a visitor keeps on their device
  // On a page that can be kept
  case keepOffer = "keep-offer"
  case keepExplained = "keep-explained"
  case keepWatched = "keep-watched"
  case keepButton = "keep-button"
  case keepIsKept = "keep-is-kept"
  case keepIsDropped = "keep-is-dropped"
  case keepNoRoom = "keep-no-room"
  // The page of what is kept
  case keepTitle = "keep-title"
  case keepIntro = "keep-intro"
  case keepNeedsScript = "keep-needs-script"
  case keepEmpty = "keep-empty"
  case keepOffline = "keep-offline"
  case keepOfflineHelp = "keep-offline-help"
  case keepSaving = "keep-saving"
  case keepSaved = "keep-saved"
  case keepFailed = "keep-failed"
  case keepSavedOn = "keep-saved-on"
  case keepSavedCopy = "keep-saved-copy"
  case keepNoConnection = "keep-no-connection"
  case keepForgetOne = "keep-forget-one"
  case keepRemove = "keep-remove"
  case keepForget = "keep-forget"
  case keepForgetHelp = "keep-forget-help"
  case keepForgotten = "keep-forgotten"
}

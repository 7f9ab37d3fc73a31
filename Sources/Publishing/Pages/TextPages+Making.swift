internal import Cataloguing
internal import Scheduling
internal import Templating

extension PageMaker {
  func home() -> OutputFile {
    let settings = view.settings
    var frame = frame(settings.name, settings.tagline ?? settings.name, at: "index.html")
    frame.jsonLD = StructuredData.site(frame, in: view)
    let page = HomePage(
      intro: "Groups, clubs and people near you, and how to get there and home again.",
      needs: needs(""),
      comingUp: comingUp(),
      leaflets: leafletLinks("").prefix(6).map { $0 }
    )
    return file(Framed(frame: frame, own: page), templates.home)
  }

  /// The next three days that have something on, five events each at most.
  private func comingUp() -> [DayValue] {
    let week = view.today.adding(7)
    var byDay: [CalendarDay: [ComingEvent]] = [:]
    for listed in view.entries where listed.entry.status == .open && listed.hasSessions {
      for next in listed.entry.times.next(3, from: view.today) where next.day <= week {
        guard let event = ComingEvent(next, of: listed) else { continue }
        byDay[next.day, default: []].append(event)
      }
    }
    return byDay.keys.sorted().prefix(3).map { day in
      let events = (byDay[day] ?? []).sorted { ($0.opens, $0.slug) < ($1.opens, $1.slug) }
      return DayValue(day: day, events: events.prefix(5).compactMap(\.value))
    }
  }

  /// The same words without markup, beside a page.
  func textFile(_ text: PlainText, beside address: String) -> OutputFile {
    OutputFile(path: address.dropLast(5) + ".txt", bytes: text.bytes)
  }

  var pageTranslations: Translations {
    Translations(
      items: view.pages.map { .init(publication: $0.publication, title: $0.title) },
      usual: view.settings.language
    )
  }

  func textPage(_ page: Page) -> [OutputFile] {
    guard !page.isWhoToRefer || page.publication.audience == .public else { return [] }
    let address = "pages/\(page.publication.slug.text).html"
    let body = html(page.prose, from: page.path, at: address) ?? HTML()
    let translations = pageTranslations
    var frame = frame(page.title, page.title, at: address, language: page.publication.language)
    frame.textHref = "\(page.publication.slug.text).txt"
    frame.translations = translations.others(of: page.publication)
    let own = TextPage(
      body: body,
      statement: statement(on: page),
      outOfDate: translations.changedSince(page.publication)?.long,
      reviewed: reviewed(page.publication)
    )
    var text = PlainText()
    text.title(page.title)
    text.prose(page.prose)
    return [
      file(Framed(frame: frame, own: own), templates.textPage), textFile(text, beside: address),
    ]
  }

  /// Only the page of that name has one.
  private func statement(on page: Page) -> Statement? {
    guard page.publication.slug.text == AccessibilityRecord.page,
      let record = view.settings.accessibility
    else { return nil }
    return Statement(
      record: record,
      address: view.settings.address,
      replyTime: view.settings.replyTime,
      reviewBy: page.publication.reviewBy
    )
  }

  func reviewed(_ publication: Publication) -> String? {
    publication.reviewBy.map { "We will check this page again by \($0.long)." }
  }

  func notFound() -> OutputFile {
    let frame = frame(
      "We cannot find that page",
      "There is no page at this address.",
      at: "404.html"
    )
    return file(Framed(frame: frame, own: NotFoundPage()), templates.notFound)
  }

  func caseStudiesIndex() -> OutputFile {
    let frame = frame(
      "Case studies for learning time",
      "Stories to talk over in protected learning time.",
      at: "case-studies/index.html"
    )
    let links = view.caseStudies.map {
      CaseStudyLink(study: $0, href: "\($0.publication.slug.text).html")
    }
    return file(Framed(frame: frame, own: CaseStudiesPage(studies: links)), templates.caseStudies)
  }

  func caseStudy(_ study: CaseStudy) -> OutputFile {
    let address = "case-studies/\(study.publication.slug.text).html"
    let body = html(study.prose, from: study.path, at: address) ?? HTML()
    var frame = frame(
      study.title,
      "A case study for learning time.",
      at: address,
      under: [("Case studies", "case-studies/index.html")]
    )
    let groups = study.groups.map { name in
      let folded = Accents.folded(name)
      let found = view.entries.first { Accents.folded($0.entry.name) == folded }
      return MaybeLink(text: name, href: found.map { "../groups/\($0.entry.slug.text).html" })
    }
    frame.papers.append(slidesLink(study))
    let page = CaseStudyPage(study: study, body: body, groups: groups)
    return file(Framed(frame: frame, own: page), templates.caseStudy)
  }

  func whoToRefer() -> OutputFile {
    let address = "who-to-refer.html"
    let words = view.wordsOnReferring
    let frame = frame(
      words?.title ?? "Who to refer",
      "Who to refer, who not, and which groups can help.",
      at: address
    )
    let reasons = Reason.allCases.map { reason in
      ReasonValue(reason: reason, groups: view.takingReferrals(for: reason).map(ReferralRow.init))
    }
    let body = words.flatMap { html($0.prose, from: $0.path, at: address) }
    return file(
      Framed(frame: frame, own: WhoToReferPage(body: body, reasons: reasons)),
      templates.whoToRefer
    )
  }
}

/// A meeting that the front page may tell of.
private struct ComingEvent {
  let listed: ListedEntry
  let opens: ClockTime
  let slug: Slug
  private let closes: ClockTime?
  private let place: String?

  /// Nil without an hour, or a place to come to.
  init?(_ next: Occurrence, of listed: ListedEntry) {
    guard let opens = next.opens else { return nil }
    place = listed.entry.times.places[next.session]?.name ?? listed.entry.place.value?.name
    guard place != nil || !listed.entry.joinBy.contains(.inPerson) else { return nil }
    self.listed = listed
    self.opens = opens
    closes = next.closes
    slug = listed.entry.publication.slug
  }

  var value: EventValue? {
    Words.hours(opens, closes).map { hours in
      EventValue(
        name: listed.entry.name,
        href: "groups/\(slug.text).html",
        time: hours,
        place: place ?? Words.ways(listed.entry.joinBy)
      )
    }
  }
}

extension ListedEntry {
  fileprivate var hasSessions: Bool { !entry.times.schedule.sessions.isEmpty }
}

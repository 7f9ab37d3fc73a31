internal import Cataloguing
internal import Scheduling
internal import Templating

extension PageMaker {
  func areaCalendar(_ number: Int) -> CalendarFile {
    let area = view.areas[number]
    var calendar = CalendarFile(named: "Groups in \(area.name)", in: calendars)
    for position in view.areaLists[number].entries {
      let listed = view.entries[position]
      calendar.add(listed, phone: listed.phone(or: cards.ours))
    }
    return calendar
  }

  func areaFiles(_ number: Int) -> [OutputFile] {
    let area = view.areas[number]
    let calendar = areaCalendar(number)
    let page = areaPage(area, view.areaLists[number], hasCalendar: calendar.hasEvents)
    let text = areaText(area, view.areaLists[number])
    guard calendar.hasEvents else { return [page, text] }
    let path = "areas/\(area.slug.text).ics"
    return [page, text, OutputFile(path: path, bytes: calendar.bytes)]
  }

  private func areaText(_ area: Area, _ list: AreaList) -> OutputFile {
    var text = PlainText()
    text.title("Groups in \(area.name)")
    text.prose(area.prose)
    for position in list.entries {
      let listed = view.entries[position]
      text.add(listed, phone: listed.phone(or: cards.ours))
    }
    return textFile(text, beside: "areas/\(area.slug.text).html")
  }

  private func areaPage(
    _ area: Area,
    _ list: AreaList,
    hasCalendar: Bool
  ) -> OutputFile {
    let entries = list.entries
    let address = "areas/\(area.slug.text).html"
    let count =
      entries.isEmpty
      ? "No groups, clubs or places to go yet"
      : Words.count(
        entries.count,
        "group, club or place to go",
        "groups, clubs and places to go"
      )
    var frame = frame(
      "Groups in \(area.name)",
      "\(count) in \(area.name): what they do, when they meet, how to get there and home.",
      at: address,
      language: area.publication.language,
      area: area
    )
    frame.jsonLD = StructuredData.breadcrumbs(frame, in: view)
    let filters = list.letters.isEmpty ? filters(over: entries, from: Filter.fewest) : []
    frame.textHref = "\(area.slug.text).txt"
    if !filters.isEmpty { frame.script = "filter.js" }
    let calendar = hasCalendar ? "\(area.slug.text).ics" : nil
    let page = AreaPage(
      area: area,
      count: count,
      body: html(area.prose, from: area.path, at: address),
      choices: choices(area, list, from: address),
      filters: filters,
      total: entries.count,
      sections: list.letters.isEmpty ? sections(entries, root: "../") : [],
      calendarHref: calendar,
      isPractice: view.isPractice
    )
    return file(Framed(frame: frame, own: page), templates.area)
  }

  /// What a way of narrowing down leaves of an area: on one page, or on one for each letter.
  func facetPages(_ number: Int, _ part: Int) -> [OutputFile] {
    let (area, part) = (view.areas[number], view.areaLists[number].parts[part])
    let address = "areas/\(area.slug.text)/\(part.facet.slug.text).html"
    let title = part.facet.heading(in: area.name)
    let says = "\(title), with times, costs and how to get there."
    let list = PartList(
      facet: part.facet,
      entries: part.entries,
      letters: part.letters,
      isSharedOut: !part.letters.isEmpty
    )
    return [partPage(number, title, says, list, at: address)]
      + part.letters.map { letterPage(number, $0, among: part.letters) }
  }

  /// Some of an area's groups, on a page of their own.
  func partPage(
    _ number: Int,
    _ title: String,
    _ says: String,
    _ part: PartList,
    at address: String
  ) -> OutputFile {
    let (area, list) = (view.areas[number], view.areaLists[number])
    let root = Self.root(of: address)
    let count = Words.groups(part.entries.count)
    let shown = part.isSharedOut ? [] : part.entries
    let filters = filters(over: shown, from: Filter.fewestOfAPart, besides: part.facet)
    var frame = frame(
      title,
      "\(count). \(says)",
      at: address,
      under: [("Groups in \(area.name)", "areas/\(area.slug.text).html")],
      area: area
    )
    if !filters.isEmpty { frame.script = "filter.js" }
    let page = FacetPage(
      count: count,
      area: areaLink(area, root),
      intro: part.facet?.intro,
      choices: choices(area, list, part.letters, from: address),
      filters: filters,
      total: part.entries.count,
      sections: part.isSharedOut
        ? [] : [Section(id: "section-groups", title: "Groups", groups: cards(shown, root: root))]
    )
    return file(Framed(frame: frame, own: page), templates.facet)
  }

  /// The ways to narrow down a list, but for one that it is the list of.
  func filters(over entries: [Int], from fewest: Int, besides own: Facet? = nil) -> [Filter] {
    guard entries.count >= fewest else { return [] }
    let facets = Facet.all.enumerated().filter { number, facet in
      facet != own && entries.contains { view.facets[$0].contains(number) }
    }
    return Filter.all(
      over: facets.map(\.element),
      Set(entries.map { KindMark(view.entries[$0].entry.kind) })
    )
  }

  func choices(
    _ area: Area,
    _ list: AreaList,
    _ own: [AreaList.LetterPart] = [],
    from address: String
  ) -> [Choice] {
    let root = Self.root(of: address)
    func links(_ wanted: (Facet) -> Bool) -> [CountedLink] {
      list.parts.filter { wanted($0.facet) }.map { part in
        let target = "areas/\(area.slug.text)/\(part.facet.slug.text).html"
        return CountedLink(
          text: part.facet.title,
          href: root + target,
          isCurrent: target == address,
          count: part.entries.count
        )
      }
    }
    let days = Choice(id: "choice-day", title: "By day", links: links(\.isDay))
    let ways = Choice(id: "choice-way", title: "By what suits you", links: links { !$0.isDay })
    let letters = (own.isEmpty ? list.letters : own).map { part in
      CountedLink(
        text: part.letter,
        href: root + part.address(in: area),
        isCurrent: part.address(in: area) == address,
        count: part.entries.count
      )
    }
    let names = Choice(id: "choice-letter", title: "By first letter", links: letters)
    return [days, ways, names].filter { !$0.links.isEmpty }
  }

  /// Groups first, then what is there for those who are not group people.
  private func sections(_ entries: [Int], root: String) -> [Section] {
    let groups = entries.filter { view.entries[$0].entry.kind.isGroup }
    let rest = entries.filter { !view.entries[$0].entry.kind.isGroup }
    var sections = [
      Section(id: "section-groups", title: "Groups", groups: cards(groups, root: root))
    ]
    if !rest.isEmpty {
      sections.append(
        Section(
          id: "section-not-groups",
          title: "If a group is not for you",
          intro: "Places to drop in, courses, one person to talk to, phone lines and things to do.",
          groups: cards(rest, root: root)
        )
      )
    }
    return sections
  }

  func needsIndex() -> OutputFile {
    let address = "needs/index.html"
    let frame = frame(
      "What do you need?",
      "Pick the words that sound most like you, and see the groups that may help.",
      at: address
    )
    let page = NeedsPage(needs: needs(Self.root(of: address)))
    return file(Framed(frame: frame, own: page), templates.needs)
  }
}

extension ListingKind {
  fileprivate var isGroup: Bool {
    switch self {
    case .group, .event, .course: true
    case .oneToOne, .dropIn, .place, .phone, .online, .volunteering: false
    }
  }
}

extension Facet {
  func heading(in area: String) -> String {
    switch self {
    case .day(let day): "On \(day.name)s in \(area)"
    case .eveningsAndWeekends: "Evenings and weekends in \(area)"
    case .free: "Free in \(area)"
    case .withoutACar: "Without a car in \(area)"
    case .stepFree: "Step-free in \(area)"
    case .online: "Online, for people in \(area)"
    }
  }

  fileprivate var intro: String? {
    switch self {
    case .day: "Only groups that told us their days are here. Ask the others."
    case .eveningsAndWeekends: "Groups that start at 5pm or later, or meet on a Saturday or Sunday."
    case .free: "Groups that told us they are free to come to."
    case .withoutACar:
      "Groups that told us of a bus or a lift, and you can get home again. Ask the others."
    case .stepFree: "Groups that told us you can get in without steps. Ask the others."
    case .online: "Groups you can join from home."
    }
  }
}

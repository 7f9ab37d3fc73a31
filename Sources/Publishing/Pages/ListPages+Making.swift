internal import Cataloguing
internal import Scheduling
internal import Templating

extension PageMaker {
  func areaFiles(_ area: Area) -> [OutputFile] {
    let entries = view.entries(in: area)
    let facets = view.facets[area.slug] ?? []
    let matching = facets.map { facet in
      (facet, entries.filter { $0.entry.matches(facet, on: view.today) })
    }
    let calendar = CalendarFile(of: entries.map(\.entry), named: "Groups in \(area.name)", in: view)
    var files = [areaPage(area, entries, matching, hasCalendar: calendar.hasEvents)]
    files += matching.map { facetPage(area, $0.0, $0.1, matching) }
    if calendar.hasEvents {
      files.append(
        OutputFile(path: "areas/\(area.slug.text).ics", content: .bytes(calendar.bytes))
      )
    }
    return files
  }

  private func areaPage(
    _ area: Area,
    _ entries: [ListedEntry],
    _ matching: [(Facet, [ListedEntry])],
    hasCalendar: Bool
  ) -> OutputFile {
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
    let calendar = hasCalendar ? "\(area.slug.text).ics" : nil
    let page = AreaPage(
      area: area,
      count: count,
      body: html(area.prose, from: area.path, at: address),
      choices: choices(area, matching, from: address),
      sections: sections(entries, root: "../"),
      calendarHref: calendar,
      isPractice: view.isPractice
    )
    return file(Framed(frame: frame, own: page), templates.area)
  }

  private func facetPage(
    _ area: Area,
    _ facet: Facet,
    _ entries: [ListedEntry],
    _ matching: [(Facet, [ListedEntry])]
  ) -> OutputFile {
    let address = "areas/\(area.slug.text)/\(facet.slug.text).html"
    let root = Self.root(of: address)
    let title = facet.heading(in: area.name)
    let frame = frame(
      title,
      "\(Words.groups(entries.count)). \(title), with times, costs and how to get there.",
      at: address,
      under: [("Groups in \(area.name)", "areas/\(area.slug.text).html")],
      area: area
    )
    let link = areaLinks(root, current: address).first { $0.text == area.name }
    let page = FacetPage(
      count: Words.groups(entries.count),
      area: link
        ?? AreaLink(text: area.name, href: "../\(area.slug.text).html", isCurrent: false, count: ""),
      intro: facet.intro,
      choices: choices(area, matching, from: address),
      sections: [
        Section(id: "section-groups", title: "Groups", groups: cards(entries, root: root))
      ]
    )
    return file(Framed(frame: frame, own: page), templates.facet)
  }

  private func choices(
    _ area: Area,
    _ matching: [(Facet, [ListedEntry])],
    from address: String
  ) -> [Choice] {
    let root = Self.root(of: address)
    func links(_ wanted: (Facet) -> Bool) -> [CountedLink] {
      matching.filter { wanted($0.0) }.map { facet, entries in
        let target = "areas/\(area.slug.text)/\(facet.slug.text).html"
        return CountedLink(
          text: facet.title,
          href: root + target,
          isCurrent: target == address,
          count: entries.count
        )
      }
    }
    let days = Choice(id: "choice-day", title: "By day", links: links(\.isDay))
    let ways = Choice(id: "choice-way", title: "By what suits you", links: links { !$0.isDay })
    return [days, ways].filter { !$0.links.isEmpty }
  }

  /// Groups first, then what is there for those who are not group people.
  private func sections(_ entries: [ListedEntry], root: String) -> [Section] {
    let groups = entries.filter { $0.entry.kind.isGroup }
    let rest = entries.filter { !$0.entry.kind.isGroup }
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

  func need(_ reason: Reason) -> OutputFile {
    let address = "needs/\(reason.slug.text).html"
    let root = Self.root(of: address)
    let entries = view.entries.filter { $0.entry.helpsWith.contains(reason) }
    let frame = frame(
      reason.inReadersWords,
      "Groups and places that can help with \(reason.rawValue).",
      at: address,
      under: [("What do you need?", "needs/index.html")]
    )
    let sections = view.areas.compactMap { area -> Section? in
      let here = entries.filter { $0.entry.areas.contains { $0.slug == area.slug } }
      guard !here.isEmpty else { return nil }
      return Section(
        id: "section-\(area.slug.text)",
        title: "In \(area.name)",
        groups: cards(here, root: root)
      )
    }
    let nowhere = entries.filter(\.entry.areas.isEmpty)
    let page = NeedPage(
      reason: reason,
      needs: needs(root, current: reason),
      sections: sections
        + (nowhere.isEmpty
          ? [] : [Section(id: "section-more", title: "More", groups: cards(nowhere, root: root))])
    )
    return file(Framed(frame: frame, own: page), templates.need)
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

  func aToZ() -> OutputFile {
    var byLetter: [String: [NameEntry]] = [:]
    for entry in view.entries.map(\.entry) {
      let href = "groups/\(entry.slug.text).html"
      for (index, name) in ([entry.name] + entry.alsoKnownAs).enumerated() {
        let named = NameEntry(
          name: name,
          href: href,
          see: index == 0 ? nil : entry.name,
          area: entry.areasInWords
        )
        byLetter[Self.letter(of: name), default: []].append(named)
      }
    }
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let figures = byLetter[Self.figures] == nil ? [] : [Self.figures]
    let letters = (alphabet + figures).map { letter in
      Letter(letter: letter, entries: (byLetter[letter] ?? []).sorted(by: Self.comesBefore))
    }
    let count = Words.groups(view.entries.count)
    let frame = frame("Groups, A to Z", "\(count), by name.", at: "a-z.html")
    return file(Framed(frame: frame, own: AToZPage(count: count, letters: letters)), templates.aToZ)
  }

  private static let figures = "0 to 9"

  private static func letter(of name: String) -> String {
    let first = Accents.folded(name).first { $0.isLetter || $0.isNumber }
    guard let first, first.isASCII, first.isLetter else { return figures }
    return first.uppercased()
  }

  private static func comesBefore(_ left: NameEntry, _ right: NameEntry) -> Bool {
    let (one, two) = (Accents.folded(left.name), Accents.folded(right.name))
    return one == two
      ? left.href.utf8.lexicographicallyPrecedes(right.href.utf8)
      : one.utf8.lexicographicallyPrecedes(two.utf8)
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
  fileprivate var isDay: Bool {
    if case .day = self { true } else { false }
  }

  fileprivate func heading(in area: String) -> String {
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

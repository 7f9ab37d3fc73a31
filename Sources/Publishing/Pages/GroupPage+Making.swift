internal import Cataloguing
internal import Scheduling
internal import Templating

extension PageMaker {
  func groupFiles(_ listed: ListedEntry, _ number: Int) -> [OutputFile] {
    let entry = listed.entry
    let address = "groups/\(entry.slug.text).html"
    let root = Self.root(of: address)
    let calendar = CalendarFile(of: [entry], named: entry.name, in: view)
    let calendarPath = "groups/\(entry.slug.text).ics"
    let hasCalendar = calendar.hasEvents && entry.status != .ended
    let area = entry.areas.first
    let crumbs =
      area.map { [($0.name, "areas/\($0.slug.text).html")] } ?? [("Groups, A to Z", "a-z.html")]
    var frame = frame(
      entry.name,
      entry.summary.orNil ?? entry.name,
      at: address,
      under: crumbs,
      area: area
    )
    frame.jsonLD = StructuredData.group(entry, frame, in: view)
    let page = GroupPage(
      listed: listed,
      today: view.today,
      language: view.language(of: entry),
      inAreas: entry.areas.map {
        PageLink(text: $0.name, href: "\(root)areas/\($0.slug.text).html")
      },
      goodFor: entry.helpsWith.map {
        PageLink(text: $0.inReadersWords, href: "\(root)needs/\($0.slug.text).html")
      },
      picture: PictureValue(entry.pictures.first, root: root),
      contact: ContactValue(entry, view.settings),
      calendarHref: hasCalendar ? "\(entry.slug.text).ics" : nil,
      others: cards(others(like: entry, number), root: root),
      body: html(entry.prose, from: entry.path, at: address, headingBase: 3)
    )
    let made = file(Framed(frame: frame, own: page), templates.group)
    guard hasCalendar else { return [made] }
    return [made, OutputFile(path: calendarPath, content: .bytes(calendar.bytes))]
  }

  /// Up to three other groups of the same area: those that help with the same, do the same or meet
  /// in the same place first, looking at the neighbours in the alphabet only, to stay quick.
  private func others(like entry: PublicEntry, _ number: Int) -> [ListedEntry] {
    let all = view.entries
    guard !all.isEmpty else { return [] }
    let span = min(all.count, 60)
    let scored = (1...span).compactMap { order -> (score: Int, order: Int, index: Int)? in
      let index = (number + order) % all.count
      guard all[index].entry.slug != entry.slug else { return nil }
      let score = entry.likeness(to: all[index].entry)
      return score > 0 ? (-score, order, index) : nil
    }
    return scored.sorted { ($0.score, $0.order) < ($1.score, $1.order) }.prefix(3)
      .map { all[$0.index] }
  }
}

extension PublicEntry {
  fileprivate func likeness(to other: PublicEntry) -> Int {
    guard areas.contains(where: { area in other.areas.contains { $0.slug == area.slug } }) else {
      return 0
    }
    let needs = Set(helpsWith).intersection(other.helpsWith).count
    let deeds = Set(activities).intersection(other.activities).count
    let isSamePlace =
      place.value?.postcode != nil && place.value?.postcode == other.place.value?.postcode
    return 1 + needs * 2 + deeds * 2 + (isSamePlace ? 1 : 0)
  }
}

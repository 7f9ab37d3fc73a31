internal import Cataloguing
internal import Reading
internal import Scheduling
internal import Templating

extension PageMaker {
  /// The pages and calendars of a few groups, which take each step together: turning from step to
  /// step for every page would make the machine fetch all of the program again.
  func groupFiles(_ numbers: Range<Int>, of entries: ListedEntries) -> [OutputFile] {
    let listed = numbers.map { entries[$0] }
    let proses = listed.map { $0.entry.text.prose }
    let bodies = zip(listed, proses).map { listed, prose in
      html(prose, from: listed.entry.path, at: listed.address, headingBase: 3)
    }
    let contacts = listed.map { ContactValue($0, or: cards.ours) }
    let calendars = zip(listed, contacts).map { calendar(of: $0, $1) }
    let frames = listed.map { frame(of: $0) }
    let pages = listed.indices.map { index in
      Framed(
        frame: frames[index],
        own: GroupPage(
          listed: listed[index],
          days: days,
          language: listed[index].language(besides: cards.language),
          picture: PictureValue(listed[index].entry.pictures.first, root: "../"),
          contact: contacts[index],
          calendarHref: calendars[index].map { _ in "\(listed[index].slug).ics" },
          others: cards(likenesses.others(like: numbers.lowerBound + index), root: "../"),
          body: bodies[index]
        )
      )
    }
    let contents = pages.map { templates.group.filling($0) }
    let made = listed.indices.map { index in
      file(frames[index], contents[index], in: layout(of: listed[index]).template)
    }
    return made + texts(of: pages) + calendars.compactMap { $0 }
  }

  private func texts(of pages: [Framed<GroupPage>]) -> [OutputFile] {
    pages.filter { $0.frame.textHref != nil }.map { page in
      textFile(PlainText(page.own, at: page.frame.canonical), beside: page.frame.address)
    }
  }

  /// The other groups that a group's page shows.
  func others(like number: Int) -> [ListedEntry] {
    likenesses.others(like: number).map { view.entries[$0] }
  }

  private func frame(of listed: ListedEntry) -> PageFrame {
    let crumb =
      listed.entry.areas.first.map { ($0.name, "areas/\($0.publication.slug.text).html") }
      ?? ("Groups, A to Z", "a-z.html")
    var frame = frame(
      listed.entry.name,
      listed.entry.summary.orNil ?? listed.entry.name,
      at: listed.address,
      under: [crumb],
      around: layout(of: listed).around
    )
    frame.jsonLD = StructuredData.group(listed, frame, in: view)
    frame.picture = shared(listed.entry.pictures.first)
    if listed.entry.status != .ended { frame.textHref = "\(listed.slug).txt" }
    return frame
  }

  /// Nil where there is no date to tell.
  private func calendar(of listed: ListedEntry, _ contact: ContactValue) -> OutputFile? {
    guard listed.entry.status != .ended else { return nil }
    var calendar = CalendarFile(named: listed.entry.name, in: calendars)
    calendar.add(listed, phone: contact.details.phones.first)
    guard calendar.hasEvents else { return nil }
    return OutputFile(path: "groups/\(listed.slug).ics", bytes: calendar.bytes)
  }

  private func layout(of listed: ListedEntry) -> GroupLayout {
    let lines = listed.entry.areas.first?.helpNow ?? []
    return groupLayouts[lines] ?? groupLayout(lines)
  }
}

extension ListedEntry {
  fileprivate var slug: String { entry.publication.slug.text }
  fileprivate var address: String { "groups/\(slug).html" }
}

internal import Cataloguing
internal import Scheduling
internal import Templating

extension PageMaker {
  func groupFiles(_ listed: ListedEntry, _ number: Int) -> [OutputFile] {
    let slug = listed.entry.publication.slug.text
    let address = "groups/\(slug).html"
    let contact = ContactValue(listed, or: cards.ours)
    let layout = layout(for: listed.entry.areas.first)
    let crumb =
      listed.entry.areas.first.map { ($0.name, "areas/\($0.publication.slug.text).html") }
      ?? ("Groups, A to Z", "a-z.html")
    var frame = frame(
      listed.entry.name,
      listed.entry.summary.orNil ?? listed.entry.name,
      at: address,
      under: [crumb],
      around: layout.around
    )
    frame.jsonLD = StructuredData.group(listed, frame, in: view)
    var calendar = CalendarFile(named: listed.entry.name, in: calendars)
    if listed.entry.status != .ended { calendar.add(listed, phone: contact.details.phones.first) }
    let page = GroupPage(
      listed: listed,
      days: days,
      language: listed.language(besides: cards.language),
      picture: PictureValue(listed.entry.pictures.first, root: layout.around.root),
      contact: contact,
      calendarHref: calendar.hasEvents ? "\(slug).ics" : nil,
      others: cards(likenesses.others(like: number), root: layout.around.root),
      body: html(listed.entry.prose, from: listed.entry.path, at: address, headingBase: 3)
    )
    let made = file(Framed(frame: frame, own: page), templates.group, in: layout.template)
    guard calendar.hasEvents else { return [made] }
    let path = "groups/\(slug).ics"
    return [made, OutputFile(path: path, content: .bytes(calendar.bytes))]
  }

  private func layout(for area: Area?) -> GroupLayout {
    groupLayouts[area?.helpNow ?? []] ?? groupLayout(area?.helpNow ?? [])
  }
}

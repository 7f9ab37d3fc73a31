internal import Cataloguing
internal import Scheduling
internal import Templating

extension PageMaker {
  func groupFiles(_ listed: ListedEntry, _ number: Int) -> [OutputFile] {
    let entry = listed.entry
    let address = "groups/\(entry.slug.text).html"
    let contact = ContactValue(entry, view.settings)
    let layout = layout(for: entry.areas.first)
    let crumb =
      entry.areas.first.map { ($0.name, "areas/\($0.slug.text).html") }
      ?? ("Groups, A to Z", "a-z.html")
    var frame = frame(
      entry.name,
      entry.summary.orNil ?? entry.name,
      at: address,
      under: [crumb],
      around: layout.around
    )
    frame.jsonLD = StructuredData.group(listed, frame, in: view)
    var calendar = CalendarFile(named: entry.name, in: view)
    if entry.status != .ended { calendar.add(listed, contact) }
    let page = GroupPage(
      listed: listed,
      today: view.today,
      language: listed.language(besides: cards.language),
      picture: PictureValue(entry.pictures.first, root: layout.around.root),
      contact: contact,
      calendarHref: calendar.hasEvents ? "\(entry.slug.text).ics" : nil,
      others: cards(likenesses.others(like: number), root: layout.around.root),
      body: html(entry.prose, from: entry.path, at: address, headingBase: 3)
    )
    let made = file(Framed(frame: frame, own: page), templates.group, in: layout.template)
    guard calendar.hasEvents else { return [made] }
    let path = "groups/\(entry.slug.text).ics"
    return [made, OutputFile(path: path, content: .bytes(calendar.bytes))]
  }

  private func layout(for area: Area?) -> GroupLayout {
    groupLayouts[area?.helpNow ?? []] ?? groupLayout(area?.helpNow ?? [])
  }
}

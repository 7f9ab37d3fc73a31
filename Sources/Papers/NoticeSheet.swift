internal import Cataloguing
internal import Publishing
internal import Reading

/// A sheet for a notice board: one group or one leaflet, with one contact.
struct NoticeSheet {
  let view: EditionView
  let house: PaperHouse

  func order(for leaflet: Leaflet) -> PaperOrder {
    let slug = leaflet.publication.slug.text
    let page = "leaflets/\(slug).html"
    var prose = PaperProse(of: view, path: leaflet.path)
    let lead = leaflet.summary ?? leaflet.prose.firstWords
    let own: [JSONText.Pair?] = [
      .init("name", .string(leaflet.title)),
      lead.map { .init("lead", .string($0)) },
      .init("facts", .list([])),
      leaflet.doThis.map { .init("contact", .string(Words.sentence($0))) },
      leaflet.pictures.first.flatMap { prose.data($0) }.map { .init("picture", $0) },
    ]
    return order(
      "leaflets/\(slug)",
      leaflet.title,
      leadsTo: leaflet.publication.audience == .public ? page : nil,
      of: leaflet.publication,
      leaflet.path,
      own.compactMap { $0 },
      prose.pictures
    )
  }

  func order(for listed: ListedEntry) -> PaperOrder {
    let entry = listed.entry
    var prose = PaperProse(of: view, path: entry.path)
    let words = listed.words
    let facts: [(String, String?)] = [
      ("When", words.when), ("Where", words.place), ("Cost", words.cost),
      ("Getting there", words.journey.inShort), ("Getting in", words.access),
      ("To join", entry.joining.value.map(Words.capital)),
    ]
    let own: [JSONText.Pair?] = [
      .init("name", .string(entry.name)),
      entry.summary.isEmpty ? nil : .init("lead", .string(entry.summary)),
      .init(
        "facts",
        .list(
          facts.compactMap { label, text in
            text.map { .pairs(("label", .string(label)), ("text", .string($0))) }
          }
        )
      ),
      .init("contact", .string(contact(of: entry))),
      entry.pictures.first.flatMap { prose.data($0) }.map { .init("picture", $0) },
    ]
    return order(
      "groups/\(entry.slug.text)",
      entry.name,
      leadsTo: "groups/\(entry.slug.text).html",
      of: entry.publication,
      entry.path,
      own.compactMap { $0 },
      prose.pictures
    )
  }

  private func order(
    _ address: String,
    _ title: String,
    leadsTo page: String?,
    of publication: Publication,
    _ path: String,
    _ own: [JSONText.Pair],
    _ pictures: [OutputFile]
  ) -> PaperOrder {
    let common = house.data("\(title), notice", page: page, language: publication.language)
    return PaperOrder(
      address: "\(address)-notice.pdf",
      linkedFrom: ["\(address).html"],
      title: "A sheet for a notice board",
      form: "A4, one side",
      template: "notice-sheet.typ",
      source: path,
      data: .object(common + own),
      pictures: pictures
    )
  }

  /// One way only: whoever stands before a notice board must not choose.
  private func contact(of entry: PublicEntry) -> String {
    if let told = entry.contact.value, told.hasRoute {
      let who = told.who.map { "\(Self.inSentence($0)) on " } ?? ""
      return told.phones.first.map { "Ring \(who)\($0)" } ?? told.words
    }
    let ours = view.settings.contact
    if let phone = ours.phone { return "Ask \(view.settings.runBy) on \(phone)" }
    return ours.email.map { "Ask \(view.settings.runBy): \($0)" } ?? "Ask \(view.settings.runBy)"
  }

  /// “the leader”, but “Otterby Library”.
  private static func inSentence(_ who: String) -> String {
    ["The ", "A ", "An ", "Our "].contains { who.hasPrefix($0) } ? Words.small(who) : who
  }
}

extension Prose {
  /// The first paragraph.
  fileprivate var firstWords: String? {
    for case .paragraph(let content, _) in blocks {
      let words = content.words.trimmed
      if !words.isEmpty { return words }
    }
    return nil
  }
}

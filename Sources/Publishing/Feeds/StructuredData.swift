internal import Cataloguing
internal import Scheduling
internal import Templating

/// What search engines are told of a page, in schema.org's words.
enum StructuredData {
  static func site(_ frame: PageFrame, in view: EditionView) -> HTML? {
    guard !view.isPractice else { return nil }
    return script([
      .members([
        ("@type", .text("WebSite")), ("name", .text(view.settings.name)),
        ("url", .text(view.settings.address + "/")), ("inLanguage", .text(view.settings.language)),
        (
          "publisher",
          .members([("@type", .text("Organization")), ("name", .text(view.settings.runBy))])
        ),
      ])
    ])
  }

  static func breadcrumbs(_ frame: PageFrame, in view: EditionView) -> HTML? {
    guard !view.isPractice else { return nil }
    return script([crumbs(frame, view)])
  }

  static func group(_ entry: PublicEntry, _ frame: PageFrame, in view: EditionView) -> HTML? {
    guard !view.isPractice, entry.status != .ended else { return nil }
    return script([organization(entry, frame), crumbs(frame, view)])
  }

  private static func script(_ graph: [JSONText]) -> HTML {
    let json = JSONText.members([
      ("@context", .text("https://schema.org")), ("@graph", .list(graph)),
    ])
    return "<script type=\"application/ld+json\">" + HTML(json: json) + "</script>"
  }

  private static func crumbs(_ frame: PageFrame, _ view: EditionView) -> JSONText {
    let root = frame.root
    let items = frame.breadcrumbs.enumerated().map { index, crumb -> JSONText in
      let path = crumb.href.map { String($0.dropFirst(root.count)) }
      let address = path.map { "\(view.settings.address)/\($0 == "index.html" ? "" : $0)" }
      return .members([
        ("@type", .text("ListItem")), ("position", .number(index + 1)), ("name", .text(crumb.text)),
        ("item", (address ?? frame.canonical).map { .text($0) }),
      ])
    }
    return .members([("@type", .text("BreadcrumbList")), ("itemListElement", .list(items))])
  }

  private static func organization(_ entry: PublicEntry, _ frame: PageFrame) -> JSONText {
    let phone = entry.contact.value?.phones.first
    let events =
      entry.times.schedule.questions.isEmpty
      ? entry.times.schedule.sessions.compactMap { event(entry, $0) } : []
    return .members([
      ("@type", .text("Organization")), ("name", .text(entry.name)),
      ("description", entry.summary.orNil.map { .text($0) }),
      ("url", frame.canonical.map { .text($0) }),
      ("alternateName", texts(entry.alsoKnownAs)),
      ("areaServed", texts(entry.areas.map(\.name))),
      ("telephone", phone.map { .text(PhoneNumber.international($0)) }),
      ("location", entry.place.value.map { place($0, entry.access) }),
      ("event", events.isEmpty ? nil : .list(events)),
    ])
  }

  private static func texts(_ texts: [String]) -> JSONText? {
    texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }

  private static func place(_ place: Place, _ access: [AccessFact]) -> JSONText {
    let features = access.filter { $0.state == .yes || $0.state == .no }.map { fact in
      JSONText.members([
        ("@type", .text("LocationFeatureSpecification")),
        ("name", .text(Words.capital(fact.feature))),
        ("value", .flag(fact.state == .yes)),
      ])
    }
    let address = JSONText.members([
      ("@type", .text("PostalAddress")), ("streetAddress", place.address.map { .text($0) }),
      ("postalCode", place.postcode.map { .text($0) }), ("addressCountry", .text("GB")),
    ])
    return .members([
      ("@type", .text("Place")), ("name", .text(place.name)), ("address", address),
      ("amenityFeature", features.isEmpty ? nil : .list(features)),
    ])
  }

  private static func event(_ entry: PublicEntry, _ session: Session) -> JSONText? {
    guard let opens = session.opens, session.rrule != nil else { return nil }
    let isMonthly = if case .monthly = session.frequency { true } else { false }
    let unit = isMonthly ? "M" : "W"
    let schedule = JSONText.members([
      ("@type", .text("Schedule")),
      ("repeatFrequency", .text("P\(session.interval)\(unit)")),
      ("byDay", .list(session.days.map { .text("https://schema.org/\($0.name)") })),
      ("startDate", session.from.map { .text($0.iso) }),
      ("endDate", session.until.map { .text($0.iso) }),
      ("startTime", .text(opens.iso)), ("endTime", session.closes.map { .text($0.iso) }),
      ("scheduleTimezone", .text("Europe/London")),
    ])
    return .members([
      ("@type", .text("Event")), ("name", .text(entry.name)), ("eventSchedule", schedule),
      ("isAccessibleForFree", entry.cost.value.map { .flag($0.isFree) }),
      ("typicalAgeRange", entry.ages.value.map { .text($0.says) }),
    ])
  }
}

extension HTML {
  /// JSON inside a data block. `JSONText` writes no letter that markup escapes, but for quotation
  /// marks, which stand here as markup.
  fileprivate init(json: JSONText) {
    let scalars = json.written.unicodeScalars
    let parts = scalars.split(separator: "\"", omittingEmptySubsequences: false)
    self = parts.map { HTML(escaping: String($0)) }.joined(separator: "\"")
  }
}

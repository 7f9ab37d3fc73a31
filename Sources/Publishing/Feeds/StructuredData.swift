internal import Cataloguing
internal import Scheduling
internal import Templating

/// What search engines are told of a page.
enum StructuredData {
  static func site(_ frame: PageFrame, in view: EditionView) -> HTML? {
    guard !view.isPractice else { return nil }
    return DataBlock.html { block in
      block.object("WebSite") { site in
        site.member("name", view.settings.name)
        site.member("url", view.settings.address + "/")
        site.member("inLanguage", view.settings.language)
        site.member("publisher") { block in
          block.object("Organization") { $0.member("name", view.settings.runBy) }
        }
      }
    }
  }

  static func breadcrumbs(_ frame: PageFrame, in view: EditionView) -> HTML? {
    guard !view.isPractice else { return nil }
    return DataBlock.html { crumbs(frame, view, into: &$0) }
  }

  static func group(_ listed: ListedEntry, _ frame: PageFrame, in view: EditionView) -> HTML? {
    guard !view.isPractice, listed.entry.status != .ended else { return nil }
    return DataBlock.html { block in
      organization(listed, frame, into: &block)
      crumbs(frame, view, into: &block)
    }
  }

  private static func crumbs(
    _ frame: PageFrame,
    _ view: EditionView,
    into block: inout DataBlock
  ) {
    let root = frame.around.root
    block.object("BreadcrumbList") { list in
      list.member("itemListElement", frame.breadcrumbs.enumerated()) { block, step in
        let (index, crumb) = step
        block.object("ListItem") { item in
          item.member("position", index + 1)
          item.member("name", crumb.text)
          let path = crumb.href.map { $0.utf8.dropFirst(root.utf8.count) }.map { String($0) ?? "" }
          let address = path.map { "\(view.settings.address)/\($0 == "index.html" ? "" : $0)" }
          item.member("item", address ?? frame.canonical)
        }
      }
    }
  }

  private static func organization(
    _ listed: ListedEntry,
    _ frame: PageFrame,
    into block: inout DataBlock
  ) {
    let phone = listed.entry.contact.value?.phones.first
    let schedule = listed.entry.times.schedule
    let sessions = schedule.questions.isEmpty ? schedule.sessions.filter(\.isEvent) : []
    block.object("Organization") { block in
      block.member("name", listed.entry.name)
      block.member("description", listed.entry.summary.orNil)
      block.member("url", frame.canonical)
      block.member("alternateName", listed.entry.alsoKnownAs) { $0.item($1) }
      block.member("areaServed", listed.entry.areas) { $0.item($1.name) }
      block.member("telephone", phone.map(PhoneLink.international))
      if let place = listed.entry.place.value {
        block.member("location") { self.place(place, listed.entry.access, into: &$0) }
      }
      block.member("event", sessions) { event(listed, $1, into: &$0) }
    }
  }

  private static func place(
    _ place: Place,
    _ access: [AccessFact],
    into block: inout DataBlock
  ) {
    let features = access.filter { $0.state == .yes || $0.state == .no }
    block.object("Place") { block in
      block.member("name", place.name)
      block.member("address") { block in
        block.object("PostalAddress") { address in
          address.member("streetAddress", place.address)
          address.member("postalCode", place.postcode)
          address.member("addressCountry", "GB")
        }
      }
      block.member("amenityFeature", features) { block, fact in
        block.object("LocationFeatureSpecification") { feature in
          feature.member("name", Words.capital(fact.feature))
          feature.member("value", fact.state == .yes)
        }
      }
    }
  }

  private static func event(
    _ listed: ListedEntry,
    _ session: Session,
    into block: inout DataBlock
  ) {
    let isMonthly = if case .monthly = session.frequency { true } else { false }
    block.object("Event") { event in
      event.member("name", listed.entry.name)
      event.member("eventSchedule") { block in
        block.object("Schedule") { schedule in
          schedule.member("repeatFrequency", "P\(session.interval)\(isMonthly ? "M" : "W")")
          schedule.member("byDay", session.days) { $0.item("https://schema.org/\($1.name)") }
          schedule.member("startDate", session.from?.iso)
          schedule.member("endDate", session.until?.iso)
          schedule.member("startTime", session.opens?.iso)
          schedule.member("endTime", session.closes?.iso)
          schedule.member("scheduleTimezone", "Europe/London")
        }
      }
      event.member("isAccessibleForFree", listed.entry.cost.value?.isFree)
      event.member("typicalAgeRange", listed.words.ages)
    }
  }
}

extension Session {
  /// It has a rule and an hour, so that it can be told as an event.
  fileprivate var isEvent: Bool { opens != nil && rrule != nil }
}

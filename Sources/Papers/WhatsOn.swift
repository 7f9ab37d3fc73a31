internal import Cataloguing
internal import Publishing
internal import Reading
internal import Scheduling

/// What is on in an area, day by day, for a week or for four: only what meets then.
struct WhatsOn {
  let area: Area
  let view: EditionView
  let house: PaperHouse

  /// More would fill a book: what is over is counted, with the page that has it.
  private static let mostEvents = 400

  var orders: [PaperOrder] {
    [
      order(days: 7, "this-week", "the next 7 days"),
      order(days: 28, "four-weeks", "the next 4 weeks"),
    ]
  }

  private func order(days: Int, _ ending: String, _ span: String) -> PaperOrder {
    let page = "areas/\(area.slug.text).html"
    let name = "What's on in \(area.name)"
    let last = view.today.adding(days - 1)
    let events = Gathered(in: view.entries(in: area), from: view.today, through: last)
    let own: [JSONText.Pair?] = [
      .init("name", .string(name)),
      .init("lead", .string("\(view.today.longWithWeekday) to \(last.longWithWeekday)")),
      .init("days", .list(events.days(atMost: Self.mostEvents))),
      events.count > Self.mostEvents
        ? .init(
          "more",
          .string(
            "\(events.count - Self.mostEvents) more meetings are on the page of \(area.name)."
          )
        )
        : nil,
    ]
    return PaperOrder(
      address: "areas/\(area.slug.text)-\(ending).pdf",
      linkedFrom: [page],
      title: "What's on in \(area.name), \(span)",
      form: "A4",
      template: "whats-on.typ",
      source: area.path,
      data: .object(house.data("\(name), \(span)", page: page) + own.compactMap { $0 }),
      isOfManyFiles: true
    )
  }
}

extension WhatsOn {
  /// One meeting.
  fileprivate struct Event {
    var day: CalendarDay
    var opens: ClockTime?
    var slug: Slug
    var json: JSONText
  }

  /// The meetings of some groups within some days, in order.
  fileprivate struct Gathered {
    private var events: [Event] = []

    var count: Int { events.count }

    init(in entries: ListedEntries, from first: CalendarDay, through last: CalendarDay) {
      for listed in entries where listed.entry.status == .open {
        let most = last.number - first.number + 1
        for next in listed.entry.times.next(most * 4, from: first)
        where next.day <= last && next.opens != nil {
          events.append(Event(next, of: listed))
        }
      }
      events.sort {
        ($0.day, $0.opens?.minutes ?? 0, $0.slug) < ($1.day, $1.opens?.minutes ?? 0, $1.slug)
      }
    }

    func days(atMost most: Int) -> [JSONText] {
      let shown = events.prefix(most)
      return Set(shown.map(\.day)).sorted().map { day in
        .pairs(
          ("title", .string(Words.day(day))),
          ("events", .list(shown.filter { $0.day == day }.map(\.json)))
        )
      }
    }
  }
}

extension WhatsOn.Event {
  fileprivate init(_ next: Occurrence, of listed: ListedEntry) {
    let entry = listed.entry
    let place = entry.times.places[next.session] ?? entry.place.value
    let isRemote = place == nil && listed.words.isRemote
    day = next.day
    opens = next.opens
    slug = entry.slug
    json = .pairs(
      ("time", Words.hours(next.opens, next.closes).map { .string(Words.capital($0)) }),
      ("name", .string(entry.name)),
      ("place", (place?.line ?? (isRemote ? listed.words.place : nil)).map { .string($0) }),
      ("cost", listed.words.cost.map { .string($0) }),
      ("contact", entry.contact.value?.phones.first.map { .string($0) }),
      ("first", listed.caution.map { .string($0) })
    )
  }
}

extension ListedEntry {
  /// What to do before setting out, where a fact may be wrong.
  fileprivate var caution: String? {
    if entry.conflicts.contains(where: \.isWorthRinging) {
      return "Ring first: our sources do not agree."
    }
    if !entry.times.schedule.questions.isEmpty { return "Ring first: we are not sure of the time." }
    switch entry.freshness {
    case .notConfirmed: return "Ring first: not checked with the group for a year."
    case .checked, .due, .late: return nil
    }
  }
}

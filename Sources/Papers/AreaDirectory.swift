internal import Cataloguing
internal import Publishing
internal import Reading
internal import Scheduling

/// The directory of an area or a network, for someone to hand over: every group that the edition
/// shows there.
struct AreaDirectory: Sendable {
  /// “Thornby”
  let place: String
  /// The page on the web that it goes with.
  let page: String
  let covers: String?
  let help: [Help]
  let linkWorkers: [String]
  let buses: [String]
  /// Whatever the edition shows there.
  let known: [DirectoryEntry]
  let house: PaperHouse

  private var entries: [DirectoryEntry] {
    house.settings.freshness.isUnconfirmedPrinted ? known : known.filter { !$0.isUnconfirmed }
  }

  /// Those that were confirmed, and of which all sources say the same.
  private var sure: [DirectoryEntry] { entries.filter { !$0.isToBeChecked } }
  private var unsure: [DirectoryEntry] { entries.filter(\.isToBeChecked) }

  func data(isLarge: Bool) -> JSONText {
    let title = "Directory of \(place)" + (isLarge ? ", large print" : "")
    return .object(house.common(title, page: page, isLarge: isLarge) + own)
  }

  private var own: [JSONText.Pair] {
    JSONText.Pair.told([
      ("place", .string(place)),
      ("heading", .string("Groups and places to go in \(place)")),
      ("covers", covers.map { .string($0) }),
      ("use-until", .string(useUntil.long)),
      ("count", .string(count)),
      ("guide", .strings(Self.guide)),
      ("help", .list(help.map(\.json))),
      ("link-workers", .strings(linkWorkers)),
      ("buses", .strings(buses)),
      ("needs", .list(needs)),
      ("no-needs", noNeeds.map { .string($0) }),
      ("days", .list(days)),
      ("no-days", noDays.map { .string($0) }),
      ("evenings", part(.eveningsAndWeekends)),
      ("no-car", part(.withoutACar)),
      ("parts", .list(parts)),
      ("check-first", .list(unsure.map { $0.short(house) })),
      ("left-out", leftOut.map { .string($0) }),
      ("letters", .list(NameIndex(entries).letters)),
    ])
  }

  private static let guide = [
    "Each group says when and where it meets, how to get there and home, what it costs and when we "
      + "last checked. If you are not sure, ring first: people like to be asked."
  ]

  private var count: String {
    let number = Words.count(
      entries.count,
      "group, club or place to go",
      "groups, clubs and places to go"
    )
    return entries.isEmpty
      ? "We know of no groups, clubs or places to go here yet. Please tell us of one."
      : "There \(entries.count == 1 ? "is" : "are") \(number) in here."
  }

  private var leftOut: String? {
    let count = known.count - entries.count
    guard count > 0 else { return nil }
    return "We have left out \(Words.count(count, "group", "groups")) that nobody has confirmed "
      + "lately. \(count == 1 ? "It is" : "They are") on the web page of \(place)."
  }

  /// The day on which the first fact in it may be wrong: a check holds for so many days, and what
  /// ends before is over by then.
  private var useUntil: CalendarDay {
    let last = house.today.adding(house.settings.freshness.checked)
    let endings = sure.compactMap { $0.ending(from: house.today) }
    return ([last] + endings.filter { $0 >= house.today }).min() ?? last
  }

  private func needing(_ reason: Reason) -> [DirectoryEntry] {
    entries.filter { $0.listed.entry.helpsWith.contains(reason) }
  }

  private var needs: [JSONText] {
    Reason.allCases.compactMap { reason in
      index(reason.inReadersWords, needing(reason).map { $0.line(note: nil) })
    }
  }

  /// What nothing is there for, in one sentence.
  private var noNeeds: String? {
    let unmet = Reason.allCases.filter { needing($0).isEmpty }.map { "“\($0.inReadersWords)”" }
    guard !unmet.isEmpty else { return nil }
    return "We know of nothing in \(place) yet for \(Words.choice(unmet)). Ring us, and we will "
      + "help you look."
  }

  private func meeting(on day: Weekday) -> [DirectoryEntry] {
    entries.filter { $0.meets(.day(day), house.today) }
  }

  private var days: [JSONText] {
    Weekday.allCases.compactMap { day in
      index(day.name, meeting(on: day).map { $0.line(note: $0.hours(on: day, house.today)) })
    }
  }

  private var noDays: String? {
    let free = Weekday.allCases.filter { meeting(on: $0).isEmpty }.map(\.name)
    guard !free.isEmpty else { return nil }
    return "There is nothing on a \(Words.choice(free)) in \(place) that we know of."
  }

  /// Nil where it would be empty.
  private func index(_ title: String, _ lines: [JSONText]) -> JSONText? {
    lines.isEmpty ? nil : .pairs(("title", .string(title)), ("entries", .list(lines)))
  }

  private func part(_ facet: Facet) -> JSONText {
    let matching = entries.filter { $0.meets(facet, house.today) }
    let isEvening = facet == .eveningsAndWeekends
    let lines = matching.map { entry in
      entry.line(note: isEvening ? entry.listed.words.when : entry.listed.words.journey.inShort)
    }
    let otherwise =
      isEvening
      ? "There is nothing in the evening or at the weekend in \(place) that we know of."
      : "There is nothing in \(place) that we know you can get to, and home from, without a car. "
        + "Ask the groups about buses and lifts."
    return .pairs(
      ("title", .string(facet.title)),
      ("entries", .list(lines)),
      ("otherwise", .string(otherwise))
    )
  }

  private var parts: [JSONText] {
    let groups = sure.filter(\.isGroup)
    let others = sure.filter { !$0.isGroup }
    var parts = [
      JSONText.pairs(
        ("title", .string("Groups")),
        (
          "intro",
          groups.isEmpty
            ? .string(
              "We have not confirmed any group in \(place) lately. See “Please check first”."
            )
            : nil
        ),
        ("entries", .list(groups.map { $0.full(house) }))
      )
    ]
    if !others.isEmpty {
      parts.append(
        .pairs(
          ("title", .string("If a group is not for you")),
          (
            "intro",
            .string(
              "Places to drop in, courses, one person to talk to, phone lines and things to do."
            )
          ),
          ("entries", .list(others.map { $0.full(house) }))
        )
      )
    }
    return parts
  }
}

extension JSONText {
  static func strings(_ texts: [String]) -> JSONText { .list(texts.map { .string($0) }) }
}

extension Help {
  fileprivate var json: JSONText {
    .pairs(
      ("name", name.map { .string($0) }),
      ("phone", phone.map { .string($0) }),
      ("text", .string(text))
    )
  }
}

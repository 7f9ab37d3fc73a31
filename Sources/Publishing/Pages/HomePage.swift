internal import Cataloguing
internal import Scheduling
internal import Templating

/// The front page.
struct HomePage: Sendable {
  var intro: String
  var needs: [Need]
  var comingUp: [DayValue]
  var leaflets: [LeafletLink]

  static let vocabulary: Vocabulary<Framed<HomePage>> = Framed.vocabulary(
    "home",
    [.text("intro", "one or two sentences of welcome") { $0.own.intro }]
      + Term.listed("needs", "the nine reasons", Need.vocabulary) { $0.own.needs }
      + Term.listed("coming-up", "the next days that have something on", DayValue.vocabulary) {
        $0.own.comingUp
      }
      + Term.listed("leaflets", "up to six leaflets", LeafletLink.vocabulary) { $0.own.leaflets }
  )
}

/// A day with what is on.
struct DayValue: Sendable, Hashable {
  var day: CalendarDay
  var events: [EventValue]

  static let vocabulary: Vocabulary<DayValue> = Vocabulary(
    "day",
    [
      .text("date", "as `2026-11-23`") { $0.day.iso },
      .text("text", "such as “Monday 23 November”") { Words.day($0.day) },
    ] + Term.listed("events", "what is on, by time; a handful", EventValue.vocabulary) { $0.events }
  )
}

/// One session on one day.
struct EventValue: Sendable, Hashable {
  var name: String
  var href: String
  var time: String
  var place: String

  static let vocabulary: Vocabulary<EventValue> = Vocabulary(
    "event",
    [
      .text("name", "name of the group") { $0.name },
      .text("href", "its page") { $0.href },
      .text("time", "such as “10am to 12 noon”") { $0.time },
      .text("place", "where, or “Online”") { $0.place },
    ]
  )
}

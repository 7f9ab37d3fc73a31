internal import Reading
internal import Scheduling

extension MeetingTimes {
  private static let sessionNames = FieldNames(
    ["day", "from", "to", "place", "starting", "until", "every", "when", "note"],
    synonyms: [
      "days": "day", "opens": "from", "closes": "to", "where": "place", "start": "starting",
      "ending": "until", "ends": "until", "starts": "starting", "venue": "place",
    ],
    common: false
  )

  /// The times as people say them. What cannot be read for sure is a question to the leader, and
  /// the phrase itself is printed until it is answered.
  init(reading fields: inout Fields, in surroundings: Surroundings) {
    var phrases: [Scalar] = []
    var places: [Int: Place] = [:]
    var schedule = Schedule(phrases: [])
    for part in Self.parts(of: "when", &fields) {
      switch part {
      case .words(let scalar):
        phrases.append(scalar)
        schedule.append(Schedule(reading: scalar.text, today: fields.today))
      case .map(var map, let range):
        let place = map.string("place")
        let first = schedule.sessions.count
        phrases.append(Scalar("", range))
        schedule.append(Self.session(&map, today: fields.today))
        if let place {
          for index in first..<schedule.sessions.count {
            places[index] = surroundings.place(place)
          }
        }
        fields.take(map.finish())
      }
    }
    Self.ask(schedule, phrases, &fields)
    self.init(
      schedule: schedule,
      notOn: Self.notOn(&fields),
      places: places,
      terms: surroundings.terms
    )
  }

  private enum Part {
    case words(Scalar)
    case map(Fields, SourceRange)
  }

  private static func parts(of name: String, _ fields: inout Fields) -> [Part] {
    guard let field = fields[name] else { return [] }
    func part(_ value: FieldValue) -> Part? {
      switch value {
      case .text(let scalar): scalar.text.trimmed.isEmpty ? nil : .words(scalar)
      case .map(let inner, let range):
        .map(fields.nested(inner, names: sessionNames, label: field.key.text), range)
      case .list: nil
      }
    }
    if case .list(let values, _) = field.value { return values.compactMap(part) }
    return [part(field.value)].compactMap { $0 }
  }

  /// Each phrase of `when` in its place, with what is read in it.
  static func phrases(reading fields: inout Fields) -> [(range: SourceRange, schedule: Schedule)] {
    let today = fields.today
    return parts(of: "when", &fields).map { part in
      switch part {
      case .words(let scalar): (scalar.range, Schedule(reading: scalar.text, today: today))
      case .map(var map, let range): (range, session(&map, today: today))
      }
    }
  }

  private static func session(_ map: inout Fields, today: CalendarDay) -> Schedule {
    Schedule(
      day: map.strings("day").joined(separator: ", "),
      from: map.string("from") ?? "",
      to: map.string("to") ?? "",
      every: map.string("every") ?? "",
      starting: map.string("starting") ?? "",
      until: map.string("until") ?? "",
      today: today
    )
  }

  private static func notOn(_ fields: inout Fields) -> NotOn {
    guard let told = fields.texts("not_on").value else { return NotOn() }
    var questions: [Question] = []
    let notOn = NotOn(reading: told.map(\.text), questions: &questions)
    for question in questions {
      fields.complain(
        "when-question",
        .warning,
        at: told.indices.contains(question.phrase) ? told[question.phrase].range : .wholeFile,
        "it is not clear when it does not meet",
        question.ask
      )
    }
    return notOn
  }

  private static func ask(
    _ schedule: Schedule,
    _ phrases: [Scalar],
    _ fields: inout Fields
  ) {
    for question in schedule.questions {
      let phrase = phrases.indices.contains(question.phrase) ? phrases[question.phrase] : nil
      fields.complain(
        "when-question",
        .warning,
        at: phrase?.range ?? fields.range(of: "when"),
        "the time “\(phrase?.text ?? "")” leaves a question",
        question.ask
      )
    }
  }
}

/// What a record's own words say against its own times, for a person to settle.
package struct Contradiction: Sendable, Hashable {
  /// The sentence, as it stands in the description or the name.
  package var says: String
  /// The times, as the schedule gives them.
  package var schedule: String

  /// Nil when the words and the times agree, or one of them says nothing.
  init?(in service: Service) {
    let ofService = service.schedules
    let schedules =
      ofService.isEmpty ? service.serviceAtLocations.flatMap(\.schedules) : ofService
    let week = Week(schedules)
    guard !week.slots.isEmpty else { return nil }
    let texts = [service.name, service.description ?? ""]
    let found = texts.flatMap(TimeSentence.all).first { week.isContradicted(by: $0) }
    guard let found else { return nil }
    let words = found.text.drop { $0 == " " }
    says = words.count > 100 ? words.prefix(100) + "…" : String(words)
    schedule = schedules.compactMap(\.english).joined(separator: "; ")
  }
}

/// The plain weekly times of a service: empty when any of its times is of another kind.
private struct Week {
  private(set) var slots: [DayName: [(opens: String, closes: String)]] = [:]

  init(_ schedules: [DirectorySchedule]) {
    for schedule in schedules {
      let days = schedule.byday.flatMap(DayRule.init(reading:))?.days ?? []
      let isWeekly = (schedule.freq ?? "WEEKLY") == "WEEKLY" && (schedule.interval ?? 1) == 1
      guard isWeekly, !days.isEmpty, days.allSatisfy({ $0.ordinal == nil }) else {
        slots = [:]
        return
      }
      for day in days {
        slots[day.name, default: []].append((schedule.opensAt ?? "", schedule.closesAt ?? ""))
      }
    }
  }

  func isContradicted(by sentence: TimeSentence) -> Bool {
    if sentence.saysSeldomerThanWeekly { return true }
    if sentence.saysEveryDay { return slots.count < 7 }
    let spans = sentence.spans
    guard spans.count == 1, let span = spans.first else { return false }
    return sentence.days.contains { day in
      guard let slots = slots[day] else { return true }
      let isTimed = slots.contains { !$0.opens.isEmpty && !$0.closes.isEmpty }
      return isTimed && !slots.contains { $0.opens == span.opens && $0.closes == span.closes }
    }
  }
}

/// When a service or place is open: a recurrence rule (RFC 5545) in the standard's words.
///
/// `validTo` in the past means that the information has run out; `until` in the past means that it
/// ended. They are kept apart.
package struct DirectorySchedule: Sendable, Hashable {
  package var validFrom: String?
  package var validTo: String?
  package var dtstart: String?
  package var timezone: String?
  package var until: String?
  package var count: Int?
  package var wkst: String?
  /// `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`.
  package var freq: String?
  package var interval: Int?
  /// `TH,FR`; by the month `2MO`, `-1FR`.
  package var byday: String?
  package var byweekno: String?
  package var bymonthday: String?
  package var byyearday: String?
  package var description: String?
  /// `10:00`.
  package var opensAt: String?
  package var closesAt: String?
  package var scheduleLink: String?
  package var attendingType: String?
  package var notes: String?

  package init() {}

  init(reading fields: inout RecordFields) {
    for name in ["id", "service_id", "location_id", "service_at_location_id"] {
      _ = fields.take([name])
    }
    readRule(from: &fields)
    readLines(from: &fields)
    description = fields.prose("description")
    scheduleLink = fields.line("schedule_link")
    attendingType = fields.line("attending_type")
    notes = fields.prose("notes")
    let opens = fields.time("opens_at", "startTime", "start_time")
    let closes = fields.time("closes_at", "endTime", "end_time")
    if opens == "00:00", closes == "00:00" {
      fields.note("opens_at", "00:00–00:00", nil, .placeholder)
    } else {
      (opensAt, closesAt) = (opens, closes)
    }
  }

  /// A whole rule on one line stands for its parts, of which those said by themselves are believed.
  private mutating func readLines(from fields: inout RecordFields) {
    if let (name, text) = fields.received(["rrule", "recurrence_rule", "recurrence", "ical"]) {
      guard let rule = RecurrenceRule(reading: text) else {
        return fields.note(name, text, nil, .unreadable)
      }
      take(rule, as: name, from: &fields)
    }
    if let (name, text) = fields.received(["repeatFrequency", "repeat_frequency"]) {
      guard let rule = RecurrenceRule(everyPeriod: text) else {
        return fields.note(name, text, nil, .unreadable)
      }
      take(rule, as: name, from: &fields)
    }
  }

  private mutating func take(
    _ rule: RecurrenceRule,
    as name: String,
    from fields: inout RecordFields
  ) {
    var parts = RecordFields(rule.values, path: name + ".")
    var read = DirectorySchedule()
    read.readRule(from: &parts)
    freq = freq ?? read.freq
    interval = interval ?? read.interval
    byday = byday ?? read.byday
    bymonthday = bymonthday ?? read.bymonthday
    dtstart = dtstart ?? read.dtstart
    until = until ?? read.until
    count = count ?? read.count
    wkst = wkst ?? read.wkst
    fields.absorb(parts)
  }

  private mutating func readRule(from fields: inout RecordFields) {
    validFrom = fields.date("valid_from")
    validTo = fields.date("valid_to")
    dtstart = fields.date("dtstart", "startDate")
    timezone = fields.line("timezone", "scheduleTimezone")
    _ = fields.take(["@type"])
    until = fields.date("until", "endDate")
    count = fields.count("count", "repeatCount")
    wkst = fields.days("wkst")
    freq = fields.word(
      "freq",
      among: [
        ("DAILY", ["dai", "day"]), ("WEEKLY", ["week"]), ("MONTHLY", ["month"]),
        ("YEARLY", ["year", "annual"]),
      ]
    )
    interval = fields.count("interval")
    byday = fields.days("byday", "weekday", "byDay")
    byweekno = fields.line("byweekno")
    bymonthday = fields.line("bymonthday", "byMonthDay")
    byyearday = fields.line("byyearday")
  }
}

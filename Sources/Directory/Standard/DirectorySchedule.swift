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
    description = fields.prose("description")
    scheduleLink = fields.line("schedule_link")
    attendingType = fields.line("attending_type")
    notes = fields.prose("notes")
    let opens = fields.time("opens_at")
    let closes = fields.time("closes_at")
    if opens == "00:00", closes == "00:00" {
      fields.note("opens_at", "00:00–00:00", nil, .placeholder)
    } else {
      (opensAt, closesAt) = (opens, closes)
    }
  }

  private mutating func readRule(from fields: inout RecordFields) {
    validFrom = fields.date("valid_from")
    validTo = fields.date("valid_to")
    dtstart = fields.date("dtstart")
    timezone = fields.line("timezone")
    until = fields.date("until")
    count = fields.count("count")
    wkst = fields.days("wkst")
    freq = fields.word(
      "freq",
      among: [
        ("DAILY", ["dai", "day"]), ("WEEKLY", ["week"]), ("MONTHLY", ["month"]),
        ("YEARLY", ["year", "annual"]),
      ]
    )
    interval = fields.count("interval")
    byday = fields.days("byday", "weekday")
    byweekno = fields.line("byweekno")
    bymonthday = fields.line("bymonthday")
    byyearday = fields.line("byyearday")
  }
}

package import Scheduling

extension CalendarDay {
  /// A single day as people write it: “3 March 2026”, “3rd March 2026”, “03/03/2026”, “2026-03-03”.
  package init?(reading text: String) {
    if let day = CalendarDay(iso: text) {
      self = day
      return
    }
    let sessions = Schedule(reading: text).sessions
    guard sessions.count == 1, sessions[0].opens == nil, case .once(let days) = sessions[0].frequency,
      days.count == 1
    else { return nil }
    self = days[0]
  }
}

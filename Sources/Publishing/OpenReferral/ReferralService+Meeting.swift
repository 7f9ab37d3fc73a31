internal import Cataloguing
internal import Scheduling

extension ReferralService {
  /// While a question is open, the group's own words and no rule.
  func schedules(_ entry: PublicEntry) -> [ReferralObject] {
    let times = entry.times
    guard !times.schedule.isAsk else { return [] }
    guard times.schedule.questions.isEmpty, !times.schedule.sessions.isEmpty else {
      return times.schedule.phrases.filter { !$0.isEmpty }.enumerated().map { number, phrase in
        var object = part(.schedules, number)
        object.add("description", phrase)
        return object
      }
    }
    let sites = siteNumbers(entry)
    let meetings = times.schedule.sessions.enumerated().flatMap { number, session in
      self.meetings(of: session).map { (number, $0) }
    }
    return meetings.enumerated().map { number, meeting in
      var object = part(.schedules, number)
      let site = sites[meeting.0].map { part(.serviceAtLocations, $0).id }
      if sites.count > 1 { object.add("service_at_location_id", code: site) }
      meeting.1.add(to: &object)
      object.add("notes", notes(meeting.1.session, times))
      return object
    }
  }

  /// Dates by themselves are each a schedule of the standard.
  private func meetings(of session: Session) -> [Meeting] {
    switch session.frequency {
    case .once(let dates): dates.map { Meeting(session: session, date: $0) }
    case .weekly, .monthly: [Meeting(session: session, date: nil)]
    }
  }

  /// What the standard has no words for.
  private func notes(_ session: Session, _ times: MeetingTimes) -> String? {
    var notOn = times.notOn
    notOn.formUnion(times.schedule.notOn)
    let parts = [
      session.termTimeOnly ? "Term time only." : nil,
      session.except.isEmpty ? nil : "Not on \(Words.list(session.except.map(\.long))).",
      notOn.isEmpty ? nil : "Not on \(notOn.says).",
    ]
    return parts.compactMap { $0 }.joined(separator: " ").orNil
  }

  /// The places in the order of its sessions, each once.
  private func meetingPlaces(_ entry: PublicEntry) -> [Place] {
    var places = [entry.place.value].compactMap { $0 }
    for number in entry.times.schedule.sessions.indices {
      guard let place = entry.times.places[number], !places.contains(place) else { continue }
      places.append(place)
    }
    return places
  }

  /// By session, where among the places it is.
  private func siteNumbers(_ entry: PublicEntry) -> [Int: Int] {
    let places = meetingPlaces(entry)
    guard places.count > 1 else { return [:] }
    var numbers: [Int: Int] = [:]
    for number in entry.times.schedule.sessions.indices {
      let place = entry.times.places[number] ?? entry.place.value
      numbers[number] = place.flatMap { places.firstIndex(of: $0) }
    }
    return numbers
  }

  /// How to get in and how to get there are told of the first.
  func places(_ entry: PublicEntry) -> [ReferralObject] {
    let places = meetingPlaces(entry)
    let access = access(entry)
    let journey = journey(entry.gettingHere)
    if places.isEmpty, access.isEmpty, journey == nil { return [] }
    let kind = places.isEmpty && listed.words.isRemote ? "virtual" : "physical"
    return (0..<max(1, places.count)).map { number in
      var location = part(.locations, number)
      location.add("location_type", code: kind)
      if places.indices.contains(number) {
        location.add("name", places[number].name)
        if number == 0 { location.add("transportation", journey) }
        location.add("addresses", address(places[number], number).map { [$0] } ?? [])
      } else {
        location.add("transportation", journey)
      }
      if number == 0 { location.add("accessibility", access) }
      var site = part(.serviceAtLocations, number)
      site.add("location_id", code: location.id)
      site.add("location", location)
      return site
    }
  }

  /// The standard asks for a town and a county, and a listing has one line: what is not known is
  /// given as nothing.
  private func address(_ place: Place, _ number: Int) -> ReferralObject? {
    guard place.address != nil || place.postcode != nil else { return nil }
    var lines = place.address?.parts(at: [","]) ?? []
    let isMasked = place.name == "Address on request"
    let town = lines.count > 1 || isMasked ? lines.popLast() : nil
    var object = part(.addresses, number)
    object.add("address_1", always: lines.joined(separator: ", "))
    object.add("city", always: town)
    object.add("state_province", always: nil)
    object.add("postal_code", always: place.postcode)
    object.add("country", code: "GB")
    object.add("address_type", code: "physical")
    return object
  }

  private func access(_ entry: PublicEntry) -> [ReferralObject] {
    let told = entry.access.filter { $0.state != .notKnown }
    return told.enumerated().map { number, fact in
      var object = part(.accessibility, number)
      object.add("description", fact.isSentence ? fact.feature : fact.inShort)
      object.add("details", fact.note)
      return object
    }
  }

  private func journey(_ way: GettingHere) -> String? {
    let parts = [
      way.words, way.bus.map { "Bus: \($0)" }, way.lastBus.map { "Last bus: \($0.says)" },
      way.lift.map { "Lift: \($0)" }, way.parking.map { "Parking: \($0)" },
      way.byCar.map { "By car: \($0)" },
    ]
    let told = parts.compactMap { $0 }
    if told.count == 1 { return told[0] }
    return told.map(Words.sentence).joined(separator: " ").orNil
  }
}

/// A session's rule, or one of its dates.
private struct Meeting {
  var session: Session
  var date: CalendarDay?

  func add(to object: inout ReferralObject) {
    if let date {
      object.add("valid_from", code: date.iso)
      object.add("valid_to", code: date.iso)
      object.add("dtstart", code: date.iso)
    } else {
      object.add("dtstart", code: session.from?.iso)
      object.add("until", code: session.until?.iso)
      addRule(to: &object)
    }
    object.add("description", date == nil ? session.says : nil)
    object.add("opens_at", code: session.opens?.iso)
    // The standard's day ends at midnight, not at 24:00.
    object.add("closes_at", code: session.closes.map { $0 == .endOfDay ? "23:59" : $0.iso })
  }

  private func addRule(to object: inout ReferralObject) {
    let codes = session.days.map(\.code)
    switch session.frequency {
    case .once: return
    case .weekly:
      object.add("freq", code: "WEEKLY")
      object.add("interval", session.interval)
      object.add("byday", code: codes.joined(separator: ","))
    case .monthly(let nth):
      object.add("freq", code: "MONTHLY")
      object.add("interval", session.interval)
      let days = nth.flatMap { nth in codes.map { "\(nth)\($0)" } }
      object.add("byday", code: days.joined(separator: ","))
    }
  }
}

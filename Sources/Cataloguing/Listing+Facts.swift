internal import Reading
internal import Scheduling

extension PublicEntry {
  mutating func readIdentity(_ fields: inout Fields, _ surroundings: Surroundings) {
    alsoKnownAs = fields.strings("also_known_as")
    status = Self.status(&fields)
    alert = Self.alert(&fields)
    kind = fields.choice("kind", ListingKind.self).value ?? .group
    activities = fields.strings("activity")
    helpsWith = Self.reasons(&fields)
    runBy = fields.string("run_by")
    orgNumber = fields.string("org_number")
    areas = Self.areas(&fields, surroundings)
    networks = fields.strings("pcn")
    websites = Self.websites(&fields)
    volunteer = fields.string("volunteer")
    _ = fields.string("source")
  }

  private static let statusSynonyms: [String: ListingStatus] = [
    "closed": .ended, "finished": .ended, "stopped": .ended, "temporarily closed": .paused,
    "on a break": .paused, "running": .open, "active": .open, "yes": .open, "no": .ended,
  ]

  private static func status(_ fields: inout Fields) -> ListingStatus {
    guard let scalar = fields.text("status").value else { return .open }
    if let status = statusSynonyms[scalar.text.lowercased()] { return status }
    return fields.choice("status", ListingStatus.self).value ?? .open
  }

  private static let alertNames = FieldNames(
    ["text", "until"],
    synonyms: ["words": "text"],
    common: false
  )

  private static func alert(_ fields: inout Fields) -> Alert? {
    var alert: Alert?
    if var map = fields.map("alert", names: alertNames) {
      let until = map.day("until").value
      alert = map.string("text").map { Alert(text: $0, until: until) }
      fields.take(map.finish())
    } else {
      alert = fields.string("alert").map { Alert(text: $0, until: nil) }
    }
    if let until = alert?.until, until < fields.today { return nil }
    return alert
  }

  private static func reasons(_ fields: inout Fields) -> [Reason] {
    var reasons: [Reason] = []
    for scalar in fields.texts("helps_with").value ?? [] {
      if let reason = Reason.reading(scalar.text) {
        if !reasons.contains(reason) { reasons.append(reason) }
      } else {
        fields.refuseChoice("helps_with", scalar, among: Reason.allCases.map(\.rawValue))
      }
    }
    return reasons
  }

  private static func areas(_ fields: inout Fields, _ surroundings: Surroundings) -> [Area] {
    guard let said = fields.texts("area").value, !surroundings.isLoose else { return [] }
    var areas: [Area] = []
    for scalar in said {
      let named = surroundings.areas(named: scalar.text)
      if areas.isEmpty {
        areas = named
      } else {
        areas += named.filter { !areas.contains($0) }
      }
      if named.isEmpty {
        let names = surroundings.areaNames
        let near = Suggestion(for: scalar.text, among: names)
        fields.complain(
          "unknown-area",
          at: scalar.range,
          "there is no area “\(scalar.text)”",
          near.remedy(
            or: "use one of: \(names.names.joined(separator: ", ")), or add it to Content/areas"
          )
        )
      }
    }
    return areas
  }

  private static func websites(_ fields: inout Fields) -> [String] {
    (fields.texts("website").value ?? []).map(\.text) + fields.strings("social")
  }

  mutating func readMeeting(
    _ fields: inout Fields,
    _ surroundings: Surroundings,
    _ office: inout OfficeFacts
  ) {
    joinBy = Self.joinBy(&fields, kind: kind)
    place = Self.place(&fields, surroundings)
    access = AccessFact.list(reading: &fields)
    office.addressShown = Self.addressShown(&fields)
    if let place = place.value { takeFacts(of: place, office.addressShown) }
    if office.addressShown != .full { hideAddress(&office, surroundings.areas) }
  }

  /// A venue's own facts; those of a hidden one would show the way to it.
  private mutating func takeFacts(of place: Place, _ shown: AddressShown) {
    switch shown {
    case .full:
      if access.isEmpty { access = place.access }
      gettingHere = gettingHere.filled(from: place.gettingHere)
    case .areaOnly, .notAtAll:
      if access.isEmpty {
        access = place.access.map { AccessFact(feature: $0.feature, state: $0.state) }
      }
    }
  }

  /// Where nobody knows whether an address may be printed, it is not.
  private static func addressShown(_ fields: inout Fields) -> AddressShown {
    switch fields.choice("address_shown", AddressShown.self) {
    case .told(let shown): shown
    case .ask: .areaOnly
    case .silent: .full
    }
  }

  /// A private home is shown as its town and the first half of its postcode.
  private mutating func hideAddress(_ office: inout OfficeFacts, _ areas: [Area]) {
    office.hiddenPlaces = [place.value].compactMap { $0 }
    office.hiddenPlaces += times.places.sorted { $0.key < $1.key }.map(\.value)
    times.places = [:]
    place = place.map { $0.masked(office.addressShown, areas) }
  }

  private static func joinBy(_ fields: inout Fields, kind: ListingKind) -> [JoiningWay] {
    var ways: [JoiningWay] = []
    for scalar in fields.texts("join_by").value ?? [] {
      if let way = Fields.match(scalar.text, JoiningWay.self) {
        ways.append(way)
      } else {
        fields.refuseChoice("join_by", scalar, among: JoiningWay.allCases.map(\.rawValue))
      }
    }
    if !ways.isEmpty { return ways }
    switch kind {
    case .phone: return [.phone]
    case .online: return [.online]
    case .group, .oneToOne, .dropIn, .course, .place, .event, .volunteering: return [.inPerson]
    }
  }

  static func place(_ fields: inout Fields, _ surroundings: Surroundings) -> Answer<Place> {
    if var map = fields.map("place", names: Place.names) {
      let empty = Manuscript("---\n---\n", path: fields.path)
      let place = Place(reading: empty, fields: &map)
      fields.take(map.finish())
      return place.map { .told($0) } ?? .silent
    }
    var answer = fields.text("place").map { surroundings.place($0.text) }
    let address = fields.string("address")
    let postcode = fields.string("postcode").map { Postcode.tidied($0) ?? $0 }
    if case .silent = answer, let address { answer = .told(Place(line: address)) }
    if case .told(var place) = answer {
      place.address = place.address ?? (address == place.name ? nil : address)
      place.postcode = place.postcode ?? postcode
      answer = .told(place)
    }
    return answer
  }
}

extension Surroundings {
  /// A venue of the project's own by its name or file name, else the words themselves.
  func place(_ text: String) -> Place {
    guard !places.isEmpty else { return Place(line: text) }
    return places[Slug(folding: text).text] ?? Place(line: text)
  }
}

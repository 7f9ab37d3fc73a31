/// An item of an OpenActive feed, or any event in schema.org's words, as a service of the standard.
struct OpenActiveItem {
  enum Outcome {
    case service([String: JSONValue])
    case deleted(id: String?)
  }

  let outcome: Outcome

  /// Nil for what is neither.
  init?(_ values: [String: JSONValue]) {
    let id = values["id"] ?? values["@id"] ?? values["identifier"]
    if values["state"] == .text("deleted"), values["name"] == nil {
      outcome = .deleted(id: id?.scalarText)
      return
    }
    var event = values
    if case .map(let data)? = values["data"] { event = data }
    guard let type = event["@type"] ?? event["type"], let words = type.words else { return nil }
    guard words.contains(where: Self.types.contains) else { return nil }
    event["id"] = id ?? event["id"] ?? event["@id"] ?? event["identifier"]
    outcome = .service(Self.service(event))
  }

  private static let types: Set = [
    "Event", "SessionSeries", "ScheduledSession", "EventSeries", "CourseInstance", "Course",
    "HeadlineEvent", "OnDemandEvent", "FacilityUse",
  ]

  private static func service(_ event: [String: JSONValue]) -> [String: JSONValue] {
    var service = event
    for name in ["@type", "@context", "@id", "type", "identifier"] { service[name] = nil }
    service["organization"] = move(["organizer", "provider"], in: &service).map(organizer)
    if case .map(let owner)? = service["organization"], service["phones"] == nil {
      service["phones"] = owner["phones"]
    }
    if let place = move(["location"], in: &service) { service["locations"] = .list([at(place)]) }
    let schedule = move(["eventSchedule"], in: &service)
    service["schedules"] = schedule ?? .list([.map(once(&service))])
    if let offers = move(["offers"], in: &service) { service["cost_options"] = prices(offers) }
    if let free = move(["isAccessibleForFree"], in: &service) { service["free"] = free }
    if case .map(let ages)? = move(["ageRange"], in: &service) {
      service["minimum_age"] = ages["minValue"]
      service["maximum_age"] = ages["maxValue"]
    }
    return service
  }

  private static func move(
    _ names: [String],
    in values: inout [String: JSONValue]
  ) -> JSONValue? {
    for name in names {
      if let value = values.removeValue(forKey: name), !value.isEmpty { return value }
    }
    return nil
  }

  private static func organizer(_ value: JSONValue) -> JSONValue {
    guard case .map(var owner) = value else { return .map(["name": value]) }
    if let phone = owner.removeValue(forKey: "telephone") {
      owner["phones"] = .list([.map(["number": phone])])
    }
    for name in ["@type", "type", "@id"] { owner[name] = nil }
    return .map(owner)
  }

  private static func at(_ value: JSONValue) -> JSONValue {
    guard case .map(var place) = value else { return value }
    for name in ["@type", "type", "@id"] { place[name] = nil }
    if case .map(let geo)? = place.removeValue(forKey: "geo") {
      place["latitude"] = geo["latitude"]
      place["longitude"] = geo["longitude"]
    }
    switch place.removeValue(forKey: "address") {
    case .map(let address)?:
      place["address_1"] = address["streetAddress"]
      place["city"] = address["addressLocality"]
      place["region"] = address["addressRegion"]
      place["postal_code"] = address["postalCode"]
    case .text(let line)?:
      let (address, postcode) = OneLineAddress.parts(of: line)
      place["address_1"] = address.map(JSONValue.text)
      place["postal_code"] = postcode.map(JSONValue.text)
    case .null?, .flag?, .number?, .list?, nil: break
    }
    if case .list(let features)? = place.removeValue(forKey: "amenityFeature") {
      place["accessibility"] = .list(features.filter(\.isOffered))
    }
    return .map(place)
  }

  /// An event with a start and an end of its own happens once.
  private static func once(_ event: inout [String: JSONValue]) -> [String: JSONValue] {
    let start = event.removeValue(forKey: "startDate")
    let end = event.removeValue(forKey: "endDate")
    var schedule: [String: JSONValue] = [:]
    schedule["valid_from"] = start
    schedule["valid_to"] = end ?? start
    schedule["opens_at"] = start?.scalarText?.contains("T") == true ? start : nil
    schedule["closes_at"] = end?.scalarText?.contains("T") == true ? end : nil
    return schedule
  }

  private static func prices(_ offers: JSONValue) -> JSONValue {
    var list = [offers]
    if case .list(let values) = offers { list = values }
    return .list(
      list.map { offer in
        guard case .map(let offer) = offer else { return offer }
        var price: [String: JSONValue] = [:]
        price["option"] = offer["name"]
        price["amount"] = offer["price"]
        price["currency"] = offer["priceCurrency"]
        return .map(price)
      }
    )
  }
}

extension JSONValue {
  /// The words of a type, which may be one or several.
  fileprivate var words: [String]? {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.compactMap(\.scalarText)
    case .null, .flag, .number, .map: nil
    }
  }

  /// A feature that is said not to be there is none.
  fileprivate var isOffered: Bool {
    guard case .map(let feature) = self else { return false }
    return feature["value"] != .flag(false)
  }
}

/// One record of a feed: a service with the notes of its reading, or the reason why there is none.
enum ReceivedService {
  case service(Service, RecordFields, hasMadeID: Bool)
  case nothing(reason: String, name: String?, remedy: String)

  /// A record is one service; or an organisation with its services; or a service at a place.
  static func all(in value: JSONValue?, within organization: Organization?) -> [Self] {
    guard let value else {
      return [
        .nothing(
          reason: "can't be read, or holds a number that is too large",
          name: nil,
          remedy: "ask the feed's owner to put it right"
        )
      ]
    }
    guard case .map(var values) = value else {
      return [.nothing(reason: "is not a record", name: nil, remedy: "take it out of the feed")]
    }
    if case .list(let services)? = values["services"], !services.isEmpty {
      values["services"] = nil
      let owner = Self.organization(in: values)
      return services.flatMap { all(in: $0, within: owner ?? organization) }
    }
    if let package = DataPackage(of: values) {
      return package.records.flatMap { all(in: $0.value, within: organization) }
    }
    if let point = MapPoint(values) {
      return [one(point.service, within: organization, hasMadeID: point.hasMadeID)]
    }
    if let item = OpenActiveItem(values) { return [one(item, within: organization)] }
    if case .map(let service)? = values["service"], values["name"] == nil {
      return [one(service, atPlace: values, within: organization)]
    }
    return [one(values, within: organization)]
  }

  private static func one(_ item: OpenActiveItem, within organization: Organization?) -> Self {
    switch item.outcome {
    case .service(let values): one(values, within: organization)
    case .deleted(let id):
      .nothing(reason: "is marked as deleted", name: id, remedy: "nothing need be done")
    }
  }

  /// The organisation that stands round its services.
  static func organization(in values: [String: JSONValue]) -> Organization? {
    guard values["name"] != nil else { return nil }
    var fields = RecordFields(values)
    return Organization(reading: &fields)
  }

  private static func one(
    _ values: [String: JSONValue],
    atPlace place: [String: JSONValue]? = nil,
    within organization: Organization?,
    hasMadeID: Bool = false
  ) -> Self {
    if let other = Self.otherKind(of: values) {
      return .nothing(
        reason: "is \(other), not a service",
        name: name(in: values),
        remedy: "save the feed's services"
      )
    }
    var fields = RecordFields(values)
    guard var service = Service(reading: &fields) else {
      return .nothing(
        reason: "has no \(hasID(values) ? "name" : "id")",
        name: name(in: values) ?? values["id"]?.scalarText,
        remedy: "ask the feed's owner to give it one"
      )
    }
    service.organization = service.organization ?? organization
    if let place {
      var fieldsOfPlace = RecordFields(place)
      _ = fieldsOfPlace.take(["service"])
      service.serviceAtLocations.append(ServiceAtLocation(reading: &fieldsOfPlace))
      fields.absorb(fieldsOfPlace)
    }
    fields.finish()
    return .service(service, fields, hasMadeID: hasMadeID)
  }

  private static func hasID(_ values: [String: JSONValue]) -> Bool {
    var fields = RecordFields(values)
    return fields.line("id", "service_id") != nil
  }

  private static func name(in values: [String: JSONValue]) -> String? {
    values["name"]?.scalarText.map { String($0.prefix(60)) }
  }

  /// Feeds list places, terms and organisations in the same wrapper as services.
  private static func otherKind(of values: [String: JSONValue]) -> String? {
    let has = { (names: Set<String>) in !names.isDisjoint(with: values.keys) }
    if has(["openapi_url", "$schema", "resources"]) { return "a note about the feed" }
    if has(["location_type"]), !has(["status"]) { return "a place" }
    if has(["status", "schedules", "service_at_locations", "organization", "organization_id"]) {
      return nil
    }
    if has(["taxonomy", "term_uri", "version", "taxonomy_detail"]) { return "a list's term" }
    if has(["website", "organization_identifiers", "parent_organization_id", "legal_status"]) {
      return "an organisation"
    }
    return nil
  }
}

/// What a group offers, in the standard's own words (HSDS 3.0, of which the UK profile is a part).
package struct Service: Sendable, Hashable {
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case active, inactive, defunct
    case temporarilyClosed = "temporarily closed"
  }

  package var id: String
  package var name: String
  package var status: Status?
  package var alternateName: String?
  package var description: String?
  package var url: String?
  package var email: String?
  package var interpretationServices: String?
  package var applicationProcess: String?
  package var fees: String?
  package var waitTime: String?
  package var accreditations: String?
  package var eligibilityDescription: String?
  package var minimumAge: Int?
  package var maximumAge: Int?
  /// How people take part, in the words of the UK's first version: “phone”, “online”, “venue”.
  package var attendingTypes: [String] = []
  /// How people get in: “referral”, “appointment”, “membership”, “drop-in”.
  package var attendingAccess: [String] = []
  package var assuredDate: String?
  package var assurerEmail: String?
  package var licenses: String?
  package var alert: String?
  package var lastModified: String?
  package var phones: [Phone] = []
  package var schedules: [DirectorySchedule] = []
  package var serviceAreas: [ServiceArea] = []
  package var serviceAtLocations: [ServiceAtLocation] = []
  package var languages: [Language] = []
  package var organization: Organization?
  package var funding: [String] = []
  package var costOptions: [CostOption] = []
  package var requiredDocuments: [String] = []
  package var contacts: [Contact] = []
  package var attributes: [Attribute] = []

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

extension Service {
  /// Nil without an id and a name: then nothing can be said about it, or kept to it.
  init?(reading fields: inout RecordFields) {
    let id = fields.line("id", "service_id")
    let name = fields.line("name", "service_name")
    guard let id, let name else { return nil }
    self.init(id: id, name: name)
    readWords(from: &fields)
    readDates(from: &fields)
    readParts(from: &fields)
  }

  private mutating func readWords(from fields: inout RecordFields) {
    let status = fields.word(
      "status",
      among: [
        ("temporarily closed", ["temp"]), ("active", ["active", "open"]),
        ("inactive", ["inactive"]),
        ("defunct", ["defunct", "closed"]),
      ]
    )
    self.status = status.flatMap(Status.init(rawValue:))
    alternateName = fields.line("alternate_name")
    description = fields.prose("description")
    url = fields.line("url")
    email = fields.email("email")
    interpretationServices = fields.line("interpretation_services")
    applicationProcess = fields.prose("application_process")
    fees = fields.prose("fees_description", "fees")
    waitTime = fields.line("wait_time")
    accreditations = fields.prose("accreditations")
    eligibilityDescription = fields.prose("eligibility_description")
    minimumAge = fields.age("minimum_age", "min_age")
    maximumAge = fields.age("maximum_age", "max_age")
    licenses = fields.line("licenses")
    readEligibility(from: &fields)
    alert = fields.line("alert")
  }

  private mutating func readDates(from fields: inout RecordFields) {
    assuredDate = fields.date("assured_date")
    assurerEmail = fields.email("assurer_email")
    lastModified = fields.received(["last_modified", "updated_at", "modified"]).flatMap {
      name,
      text in
      if CalendarDate(reading: text) != nil { return text }
      fields.note(name, text, nil, .unreadable)
      return nil
    }
  }

  private mutating func readParts(from fields: inout RecordFields) {
    phones = fields.each("phones") { Phone.all(reading: &$0) }.flatMap { $0 }
    schedules = fields.each("schedules", "regular_schedules", "regular_schedule") {
      DirectorySchedule(reading: &$0)
    }
    serviceAreas = fields.each("service_areas") { ServiceArea(reading: &$0) }
    serviceAtLocations = fields.each("service_at_locations") { ServiceAtLocation(reading: &$0) }
    serviceAtLocations += fields.each("locations") {
      ServiceAtLocation(location: Location(reading: &$0))
    }
    readFlatPlace(from: &fields)
    languages = fields.each("languages") { Language(reading: &$0) }
    organization = fields.one("organization", "organisation") { Organization(reading: &$0) }
    funding = fields.each("funding", "fundings") { Self.words("source", of: &$0) }
    costOptions = fields.each("cost_options") { CostOption(reading: &$0) }
    if fields.flag("free") == true, costOptions.isEmpty { costOptions = [CostOption(pence: 0)] }
    requiredDocuments = fields.each("required_documents") { Self.words("document", of: &$0) }
    contacts = fields.each("contacts") { Contact(reading: &$0) }
    attributes = fields.each("attributes") { Attribute(reading: &$0) }
    attributes += fields.each("taxonomies") { Attribute(taxonomyTerm: TaxonomyTerm(reading: &$0)) }
    attributes += fields.each("service_taxonomys", "service_taxonomies") { fields in
      _ = fields.take(["id"])
      return fields.one("taxonomy", "taxonomy_term") { TaxonomyTerm(reading: &$0) }
        .map { Attribute(taxonomyTerm: $0) }
        ?? Attribute(taxonomyTerm: TaxonomyTerm(reading: &fields))
    }
  }

  private static func words(_ name: String, of fields: inout RecordFields) -> String? {
    _ = fields.take(["id"])
    return fields.line(name)
  }

  /// Some feeds put the point on the map straight into the service.
  private mutating func readFlatPlace(from fields: inout RecordFields) {
    guard serviceAtLocations.isEmpty else { return }
    var place = Location()
    (place.latitude, place.longitude) = fields.coordinates()
    if place.latitude != nil { serviceAtLocations = [ServiceAtLocation(location: place)] }
  }
}

/// A service at one of its places, with what holds only there.
package struct ServiceAtLocation: Sendable, Hashable {
  package var id: String?
  package var description: String?
  package var contacts: [Contact] = []
  package var phones: [Phone] = []
  package var schedules: [DirectorySchedule] = []
  package var location: Location?

  package init(location: Location?) {
    self.location = location
  }

  init(reading fields: inout RecordFields) {
    id = fields.line("id")
    _ = fields.line("service_id")
    _ = fields.line("location_id")
    description = fields.prose("description")
    contacts = fields.each("contacts") { Contact(reading: &$0) }
    phones = fields.each("phones") { Phone.all(reading: &$0) }.flatMap { $0 }
    schedules = fields.each("schedules", "regular_schedule") { DirectorySchedule(reading: &$0) }
    location = fields.one("location") { Location(reading: &$0) }
  }
}

/// A place: a building, a postal address, or somewhere on the web.
package struct Location: Sendable, Hashable {
  package var id: String?
  package var locationType: String?
  package var name: String?
  package var alternateName: String?
  package var description: String?
  package var transportation: String?
  package var url: String?
  package var latitude: Double?
  package var longitude: Double?
  package var externalIdentifier: String?
  package var externalIdentifierType: String?
  package var languages: [Language] = []
  package var addresses: [PostalAddress] = []
  package var contacts: [Contact] = []
  package var accessibility: [Accessibility] = []
  package var phones: [Phone] = []
  package var schedules: [DirectorySchedule] = []
  /// The feed asks that no more than the area be shown.
  package var masksExactAddress = false

  package init(name: String? = nil, address: PostalAddress? = nil) {
    self.name = name
    addresses = address.map { [$0] } ?? []
  }

  init(reading fields: inout RecordFields) {
    id = fields.line("id")
    locationType = fields.word(
      "location_type",
      among: [("physical", ["phys"]), ("postal", ["post"]), ("virtual", ["virt", "online"])]
    )
    name = fields.line("name")
    alternateName = fields.line("alternate_name")
    description = fields.prose("description")
    transportation = fields.prose("transportation")
    url = fields.line("url")
    externalIdentifier = fields.line("external_identifier")
    externalIdentifierType = fields.line("external_identifier_type")
    masksExactAddress = fields.flag("mask_exact_address") ?? false
    readParts(from: &fields)
    (latitude, longitude) = fields.coordinates()
  }

  private mutating func readParts(from fields: inout RecordFields) {
    languages = fields.each("languages") { Language(reading: &$0) }
    addresses = fields.each("addresses", "physical_addresses") { PostalAddress(reading: &$0) }
    if addresses.isEmpty, let address = PostalAddress(reading: &fields) { addresses = [address] }
    contacts = fields.each("contacts") { Contact(reading: &$0) }
    accessibility = fields.each(
      "accessibility",
      "accessibilities",
      "accessibility_for_disabilities"
    ) { Accessibility(reading: &$0) }
    phones = fields.each("phones") { Phone.all(reading: &$0) }.flatMap { $0 }
    schedules = fields.each("schedules", "regular_schedule") { DirectorySchedule(reading: &$0) }
  }
}

/// Where post and people find a place. The standard's word is `address`.
package struct PostalAddress: Sendable, Hashable {
  package var attention: String?
  package var address1: String?
  package var address2: String?
  package var city: String?
  package var region: String?
  package var stateProvince: String?
  package var postalCode: String?
  package var country: String?
  package var addressType: String?

  package init() {}

  /// Nil when nothing in it says where.
  init?(reading fields: inout RecordFields) {
    _ = fields.take(["id"])
    attention = fields.line("attention")
    address1 = fields.line("address_1")
    address2 = fields.line("address_2")
    city = fields.line("city")
    region = fields.line("region")
    stateProvince = fields.line("state_province")
    postalCode = fields.postcode("postal_code", "postcode")
    country = fields.line("country")
    addressType = fields.line("address_type")
    let says = [address1, address2, city, region, postalCode]
    guard says.contains(where: { $0 != nil }) else { return nil }
  }
}

/// What a place offers to people who can't use every door.
package struct Accessibility: Sendable, Hashable {
  package var description: String?
  package var details: String?
  package var url: String?

  init(reading fields: inout RecordFields) {
    _ = fields.line("id")
    description = fields.line("description", "accessibility", "name")
    details = fields.line("details")
    url = fields.line("url")
  }
}

/// A kind of object of the standard, which is a table of its tabular package too.
///
/// The numbers go into ids: a new kind comes last.
enum ReferralTable: Int, Sendable, CaseIterable {
  case services, organizations, organizationIdentifiers, serviceAtLocations, locations, addresses
  case accessibility, schedules, phones, contacts, costOptions, languages, serviceAreas, attributes
  case taxonomyTerms

  /// In the standard's words.
  var name: String {
    switch self {
    case .services: "services"
    case .organizations: "organizations"
    case .organizationIdentifiers: "organization_identifiers"
    case .serviceAtLocations: "service_at_locations"
    case .locations: "locations"
    case .addresses: "addresses"
    case .accessibility: "accessibility"
    case .schedules: "schedules"
    case .phones: "phones"
    case .contacts: "contacts"
    case .costOptions: "cost_options"
    case .languages: "languages"
    case .serviceAreas: "service_areas"
    case .attributes: "attributes"
    case .taxonomyTerms: "taxonomy_terms"
    }
  }

  /// The standard's file for it: one of them is not called as its list is.
  var file: String { self == .serviceAtLocations ? "service_at_location.csv" : "\(name).csv" }

  /// How other tables point at a row of this one.
  var key: String {
    switch self {
    case .services: "service_id"
    case .organizations: "organization_id"
    case .organizationIdentifiers: "organization_identifier_id"
    case .serviceAtLocations: "service_at_location_id"
    case .locations: "location_id"
    case .addresses: "address_id"
    case .accessibility: "accessibility_id"
    case .schedules: "schedule_id"
    case .phones: "phone_id"
    case .contacts: "contact_id"
    case .costOptions: "cost_option_id"
    case .languages: "language_id"
    case .serviceAreas: "service_area_id"
    case .attributes: "attribute_id"
    case .taxonomyTerms: "taxonomy_term_id"
    }
  }

  /// The columns that are filled, the standard's id first.
  var columns: [String] { Self.columns[rawValue] }

  private static let columns = allCases.map(\.listedColumns)

  private var listedColumns: [String] {
    switch self {
    case .services:
      [
        "id", "organization_id", "name", "alternate_name", "description", "url", "email", "status",
        "fees_description", "fees", "minimum_age", "maximum_age", "assured_date", "alert",
      ]
    case .organizations: ["id", "name", "description"]
    case .organizationIdentifiers:
      ["id", "organization_id", "identifier_scheme", "identifier_type", "identifier"]
    case .serviceAtLocations: ["id", "service_id", "location_id"]
    case .locations: ["id", "location_type", "name", "transportation"]
    case .addresses:
      [
        "id", "location_id", "address_1", "city", "state_province", "postal_code", "country",
        "address_type",
      ]
    case .accessibility: ["id", "location_id", "description", "details"]
    case .schedules:
      [
        "id", "service_id", "service_at_location_id", "valid_from", "valid_to", "dtstart", "until",
        "freq", "interval", "byday", "description", "opens_at", "closes_at", "notes",
      ]
    case .phones: ["id", "service_id", "number", "type", "description"]
    case .contacts: ["id", "service_id", "name"]
    case .costOptions:
      ["id", "service_id", "option", "currency", "amount", "amount_description"]
    case .languages: ["id", "service_id", "name"]
    case .serviceAreas: ["id", "service_id", "name"]
    case .attributes: ["id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value"]
    case .taxonomyTerms: ["id", "name", "description", "taxonomy"]
    }
  }

  /// What the columns point at.
  var references: [(column: String, table: ReferralTable)] {
    columns.compactMap { column in
      guard let table = Self.allCases.first(where: { $0 != self && $0.key == column }) else {
        return nil
      }
      return (column, table)
    }
  }
}

/// A table of the standard's data package, by whichever name a version of it goes.
enum PackageTable: String, CaseIterable, Hashable {
  case service, organization, program, location, address
  case serviceAtLocation = "service_at_location"
  case schedule, phone, contact
  case costOption = "cost_option"
  case language, accessibility, attribute, taxonomy
  case taxonomyTerm = "taxonomy_term"
  case serviceTaxonomy = "service_taxonomy"
  case serviceArea = "service_area"
  case eligibility
  case requiredDocument = "required_document"
  case funding
  case organizationIdentifier = "organization_identifier"
  case metadata
  case tableDescription = "meta_table_description"

  /// By the name of a file or of a database's table, in the singular or the plural.
  init?(named name: String) {
    let word = name.lowercased().replacing("-", with: "_")
    let singular = Self.singular(of: word)
    guard let table = Self(rawValue: singular) ?? Self.others[singular] ?? Self.others[word] else {
      return nil
    }
    self = table
  }

  init?(ofFile path: String) {
    guard FileForm(ofName: path) == .sheet, let file = path.split(separator: "/").last else {
      return nil
    }
    self.init(named: file.split(separator: ".").first.map(String.init) ?? "")
  }

  private static func singular(of word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.hasSuffix("ss") || !word.hasSuffix("s") { return word }
    return word.hasSuffix("sses") ? String(word.dropLast(2)) : String(word.dropLast())
  }

  /// The names of the versions before 3.0, and other spellings.
  private static let others: [String: Self] = [
    "organisation": .organization, "physical_address": .address, "regular_schedule": .schedule,
    "services_at_location": .serviceAtLocation, "accessibility_for_disabilities": .accessibility,
    "service_attribute": .attribute, "services_taxonomy": .serviceTaxonomy,
    "organisation_identifier": .organizationIdentifier, "eligibility": .eligibility,
  ]
}

/// The way from one table to another: what hangs on a row, and what a row points at.
struct PackageLink {
  /// The name that the standard's JSON has for it.
  let name: String
  let table: PackageTable
  /// The column that holds the other row's id.
  let column: String

  init(_ name: String, _ table: PackageTable, _ column: String) {
    self.name = name
    self.table = table
    self.column = column
  }
}

extension PackageTable {
  /// Rows that name this table's row.
  var parts: [PackageLink] {
    switch self {
    case .service:
      [
        PackageLink("phones", .phone, "service_id"),
        PackageLink("contacts", .contact, "service_id"),
        PackageLink("schedules", .schedule, "service_id"),
        PackageLink("cost_options", .costOption, "service_id"),
        PackageLink("languages", .language, "service_id"),
        PackageLink("service_areas", .serviceArea, "service_id"),
        PackageLink("required_documents", .requiredDocument, "service_id"),
        PackageLink("funding", .funding, "service_id"),
        PackageLink("eligibility", .eligibility, "service_id"),
        PackageLink("attributes", .attribute, "link_id"),
        PackageLink("service_taxonomys", .serviceTaxonomy, "service_id"),
        PackageLink("service_at_locations", .serviceAtLocation, "service_id"),
      ]
    case .serviceAtLocation:
      [
        PackageLink("phones", .phone, "service_at_location_id"),
        PackageLink("contacts", .contact, "service_at_location_id"),
        PackageLink("schedules", .schedule, "service_at_location_id"),
      ]
    case .location:
      [
        PackageLink("addresses", .address, "location_id"),
        PackageLink("accessibility", .accessibility, "location_id"),
        PackageLink("phones", .phone, "location_id"),
        PackageLink("contacts", .contact, "location_id"),
        PackageLink("schedules", .schedule, "location_id"),
        PackageLink("languages", .language, "location_id"),
      ]
    case .organization:
      [
        PackageLink(
          "organization_identifiers",
          .organizationIdentifier,
          "organization_id"
        ),
        PackageLink("phones", .phone, "organization_id"),
        PackageLink("contacts", .contact, "organization_id"),
      ]
    case .contact: [PackageLink("phones", .phone, "contact_id")]
    case .phone: [PackageLink("languages", .language, "phone_id")]
    case .program, .address, .schedule, .costOption, .language, .accessibility, .attribute,
      .taxonomy, .taxonomyTerm, .serviceTaxonomy, .serviceArea, .eligibility, .requiredDocument,
      .funding, .organizationIdentifier, .metadata, .tableDescription:
      []
    }
  }

  /// Rows that this table's row names.
  var owners: [PackageLink] {
    switch self {
    case .service: [PackageLink("organization", .organization, "organization_id")]
    case .serviceAtLocation: [PackageLink("location", .location, "location_id")]
    case .attribute: [PackageLink("taxonomy_term", .taxonomyTerm, "taxonomy_term_id")]
    case .serviceTaxonomy:
      [
        PackageLink("taxonomy", .taxonomy, "taxonomy_id"),
        PackageLink("taxonomy", .taxonomyTerm, "taxonomy_term_id"),
      ]
    case .organization, .program, .location, .address, .schedule, .phone, .contact, .costOption,
      .language, .accessibility, .taxonomy, .taxonomyTerm, .serviceArea, .eligibility,
      .requiredDocument, .funding, .organizationIdentifier, .metadata, .tableDescription:
      []
    }
  }
}

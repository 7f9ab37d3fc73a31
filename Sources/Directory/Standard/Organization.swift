/// Who runs a service.
package struct Organization: Sendable, Hashable {
  /// A number that others know the organisation by: `GB-CHC` and `1234567`.
  package struct Identifier: Sendable, Hashable {
    package var identifierScheme: String?
    package var identifierType: String?
    package var identifier: String
  }

  package var id: String?
  package var name: String?
  package var alternateName: String?
  package var description: String?
  package var email: String?
  package var website: String?
  package var legalStatus: String?
  package var logo: String?
  package var uri: String?
  package var parentOrganizationID: String?
  package var organizationIdentifiers: [Identifier] = []
  package var contacts: [Contact] = []
  package var phones: [Phone] = []

  package init(name: String? = nil) {
    self.name = name
  }

  init(reading fields: inout RecordFields) {
    id = fields.line("id")
    name = fields.line("name")
    alternateName = fields.line("alternate_name")
    description = fields.prose("description")
    email = fields.email("email")
    website = fields.line("website", "url")
    legalStatus = fields.line("legal_status")
    logo = fields.line("logo")
    uri = fields.line("uri")
    parentOrganizationID = fields.line("parent_organization_id")
    organizationIdentifiers = fields.each("organization_identifiers") { Identifier(reading: &$0) }
    contacts = fields.each("contacts") { Contact(reading: &$0) }
    phones = fields.each("phones") { Phone.all(reading: &$0) }.flatMap { $0 }
  }
}

extension Organization.Identifier {
  init?(reading fields: inout RecordFields) {
    _ = fields.line("id")
    identifierScheme = fields.line("identifier_scheme")
    identifierType = fields.line("identifier_type")
    guard let identifier = fields.line("identifier") else { return nil }
    self.identifier = identifier
  }

  /// As registers are named together: `GB-CHC-1234567`.
  package var text: String {
    guard let scheme = identifierScheme ?? knownScheme else { return identifier }
    return identifier.hasPrefix(scheme) ? identifier : "\(scheme)-\(identifier)"
  }

  private var knownScheme: String? {
    let type = identifierType?.lowercased() ?? ""
    return type.contains("charity") ? "GB-CHC" : type.contains("company") ? "GB-COH" : nil
  }
}

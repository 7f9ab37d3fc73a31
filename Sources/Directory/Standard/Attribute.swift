/// A term of someone's list that a service is filed under.
package struct Attribute: Sendable, Hashable {
  package var linkType: String?
  package var linkEntity: String?
  package var value: String?
  package var taxonomyTerm: TaxonomyTerm?

  package init(taxonomyTerm: TaxonomyTerm?) {
    self.taxonomyTerm = taxonomyTerm
  }

  init(reading fields: inout RecordFields) {
    _ = fields.line("id")
    _ = fields.line("link_id")
    linkType = fields.line("link_type")
    linkEntity = fields.line("link_entity")
    value = fields.line("value")
    taxonomyTerm = fields.one("taxonomy_term") { TaxonomyTerm(reading: &$0) }
  }
}

package struct TaxonomyTerm: Sendable, Hashable {
  package var id: String?
  package var code: String?
  package var name: String?
  package var description: String?
  package var parentID: String?
  package var taxonomy: String?
  package var termURI: String?

  init(reading fields: inout RecordFields) {
    id = fields.line("id")
    code = fields.line("code", "slug")
    name = fields.line("name", "term")
    description = fields.prose("description")
    parentID = fields.line("parent_id")
    taxonomy = fields.line("taxonomy")
    termURI = fields.line("term_uri")
  }
}

/// A language by name (“Urdu”), by code (`ur`), or both.
package struct Language: Sendable, Hashable {
  package var name: String?
  package var code: String?
  package var note: String?

  /// Nil when it names none; the UK profile keeps only an id.
  init?(reading fields: inout RecordFields) {
    _ = fields.line("id")
    name = fields.line("name", "language")
    code = fields.line("code")
    note = fields.line("note")
    if name == nil, code == nil { return nil }
  }
}

/// Where the people live for whom a service is meant.
package struct ServiceArea: Sendable, Hashable {
  package var name: String?
  package var description: String?
  package var extent: String?
  package var extentType: String?
  package var uri: String?

  init(reading fields: inout RecordFields) {
    _ = fields.line("id")
    name = fields.line("name", "service_area")
    description = fields.prose("description")
    extent = fields.take(["extent"])?.value.summary
    extentType = fields.line("extent_type")
    uri = fields.line("uri")
  }
}

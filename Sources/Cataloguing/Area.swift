package import Reading

/// A part of the country that the site serves, such as Newark, with its primary care networks.
package struct Area: Sendable, Hashable {
  package var name: String
  package var publication: Publication
  package var networks: [String]
  /// Towns and villages in it.
  package var places: [String]
  /// Outward postcodes in it.
  package var postcodes: [String]
  package var practices: [String]
  package var linkWorkers: [String]
  package var buses: [String]
  package var helpNow: [String]
  package var prose: Prose
  package var path: String

  package var slug: Slug { publication.slug }

  static let names = FieldNames(
    ["name", "networks", "covers", "practices", "link_workers", "buses", "help_now"],
    synonyms: ["title": "name", "pcn": "networks", "pcns": "networks", "network": "networks"]
  )
  private static let coverNames = FieldNames(["places", "postcodes"], common: false)

  init?(reading manuscript: Manuscript, fields: inout Fields, publication: Publication) {
    let name = fields.text("name").value?.text
    if name == nil {
      fields.complain(
        "missing-fact",
        at: .wholeFile,
        "the area has no name",
        "add a line “name: …”"
      )
    }
    networks = fields.strings("networks")
    practices = fields.strings("practices")
    linkWorkers = fields.strings("link_workers")
    buses = fields.texts("buses", splitting: false).value?.map(\.text) ?? []
    helpNow = fields.texts("help_now", splitting: false).value?.map(\.text) ?? []
    places = []
    postcodes = []
    prose = manuscript.prose
    path = manuscript.path
    self.publication = publication
    self.name = name ?? ""
    if var covers = fields.map("covers", names: Self.coverNames) {
      places = covers.strings("places")
      postcodes = covers.strings("postcodes")
      fields.take(covers.finish())
    } else {
      places = fields.strings("covers")
    }
    guard name != nil else { return nil }
  }
}

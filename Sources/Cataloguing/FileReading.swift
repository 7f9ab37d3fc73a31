package import Reading

/// One content file, read as what it is: all that gathering takes of it.
package struct FileReading: Sendable {
  /// A manuscript as an item of the catalogue.
  indirect enum Item: Sendable {
    case unusable
    case listing(Listing, sameAs: [String])
    case leaflet(Leaflet)
    case caseStudy(CaseStudy)
    case area(Area)
    case place(Place, Slug)
    case page(Page)

    var isUnusable: Bool {
      if case .unusable = self { true } else { false }
    }

    /// A listing that has ended keeps a notice page and counts as ended.
    func standing(_ standing: Standing) -> Standing {
      guard case .listing(let listing, _) = self, standing == .published else { return standing }
      return listing.entry.status == .ended ? .ended(nil) : standing
    }
  }

  /// Nil when nothing says what the file is.
  let kind: ContentKind?
  package let text: FileText
  /// What the file calls itself, or its path.
  let name: String
  let publication: Publication?
  var item: Item = .unusable
  let findings: [Finding]
  let isWithheld: Bool
  /// What a listing that cannot be read says it is in other lists.
  var references: [String] = []

  var path: String { text.path }
}

extension Gathering {
  /// Reads one file on its own; `takeFirst` must have come before.
  package func read(_ manuscript: Manuscript) -> FileReading {
    guard let kind = ContentKind(of: manuscript) else {
      return FileReading(
        kind: nil,
        text: FileText(manuscript),
        name: manuscript.path,
        publication: nil,
        findings: manuscript.findings,
        isWithheld: true
      )
    }
    var fields = Fields(
      manuscript.frontMatter.fields,
      of: manuscript,
      names: kind.names,
      today: catalogue.today
    )
    let name = fields["name"] ?? fields["title"]
    let label = name.flatMap { if case .text(let text) = $0.value { text.text } else { nil } }
    let publication = Publication(reading: &fields, path: manuscript.path)
    let item =
      manuscript.isReadable ? self.item(manuscript, kind, &fields, publication) : .unusable
    let found = manuscript.isReadable ? fields.finish() : []
    return FileReading(
      kind: kind,
      text: FileText(manuscript),
      name: label ?? manuscript.path,
      publication: publication,
      item: item,
      findings: manuscript.findings + found,
      isWithheld: item.isUnusable
        || found.contains { catalogue.settings.level(of: $0) == .error },
      references: kind == .listing && item.isUnusable ? fields.strings("same_as") : []
    )
  }

  private func item(
    _ manuscript: Manuscript,
    _ kind: ContentKind,
    _ fields: inout Fields,
    _ publication: Publication
  ) -> FileReading.Item {
    switch kind {
    case .listing:
      let sameAs = fields.strings("same_as")
      let listing = Listing(
        reading: manuscript,
        fields: &fields,
        publication: publication,
        in: surroundings
      )
      return listing.map { .listing($0, sameAs: sameAs) } ?? .unusable
    case .leaflet:
      let leaflet = Leaflet(
        reading: manuscript,
        fields: &fields,
        publication: publication,
        pictures: surroundings.pictures
      )
      return leaflet.map { .leaflet($0) } ?? .unusable
    case .caseStudy:
      let study = CaseStudy(reading: manuscript, fields: &fields, publication: publication)
      return study.map { .caseStudy($0) } ?? .unusable
    case .area:
      let area = Area(reading: manuscript, fields: &fields, publication: publication)
      return area.map { .area($0) } ?? .unusable
    case .place:
      let place = Place(reading: manuscript, fields: &fields)
      return place.map { .place($0, publication.slug) } ?? .unusable
    case .page:
      let page = Page(reading: manuscript, fields: &fields, publication: publication)
      return page.map { .page($0) } ?? .unusable
    }
  }
}

extension Publication {
  func address(_ kind: ContentKind) -> String? {
    kind.addressFolder.map { "\($0)/\(slug.text).html" }
  }
}

extension ContentKind {
  package var names: FieldNames {
    switch self {
    case .listing: Listing.names
    case .leaflet: Leaflet.names
    case .caseStudy: CaseStudy.names
    case .area: Area.names
    case .place: Place.names
    case .page: Page.names
    }
  }
}

package import Reading

/// What a content file is about; its folder says so, or its own `type:`.
package enum ContentKind: String, Sendable, Hashable, CaseIterable {
  case listing, leaflet
  case caseStudy = "case study"
  case area, place, page

  /// The folder under `Content/`.
  package var folder: String {
    switch self {
    case .listing: "listings"
    case .leaflet: "leaflets"
    case .caseStudy: "case-studies"
    case .area: "areas"
    case .place: "places"
    case .page: "pages"
    }
  }

  /// The folder of its pages in an edition; places have no page of their own.
  package var addressFolder: String? {
    switch self {
    case .listing: "groups"
    case .leaflet: "leaflets"
    case .caseStudy: "case-studies"
    case .area: "areas"
    case .page: "pages"
    case .place: nil
    }
  }

  /// As the beginning of most paths says.
  private static let beginnings = allCases.map { ($0, "Content/\($0.folder)/") }

  package init?(path: String) {
    if let (kind, beginning) = Self.beginnings.first(where: { path.hasPrefix($0.1) }),
      path.utf8.count > beginning.utf8.count
    {
      self = kind
      return
    }
    let parts = path.split(separator: "/")
    guard parts.count >= 3, parts[0] == "Content",
      let kind = Self.allCases.first(where: { $0.folder == parts[1] })
    else { return nil }
    self = kind
  }

  package init?(of manuscript: Manuscript) {
    if let kind = Self(path: manuscript.path) {
      self = kind
      return
    }
    guard case .text(let scalar) = manuscript.frontMatter["type"]?.value else { return nil }
    let said = Field.tidied(scalar.text)
    if said == "practice" {
      self = .page
      return
    }
    guard let kind = Self.allCases.first(where: { Field.tidied($0.rawValue) == said }) else {
      return nil
    }
    self = kind
  }
}

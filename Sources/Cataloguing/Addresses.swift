internal import Reading

/// Every page of the site by its address below an edition's folder, and where a link leads.
package struct Addresses: Sendable {
  package enum Destination: Sendable, Hashable {
    /// A page of ours, and the heading on it.
    case page(String, fragment: String?)
    /// A heading on the same page.
    case fragment(String)
    /// Somewhere else: the link policy decides.
    case outside
    case missing
    /// A page that this edition does not have.
    case otherEdition(String)
  }

  fileprivate var audiences: [String: Audience] = [:]
  private var byFile: [String: String] = [:]

  package init(of catalogue: Catalogue) {
    self.init(
      of: catalogue,
      facets: catalogue.listings.indices.map {
        FacetSet(of: catalogue.listings[$0].entry, on: catalogue.today)
      }
    )
  }

  /// `facets` are those that each listing matches, where somebody knows them already.
  package init(of catalogue: Catalogue, facets: [FacetSet]) {
    audiences.reserveCapacity(catalogue.listings.count + catalogue.files.count)
    byFile.reserveCapacity(catalogue.files.count)
    addFixedPages()
    for index in catalogue.listings.indices {
      audiences["groups/\(catalogue.listings[index].entry.slug.text).html"] = .public
    }
    addAreas(of: catalogue, facets)
    for file in catalogue.files {
      guard let address = file.address else { continue }
      switch file.standing {
      case .published, .ended(nil):
        audiences[address] = file.isForPractices ? .practice : .public
        byFile[file.path] = address
      case .draft, .later, .ended, .withheld: continue
      }
    }
  }

  private mutating func addFixedPages() {
    for address in [
      "index.html", "a-z.html", "404.html", "needs/index.html", "leaflets/index.html",
    ] {
      audiences[address] = .public
    }
    for address in ["who-to-refer.html", "gaps.html", "case-studies/index.html"] {
      audiences[address] = .practice
    }
    for reason in Reason.allCases { audiences["needs/\(reason.slug.text).html"] = .public }
  }

  private mutating func addAreas(of catalogue: Catalogue, _ facets: [FacetSet]) {
    let forPractices = catalogue.facetsByArea(for: .practice, facets)
    let forAll = catalogue.facetsByArea(for: .public, facets)
    for area in catalogue.areas {
      let folder = "areas/\(area.slug.text)"
      audiences["\(folder).html"] = area.publication.audience
      for facet in forPractices[area.slug] ?? [] {
        audiences["\(folder)/\(facet.slug.text).html"] = .practice
      }
      guard area.publication.audience == .public else { continue }
      for facet in forAll[area.slug] ?? [] {
        audiences["\(folder)/\(facet.slug.text).html"] = .public
      }
    }
  }

  /// Every address with those who may read it, and every file with its address, in order.
  package var everything: [String] {
    audiences.map { "\($0.key) \($0.value.rawValue)" }.sorted()
      + byFile.map { "\($0.key) \($0.value)" }.sorted()
  }

  package func address(of path: String) -> String? { byFile[path] }

  /// Where a link written in a content file leads, read from the file's own place or its page's.
  package func destination(
    _ link: String,
    from path: String,
    for audience: Audience
  ) -> Destination {
    let mark = link.utf8.firstIndex(of: UInt8(ascii: "#"))
    let target = String(link[..<(mark ?? link.endIndex)])
    let fragment = mark.map { String(link.utf8[$0...].dropFirst()) ?? "" }
    if target.isEmpty { return fragment.map { .fragment($0) } ?? .missing }
    let isOutside = Self.hasScheme(target) || target.utf8.starts(with: "//".utf8)
    if isOutside || target.utf8.contains(UInt8(ascii: "\\")) { return .outside }
    guard let page = page(target, from: path) else { return .missing }
    if audiences[page] == .practice, audience == .public { return .otherEdition(page) }
    return .page(page, fragment: fragment)
  }

  private func page(_ target: String, from path: String) -> String? {
    if target.hasSuffix(".md") {
      let file = Self.joined(folder: Self.folder(of: path), target)
      return file.flatMap { byFile[$0] }
    }
    let own = byFile[path] ?? ""
    let said =
      target.hasPrefix("/")
      ? Self.joined(folder: "", String(target.dropFirst()))
      : Self.joined(folder: Self.folder(of: own), target)
    guard var address = said else { return nil }
    if address.isEmpty || target.hasSuffix("/") {
      address += address.isEmpty ? "index.html" : "/index.html"
    }
    return audiences[address] == nil ? nil : address
  }

  private static func hasScheme(_ target: String) -> Bool {
    let mark = target.utf8.first { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    return mark == UInt8(ascii: ":")
  }

  static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// A relative path taken from a folder; nil when it climbs out of the top.
  static func joined(folder: String, _ relative: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in relative.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      case _: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension Catalogue {
  /// The facets of each area that have a page: those with entries, and two that are worth saying
  /// when empty.
  fileprivate func facetsByArea(
    for audience: Audience,
    _ facets: [FacetSet]
  ) -> [Slug: [Facet]] {
    let numbers = Dictionary(zip(areas.map(\.slug), areas.indices)) { first, _ in first }
    var found = [FacetSet](repeating: .always, count: areas.count)
    for index in listings.indices {
      let isListed =
        listings[index].entry.status != .ended
        && audience.sees(listings[index].entry.publication.audience)
      guard isListed else { continue }
      for area in listings[index].entry.areas {
        if let number = numbers[area.publication.slug] { found[number].formUnion(facets[index]) }
      }
    }
    return numbers.mapValues { number in
      Facet.all.enumerated().filter { found[number].contains($0.offset) }.map(\.element)
    }
  }
}

extension Audience {
  /// Whether it may see what is written for another.
  package func sees(_ other: Audience) -> Bool { other == .public || self == .practice }
}

extension FacetSet {
  fileprivate static let always: Self = {
    var set = Self()
    for (number, facet) in Facet.all.enumerated() {
      if facet == .eveningsAndWeekends || facet == .withoutACar { set.insert(number) }
    }
    return set
  }()
}

extension Addresses {
  package func contains(_ address: String) -> Bool { audiences[address] != nil }
}

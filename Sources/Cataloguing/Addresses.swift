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
    for address in [
      "index.html", "a-z.html", "404.html", "needs/index.html", "leaflets/index.html",
    ] {
      audiences[address] = .public
    }
    for address in ["who-to-refer.html", "case-studies/index.html"] {
      audiences[address] = .practice
    }
    for reason in Reason.allCases { audiences["needs/\(reason.slug.text).html"] = .public }
    for listing in catalogue.listings {
      audiences["groups/\(listing.entry.slug.text).html"] = .public
    }
    let forPractices = catalogue.facetsByArea(for: .practice)
    let forAll = catalogue.facetsByArea(for: .public)
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

  package func address(of path: String) -> String? { byFile[path] }

  /// Where a link written in a content file leads, read from the file's own place or its page's.
  package func destination(
    _ link: String,
    from path: String,
    for audience: Audience
  ) -> Destination {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = String(parts.first ?? "")
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    if target.isEmpty { return fragment.map { .fragment($0) } ?? .missing }
    if Self.hasScheme(target) || target.hasPrefix("//") || target.contains("\\") { return .outside }
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
    guard let colon = target.firstIndex(of: ":") else { return false }
    return !target[..<colon].contains("/")
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
  /// The facets that have a page: those with entries, and two that are worth saying when empty.
  package func facets(of area: Area, for audience: Audience) -> [Facet] {
    facetsByArea(for: audience)[area.slug] ?? []
  }

  /// The same for every area, found in one walk through the listings.
  func facetsByArea(for audience: Audience) -> [Slug: [Facet]] {
    let always: Set<Facet> = [.eveningsAndWeekends, .withoutACar]
    var found = Dictionary(areas.map { ($0.slug, always) }) { first, _ in first }
    for index in listings.indices {
      let isListed =
        listings[index].entry.isCurrent
        && listings[index].entry.publication.isSeen(by: audience)
      guard isListed, !listings[index].entry.areas.isEmpty else { continue }
      let slugs = listings[index].entry.areas.map(\.slug)
      let missing = Facet.all.filter { facet in
        slugs.contains { found[$0]?.contains(facet) == false }
      }
      guard !missing.isEmpty else { continue }
      let matching = missing.filter { listings[index].entry.matches($0, on: today) }
      for slug in slugs { found[slug]?.formUnion(matching) }
    }
    return found.mapValues { facets in Facet.all.filter(facets.contains) }
  }
}

extension Addresses {
  package func contains(_ address: String) -> Bool { audiences[address] != nil }
}

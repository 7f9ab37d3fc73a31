internal import Cataloguing
internal import Publishing
internal import Reading
internal import Scheduling

extension PaperOrder {
  /// The directories of every area, and of every network that is not the same as one.
  static func directories(of view: EditionView, _ house: PaperHouse) -> [PaperOrder] {
    let areas = view.areas.flatMap { area in
      orders(
        for: AreaDirectory(of: area, in: view, house),
        stem: "areas/\(area.slug.text)",
        linkedFrom: ["areas/\(area.slug.text).html"],
        source: area.path
      )
    }
    let networks = Network.all(of: view).flatMap { network in
      orders(
        for: AreaDirectory(of: network, in: view, house),
        stem: "networks/\(network.slug.text)",
        linkedFrom: network.areas.map { "areas/\($0.slug.text).html" },
        source: network.areas.first?.path ?? "Site/site.yml"
      )
    }
    return areas + networks
  }

  private static func orders(
    for directory: AreaDirectory,
    stem: String,
    linkedFrom pages: [String],
    source: String
  ) -> [PaperOrder] {
    [false, true].map { isLarge in
      PaperOrder(
        address: stem + (isLarge ? "-large-print.pdf" : "-directory.pdf"),
        linkedFrom: pages,
        title: "Directory of \(directory.place)" + (isLarge ? " in large print" : ""),
        form: isLarge ? "A4, 18 point" : "A4",
        template: "directory.typ",
        source: source,
        data: directory.data(isLarge: isLarge),
        isOfManyFiles: true
      )
    }
  }
}

extension AreaDirectory {
  fileprivate init(of area: Area, in view: EditionView, _ house: PaperHouse) {
    self.init(
      place: area.name,
      page: "areas/\(area.slug.text).html",
      covers: area.places.isEmpty ? nil : "For \(Words.list(area.places))",
      help: Self.help(area.helpNow),
      linkWorkers: area.linkWorkers.map(Words.sentence),
      buses: area.buses.map(Words.sentence),
      known: view.entries(in: area).map { DirectoryEntry(listed: $0) },
      house: house
    )
  }

  fileprivate init(of network: Network, in view: EditionView, _ house: PaperHouse) {
    var help: [String] = []
    for line in network.areas.flatMap(\.helpNow) where !help.contains(line) { help.append(line) }
    self.init(
      place: network.name,
      page: network.areas.first.map { "areas/\($0.slug.text).html" } ?? "index.html",
      covers: "For the surgeries of \(network.name), in \(Words.list(network.areas.map(\.name)))",
      help: Self.help(help),
      linkWorkers: network.areas.flatMap(\.linkWorkers).map(Words.sentence),
      buses: network.areas.flatMap(\.buses).map(Words.sentence),
      known: view.entries.filter { network.serves($0.entry) }.map { DirectoryEntry(listed: $0) },
      house: house
    )
  }

  private static func help(_ lines: [String]) -> [Help] {
    lines.isEmpty ? Help.national : lines.map(Help.init(line:))
  }
}

/// A primary care network: the areas that name it, and the groups that are for it.
private struct Network: Sendable {
  var name: String
  var areas: [Area]

  var slug: Slug { Slug(folding: name) }

  /// A group that names no network is for all those of its areas.
  func serves(_ entry: borrowing PublicEntry) -> Bool {
    let slugs = Set(areas.map(\.slug))
    guard entry.areas.contains(where: { slugs.contains($0.slug) }) else { return false }
    let named = Set(entry.networks.map { Slug(folding: $0) })
    let known = Set(entry.areas.flatMap(\.networks).map { Slug(folding: $0) })
    return named.isDisjoint(with: known) || named.contains(slug)
  }

  /// One that is the same as its only area has that area's directory.
  static func all(of view: EditionView) -> [Network] {
    var networks: [Network] = []
    for area in view.areas {
      for name in area.networks {
        if let number = networks.firstIndex(where: { $0.slug == Slug(folding: name) }) {
          networks[number].areas.append(area)
        } else {
          networks.append(Network(name: name, areas: [area]))
        }
      }
    }
    return networks.filter { $0.areas.count > 1 || ($0.areas.first?.networks.count ?? 0) > 1 }
      .sorted { $0.slug.text < $1.slug.text }
  }
}
